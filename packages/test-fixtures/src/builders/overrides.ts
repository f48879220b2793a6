/**
 * Any part of a resource, however deep. What is left out, or undefined, is built; an array takes the
 * place of the built one, and each object in it is completed.
 */
export type Overrides<Value> = Value extends readonly (infer Item)[]
  ? readonly Overrides<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: Overrides<Value[Name]> | undefined }
    : Value;
