import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

/** Puts percent-encoded values into a path template. */
export function encodePath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" || /^\.{0,2}$/.test(value)) {
      throw new InvalidArgumentError(name, 'must be a text other than "", "." and "..".');
    }
    return encodeText(name, value);
  });
}

/** Encodes the members of an object for a query or a form: a list as a repeated key. */
export function encodeForm(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value])
        .filter((entry) => entry !== undefined)
        .map((entry) => `${encodeText(name, name)}=${encodeText(name, text(name, entry))}`),
    )
    .join("&");
}

function text(name: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) {
    return String(value);
  }
  throw new InvalidArgumentError(
    name,
    "must be text, a finite number, a boolean or a list of these; leave it out to send nothing.",
  );
}

function encodeText(name: string, value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw new InvalidArgumentError(name, "has half of a surrogate pair, which has no encoding.");
  }
}
