/** The part of JSON Schema 2020-12 that the specifications use. */
export interface Schema {
  /** Name of the schema that this one refers to, and adds to. */
  readonly ref?: string;
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[];
  /** Whether Twilio may add values to `enum`. */
  readonly open?: boolean;
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string | undefined;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: Schema | false;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** The named schemas of one specification. */
export interface Schemas {
  readonly [name: string]: Schema;
}

/** Gives a schema with the members of what it refers to, and its own over them. */
export function followReference({ ref, ...schema }: Schema, schemas: Schemas): Schema {
  if (ref === undefined) return schema;
  const target = schemas[ref];
  if (target === undefined) throw new Error(`The specification has no schema ${ref}.`);
  return { ...followReference(target, schemas), ...schema };
}

/** Whether a value is an object of JSON, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
