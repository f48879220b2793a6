import { isObject, type JsonObject } from "@conference-kit/specifications/model";

/** The keywords of a schema that decide how a form is decoded. */
interface FormSchema {
  readonly type?: unknown;
  readonly items?: unknown;
  readonly properties?: unknown;
}

/** Very large and very small fractions are sent with an exponent, as JavaScript writes them. */
function readScalar(value: string, { type }: FormSchema): unknown {
  if (type === "boolean" && /^(true|false)$/.test(value)) return value === "true";
  const isWanted = type === "number" || (type === "integer" && !value.includes("e"));
  return isWanted && /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]\d+)?$/.test(value) ? Number(value) : value;
}

const asObject = (value: unknown): FormSchema & JsonObject => (isObject(value) ? value : {});

/** Decodes a form by its schema; values that the schema doesn't allow are kept, so that they are reported. */
export function decodeForm(body: string, schema: FormSchema): Record<string, unknown> {
  const form = new URLSearchParams(body);
  const properties = asObject(schema.properties);
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const property = asObject(properties[name]);
      const values = form.getAll(name);
      if (property.type === "array" && isObject(property.items)) {
        const items = asObject(property.items);
        return [name, values.map((value) => readScalar(value, items))];
      }
      return [name, values.length === 1 ? readScalar(values[0] ?? "", property) : values];
    }),
  );
}
