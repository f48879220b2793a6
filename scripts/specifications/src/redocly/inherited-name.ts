import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { listMembers } from "./members.ts";

/** No member has a name that every object of JavaScript inherits: where it is missing, it would seem to be there. */
export const inheritedName: Oas3Rule = () => {
  function check(name: string, location: Location, { report }: UserContext): void {
    if (!(name in Object.prototype)) return;
    report({
      message: `Nothing can be called \`${name}\`, which every object of JavaScript has from the beginning. Leave it out.`,
      location,
    });
  }

  return {
    Parameter({ name }, context) {
      check(name, context.location.child("name"), context);
    },
    Schema(schema, context) {
      for (const [name, , place] of listMembers(schema, context.location)) {
        check(name, place.key(), context);
      }
    },
  };
};
