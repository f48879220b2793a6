/** A form: its text, or its fields by name. A field with several values has a list of them; one that is undefined
 * is left out. */
export type Form =
  | string
  | URLSearchParams
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads a form from text or from parsed fields. */
export function readForm(form: Form): URLSearchParams {
  return new URLSearchParams(
    typeof form === "string" || form instanceof URLSearchParams
      ? form
      : Object.entries(form).flatMap(([name, value]) =>
          [value ?? []].flat().map((text) => [name, text]),
        ),
  );
}

/** The values of a form by the name of their field, with each name once. */
export function groupFields(fields: URLSearchParams): [name: string, values: string[]][] {
  return [...new Set(fields.keys())].map((name) => [name, fields.getAll(name)]);
}

/** The text of a form that is signed after the URL: sorted names and values, values without duplicates. */
export function writeSigned(form: Form): string {
  const fields = readForm(form);
  fields.sort();
  return groupFields(fields)
    .flatMap(([name, values]) => [...new Set(values)].sort().map((value) => name + value))
    .join("");
}
