/** Lists what must not be shown: the texts, and their long words since an echo may escape the rest. */
export function listSecrets(...texts: string[]): string[] {
  return texts.flatMap((text) => [text, ...(text.match(/\w{8,}/g) ?? [])]);
}

/** Takes the secrets out of a text. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, "[redacted]"), text);
}

/** Quotes a body in a message: the start of it in one line. */
export function excerpt(body: string): string {
  const line = body.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line || "an empty body";
}
