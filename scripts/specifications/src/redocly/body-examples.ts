import type { Oas3Rule } from "@redocly/openapi-core";

/** A body has named examples: payloads, mocks and tests are made of them. */
export const bodyExamples: Oas3Rule = () => ({
  MediaType({ examples = {} }, { location, report }) {
    if (Object.keys(examples).length > 0) return;
    report({
      message: "A body needs named examples. Write at least one in `examples`.",
      location: location.key(),
    });
  },
});
