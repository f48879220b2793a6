/** Takes the secrets that it knows out of a text. */
export type Redact = (text: string) => string;

/**
 * Makes a function that takes secrets out of a text: as they are, as JSON escapes them, and their
 * long words since an echo may escape the rest in other ways.
 */
export function createRedact(...secrets: string[]): Redact {
  const shapes = secrets.flatMap((secret) => {
    const escaped = JSON.stringify(secret).slice(1, -1);
    return [secret, escaped, escaped.replaceAll("/", "\\/"), ...(secret.match(/\w{8,}/g) ?? [])];
  });
  return (text) => shapes.reduce((clean, shape) => clean.replaceAll(shape, "[redacted]"), text);
}

/** Quotes a body in a message: the start of it in one line. */
export function excerpt(body: string): string {
  const line = body.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line || "an empty body";
}
