import { checkPlainObject, checkText } from "./check.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

/** Puts percent-encoded values into a path template. */
export function encodePath(template: string, values: Readonly<Record<string, unknown>>): string {
  const parts = template.split(/[{}]/).map((part, index) => {
    // Every other part is the name of a value.
    if (index % 2 === 0) return part;
    // What is missing is no text either.
    const text = encodeValue(part, values[part] ?? "");
    checkText(part, text, /^(?!\.{0,2}$)/, 'text other than "", "." and "..".');
    return text;
  });
  return parts.join("");
}

/** Encodes a plain object for a query or a form: a list as a repeated key, undefined as nothing. */
export function encodeForm(argument: string, values: object): string {
  checkPlainObject(argument, values);
  return Object.entries(values)
    .flatMap(([name, value]) =>
      [value]
        .flat()
        .filter((entry) => entry !== undefined)
        .map((entry) => `${encodeValue(name, name)}=${encodeValue(name, entry)}`),
    )
    .join("&");
}

function encodeValue(name: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) {
    try {
      return encodeURIComponent(String(value));
    } catch {
      // Half of a surrogate pair has no encoding.
    }
  }
  throw new InvalidArgumentError(
    name,
    "must be well-formed text, a finite number, a boolean or a list of these; undefined sends nothing.",
  );
}
