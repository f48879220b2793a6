import { isObject, type JsonObject, resolve } from "@conference-kit/specifications/model";

/** What the schemas of a value say of what is in it. */
export interface DescribedValue {
  /** What they say of a member; undefined where they leave it open. */
  member(name: string): DescribedValue | undefined;
  /** What they say of the items of a list; undefined where they leave them open. */
  readonly items: DescribedValue | undefined;
}

/** A schema with what it refers to, its parts and its alternatives. */
function listSchemas(document: object, schema: unknown): JsonObject[] {
  const { value } = resolve(document, schema);
  const others = [value.allOf, value.anyOf, value.oneOf].flat().filter(isObject);
  return [value, ...others.flatMap((other) => listSchemas(document, other))];
}

/** Describes a value by schemas that all hold for it. */
export function describeValue(document: object, described: readonly unknown[]): DescribedValue {
  const schemas = described.flatMap((schema) => listSchemas(document, schema));
  function describe(parts: readonly unknown[]): DescribedValue | undefined {
    return parts.length === 0 ? undefined : describeValue(document, parts);
  }
  const members = new Map<string, DescribedValue | undefined>();
  let items: { described: DescribedValue | undefined } | undefined;
  return {
    member(name) {
      if (!members.has(name)) {
        const parts = schemas.flatMap(({ properties }) =>
          isObject(properties) && name in properties ? [properties[name]] : [],
        );
        members.set(name, describe(parts));
      }
      return members.get(name);
    },
    get items() {
      items ??= { described: describe(schemas.flatMap((schema) => schema.items ?? [])) };
      return items.described;
    },
  };
}
