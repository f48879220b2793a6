/**
 * Any part of a resource, however deep. What is left out, or undefined, is built; an array takes the
 * place of the built one, and each object in it is completed.
 */
export type Overrides<Value> = Value extends readonly (infer Item)[]
  ? readonly Overrides<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: Overrides<Value[Name]> | undefined }
    : Value;
/** Spells a request's `AccountSid` as answers do: `account_sid`. */
export function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}
