import { referenceName, resolve } from "./references.ts";
import { isObject, type JsonObject } from "./walk.ts";

/** What a schema says about a value, the same for every way of writing it. */
export interface SchemaView {
  /** Name of the component that the schema stands in. */
  name?: string;
  types: Record<string, true>;
  nullable: boolean;
  values: Record<string, true>;
  required: Record<string, true>;
  properties: Record<string, SchemaView>;
  items?: SchemaView;
  /** Alternatives of `oneOf` and `anyOf`, by name. */
  variants: Record<string, SchemaView>;
  /** Parts of `allOf`, by name. */
  parts: Record<string, SchemaView>;
  /** Members without a name of their own. */
  rest?: SchemaView | boolean;
  /** Every other keyword: limits, pattern, format, default. */
  keywords: JsonObject;
}

const structure = new Set([
  ...["type", "nullable", "enum", "const", "required", "properties", "items"],
  ...["oneOf", "anyOf", "allOf", "additionalProperties", "$ref"],
]);
const prose = /^(title|description|examples?|externalDocs|\$comment|xml|x-.*)$/;
// The extensions that change what a value means, or which there may be.
const meaningful = new Set(["x-unit", "x-open-enum"]);

const conditions = new Set(["if", "then", "else", "not", "contains", "propertyNames"]);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function toSet(values: readonly unknown[]): Record<string, true> {
  return Object.fromEntries(values.map((value) => [String(value), true as const]));
}

function isNull(schema: unknown): boolean {
  return isObject(schema) && schema.type === "null";
}

function componentName(references: readonly string[]): string | undefined {
  return referenceName({
    $ref: references.find((reference) => reference.startsWith("#/components/schemas/")),
  });
}

/** One without a name has its position, so that those with a name may stand in any order. */
function byName(views: readonly SchemaView[]): Record<string, SchemaView> {
  return Object.fromEntries(views.map((view, index) => [view.name ?? String(index + 1), view]));
}

function viewKeywords(schema: JsonObject, view: (inner: unknown) => SchemaView): JsonObject {
  const told = Object.entries(schema).filter(
    ([keyword]) => meaningful.has(keyword) || !(structure.has(keyword) || prose.test(keyword)),
  );
  return Object.fromEntries(
    told.map(([keyword, value]) => [keyword, conditions.has(keyword) ? view(value) : value]),
  );
}

/** Shows a schema with its references followed; one that contains itself ends there. */
export function viewSchema(
  document: object,
  schema: unknown,
  above: readonly string[] = [],
): SchemaView {
  const { value, references } = resolve(document, schema);
  const name = componentName(references);
  if (references.some((reference) => above.includes(reference))) {
    return { ...viewSchema(document, {}), ...(name === undefined ? {} : { name }) };
  }
  const inside = [...above, ...references];
  const view = (inner: unknown): SchemaView => viewSchema(document, inner, inside);

  const alternatives = [...list(value.oneOf), ...list(value.anyOf)];
  const variants = alternatives.filter((alternative) => !isNull(alternative));
  const [only] = variants;
  if (variants.length === 1 && alternatives.length === 2) {
    const inner = view(only);
    return {
      ...inner,
      nullable: true,
      keywords: { ...inner.keywords, ...viewKeywords(value, view) },
    };
  }

  const types = [value.type ?? []].flat();
  const values = "const" in value ? [value.const] : list(value.enum);
  return {
    ...(name === undefined ? {} : { name }),
    types: toSet(types.filter((type) => type !== "null")),
    nullable:
      value.nullable === true || types.includes("null") || variants.length < alternatives.length,
    values: toSet(values.filter((item) => item !== null)),
    required: toSet(list(value.required)),
    properties: isObject(value.properties) ? mapValues(value.properties, view) : {},
    ...(value.items === undefined ? {} : { items: view(value.items) }),
    variants: byName(variants.map(view)),
    parts: byName(list(value.allOf).map(view)),
    ...(value.additionalProperties === undefined
      ? {}
      : {
          rest: isObject(value.additionalProperties)
            ? view(value.additionalProperties)
            : value.additionalProperties === true,
        }),
    keywords: viewKeywords(value, view),
  };
}

function mapValues<Value, Result>(
  object: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value, key)]),
  );
}
