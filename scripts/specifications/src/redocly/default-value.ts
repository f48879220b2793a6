import { pathToFileURL } from "node:url";
import type { Location, Oas3Rule, Source } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isObject } from "../walk.ts";
import { visitOwnKeywords } from "./own-keywords.ts";
import { readSourceDocument } from "./source-document.ts";

interface Default {
  value: unknown;
  location: Location;
}

function createValidator(sources: Iterable<Source>): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false, logger: false });
  addFormats.default(ajv);
  for (const source of sources) {
    const document = readSourceDocument(source);
    if (isObject(document)) ajv.addSchema(document, pathToFileURL(source.absoluteRef).href);
  }
  return ajv;
}

/** What a schema's default breaks in it. */
function findFault(ajv: Ajv2020, { value, location }: Default): string | undefined {
  const file = pathToFileURL(location.source.absoluteRef).href;
  try {
    const validate = ajv.compile({ $ref: file + encodeURI(location.pointer) });
    return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: "it" });
  } catch (error) {
    // Another rule reports a reference that leads nowhere.
    if (error instanceof Ajv2020.MissingRefError) return undefined;
    return error instanceof Error ? error.message : String(error);
  }
}

/** A default is a value that its schema allows. */
export const defaultValue: Oas3Rule = () => {
  const defaults: Default[] = [];
  const sources = new Map<string, Source>();

  function add(source: Source): void {
    sources.set(source.absoluteRef, source);
  }

  const ownKeywords = visitOwnKeywords((schema, { location }) => {
    if ("default" in schema) defaults.push({ value: schema.default, location });
  });
  return [
    ownKeywords,
    {
      ref(_node, { location }, target) {
        add(location.source);
        if (target.location !== undefined) add(target.location.source);
      },
      Root: {
        enter(_root, { location }) {
          add(location.source);
        },
        // Now that all files are known.
        leave(_root, { report }) {
          const ajv = createValidator(sources.values());
          for (const place of defaults) {
            const fault = findFault(ajv, place);
            if (fault === undefined) continue;
            report({
              message: `The schema does not allow its default ${JSON.stringify(place.value)}: ${fault}. Correct one of the two.`,
              location: place.location.child("default"),
            });
          }
        },
      },
    },
  ];
};
