/** Removes known secrets from a text. */
export type Redact = (text: string) => string;

/**
 * Makes a function that takes secrets out of a text: as they are, as JSON escapes them, and their
 * long words since an echo may escape the rest in other ways.
 */
export function createRedact(...secrets: string[]): Redact {
  const shapes = secrets
    .flatMap((secret) => {
      const escaped = JSON.stringify(secret).slice(1, -1);
      return [secret, escaped, escaped.replaceAll("/", "\\/"), ...(secret.match(/\w+/g) ?? [])];
    })
    // A shorter one, such as `none`, is part of ordinary words.
    .filter((shape) => shape.length >= 8);
  return (text) => shapes.reduce((clean, shape) => clean.replaceAll(shape, "[redacted]"), text);
}

/** Removes secrets from parsed JSON, names included, and whatever is nested too deeply to search. */
export function redactJson(value: unknown, redact: Redact, depth = 100): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return "[redacted]";
  const clean = (member: unknown) => redactJson(member, redact, depth - 1);
  return Array.isArray(value)
    ? value.map(clean)
    : Object.fromEntries(Object.entries(value).map((entry) => entry.map(clean)));
}

/** Quotes a body in a message: the start of it in one line. */
export function excerpt(body: string): string {
  const line = body.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line || "an empty body";
}
