import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../walk.ts";
import { listMembers } from "./members.ts";

/** Every member of an object says what it is, also where it refers to a shared schema. */
export const propertyDescription: Oas3Rule = () => ({
  Schema(schema, { location, report }) {
    for (const [name, member, place] of listMembers(schema, location)) {
      if (isObject(member) && member.description) continue;
      report({
        message: `\`${name}\` has no description. Say what it is, beside its \`$ref\` if it has one.`,
        location: place,
      });
    }
  },
});
