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
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: Schema | false;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
}

/** The named schemas of one specification. */
export interface Schemas {
  readonly [name: string]: Schema;
}
