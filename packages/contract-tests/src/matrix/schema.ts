/** A schema that refers to nothing, as far as the tests read one. */
export interface Schema {
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  then?: Schema;
  if?: Schema;
  const?: unknown;
  examples?: unknown[];
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}
