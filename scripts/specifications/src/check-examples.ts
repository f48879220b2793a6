import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "./load.ts";
import { formatPointer, resolve } from "./references.ts";
import { isObject } from "./walk.ts";

interface Example {
  pointer: string;
  schema: string;
  value: unknown;
}

/** Every example in a bundled document: of bodies, parameters, headers and schemas. */
function listExamples(document: OpenApiDocument): Example[] {
  function visit(node: unknown, pointer: string): Example[] {
    if (Array.isArray(node))
      return node.flatMap((item, index) => visit(item, `${pointer}/${index}`));
    if (!isObject(node)) return [];
    const { examples, example, ...others } = node;
    const below = Object.entries(others).flatMap(([key, value]) =>
      visit(value, pointer + formatPointer(key)),
    );
    if (Array.isArray(examples)) {
      const values = examples.map((value, index) => ({
        pointer: `${pointer}/examples/${index}`,
        schema: pointer,
        value,
      }));
      return [...below, ...values];
    }
    if (!("schema" in node)) return below;
    const schema = `${pointer}/schema`;
    const named = Object.entries(isObject(examples) ? examples : {}).map(([name, value]) => ({
      pointer: `${pointer}/examples/${name}`,
      schema,
      value: resolve(document, value).value.value,
    }));
    const single = { pointer: `${pointer}/example`, schema, value: example };
    return [...below, ...named, ...(example === undefined ? [] : [single])];
  }
  return visit(document, "#");
}

/** Says which examples break their schema, under JSON Schema 2020-12 with its formats. */
export function checkExamples(document: OpenApiDocument): string[] {
  const problems: string[] = [];
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    // The linter has checked the schemas.
    validateSchema: false,
    logger: { log() {}, warn: (message) => problems.push(String(message)), error() {} },
  });
  addFormats.default(ajv);
  ajv.addSchema(document, "specification");
  for (const { pointer, schema, value } of listExamples(document)) {
    const reference = `specification${schema}`;
    // Many examples share a schema: `getSchema` compiles it once.
    const validate = ajv.getSchema(reference) ?? ajv.compile({ $ref: reference });
    if (!validate(value)) {
      problems.push(
        `${decodeURIComponent(pointer)}: ${ajv.errorsText(validate.errors, { dataVar: "value" })}`,
      );
    }
  }
  return [...new Set(problems)];
}
