export type JsonObject = { [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Visits every object of a document, children before their parents. */
export function walkObjects(value: unknown, visit: (object: JsonObject) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walkObjects(item, visit);
  } else if (isObject(value)) {
    for (const item of Object.values(value)) walkObjects(item, visit);
    visit(value);
  }
}
