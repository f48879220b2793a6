const userInfo = /(https?:\/\/)[^/@\s"]*@/g;

function mask(value: unknown): unknown {
  if (typeof value === "string") return value.replace(userInfo, "$1[redacted]@");
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mask(member)]));
}

const masked = new WeakMap<object, unknown>();

/** The same without the users and passwords that stand in URLs. */
export function maskUrls<Value extends object>(value: Value): Value {
  const text = JSON.stringify(value);
  if (!text.includes("@")) return value;
  const known = masked.get(value) ?? mask(value);
  masked.set(value, known);
  // Masking changes texts alone.
  return known as Value;
}
