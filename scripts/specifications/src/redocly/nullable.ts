import type { Oas3Rule } from "@redocly/openapi-core";
import { visitOwnKeywords } from "./own-keywords.ts";

/** Null is a type: `nullable` is a word of OpenAPI 3.0, which says nothing here, least of all beside a `$ref`. */
export const nullable: Oas3Rule = () =>
  visitOwnKeywords(({ nullable, type, $ref }, { location, report }) => {
    if (nullable === undefined) return;
    const instead =
      $ref === undefined
        ? `type: [${type ?? "string"}, "null"]`
        : `oneOf: [{ $ref: "${$ref}" }, { type: "null" }]`;
    report({
      message: `OpenAPI 3.1 has no \`nullable\`. Write \`${instead}\`.`,
      location: location.child("nullable").key(),
    });
  });
