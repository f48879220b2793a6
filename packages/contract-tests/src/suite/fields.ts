/** Values of every field of a body or query. */
export type FieldValues<Fields> = {
  readonly [Name in keyof Fields]-?: readonly NonNullable<Fields[Name]>[];
};

/** One field with one value. */
export interface FieldCase<Fields> {
  title: string;
  fields: Partial<Fields>;
}

export function listFieldCases<Fields extends object>(
  values: FieldValues<Fields>,
): FieldCase<Fields>[] {
  return Object.entries<readonly unknown[]>(values).flatMap(([name, list]) =>
    list.map((value) => ({
      title: `${name} ${JSON.stringify(value)}`,
      // What Object.entries tells of a name and its value doesn't say that they belong together.
      fields: { [name]: value } as Partial<Fields>,
    })),
  );
}

/** Writes a form as it has to be on the wire. */
export function writeForm(fields: object): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => [value].flat().map((item) => [name, encodeURIComponent(item)]))
    .map((pair) => pair.join("="))
    .join("&");
}
