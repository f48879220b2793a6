import type { Oas3Rule } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { visitOwnKeywords } from "./own-keywords.ts";

function beside(keyword: string): { $data: string } {
  return { $data: `1/${keyword}` };
}

const ordered = {
  properties: {
    maximum: { minimum: beside("minimum"), exclusiveMinimum: beside("exclusiveMinimum") },
    exclusiveMaximum: {
      allOf: [
        { exclusiveMinimum: beside("minimum") },
        { exclusiveMinimum: beside("exclusiveMinimum") },
      ],
    },
    maxLength: { minimum: beside("minLength") },
    maxItems: { minimum: beside("minItems") },
    maxProperties: { minimum: beside("minProperties") },
    maxContains: { minimum: beside("minContains") },
  },
};

const validate = new Ajv2020({ $data: true, allErrors: true, strict: false }).compile(ordered);

/** The bounds of a schema leave room for a value. */
export const bounds: Oas3Rule = () =>
  visitOwnKeywords((schema, { location, report }) => {
    if (Array.isArray(schema.enum) && schema.enum.length === 0) {
      report({
        message: "An `enum` without values leaves no room for any. Name them.",
        location: location.child("enum"),
      });
    }
    if (validate(schema)) return;
    for (const { instancePath, message } of validate.errors ?? []) {
      const keyword = instancePath.slice(1);
      report({
        message: `\`${keyword}\` ${message}, or no value keeps the lower bound beside it. Correct one of the two.`,
        location: location.child(keyword),
      });
    }
  });
