import type { Oas3Rule } from "@redocly/openapi-core";
import { isOfficialCall } from "../official-call.ts";
import { isObject } from "../walk.ts";

/** The extensions that openapi/README.md explains, and what each may say. */
const extensions: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ["x-open-enum", (value) => value === true],
  ["x-pii", (value) => value === "standard" || value === "none"],
  ["x-unit", (value) => ["seconds", "milliseconds", "percent"].includes(String(value))],
  ["x-source", (value) => typeof value === "string" && value !== ""],
  ["x-must-be", (value) => typeof value === "string" && value !== ""],
  ["x-clients", isObject],
  ["x-client", isObject],
  ["x-official-call", isOfficialCall],
  [
    "x-codeSamples",
    (value) =>
      Array.isArray(value) &&
      value.every(
        (sample) =>
          isObject(sample) && sample.lang === "TypeScript" && typeof sample.source === "string",
      ),
  ],
  [
    "x-callback",
    (value) =>
      isObject(value) &&
      Array.isArray(value.when) &&
      typeof (value.kind ?? value.kindFrom) === "string",
  ],
]);

/** An extension that nobody reads, because its name or value is misspelt, changes nothing silently. */
export const extension: Oas3Rule = () => ({
  any: {
    enter(node: unknown, { report, location }) {
      for (const [name, value] of Object.entries(isObject(node) ? node : {})) {
        if (!name.startsWith("x-") || extensions.get(name)?.(value)) continue;
        const known = [...extensions.keys()].join(", ");
        report({
          message: extensions.has(name)
            ? `\`${name}\` can't be ${JSON.stringify(value)}. See openapi/README.md.`
            : `Nothing reads \`${name}\`. Known extensions are ${known}.`,
          location: location.child(name),
        });
      }
    },
  },
});
