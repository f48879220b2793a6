/** Takes the secrets out of a text. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, "[redacted]"), text);
}

/** Shortens a text for a message: one line, without control characters or secrets. */
export function excerpt(text: string, secrets: readonly string[]): string {
  const line = redact(text, secrets)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
