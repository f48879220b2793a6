import type { Oas3Rule } from "@redocly/openapi-core";
import { parsePlace } from "../references.ts";

const insides = [
  "properties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
  "additionalProperties",
  "schema",
];

/** A reference leads to something that has a name, which types, fixtures and messages call it by. */
export const namedReference: Oas3Rule = () => ({
  ref({ $ref }, { report, location }) {
    const { path } = parsePlace($ref);
    if (!path.slice(0, -1).some((key) => insides.includes(key))) return;
    report({
      message: `This $ref leads into something, where \`${path.at(-1)}\` is no name of its own. Give it one in components and refer to that.`,
      location: location.child("$ref"),
    });
  },
});
