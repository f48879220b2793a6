const userInfo = /(https?:\/\/)[^/@\s"]*@/g;
const masked = new WeakMap<object, unknown>();

function mask(value: unknown): unknown {
  if (typeof value === "string") {
    return value.includes("@") ? value.replace(userInfo, "$1[redacted]@") : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const known = masked.get(value) ?? maskMembers(value);
  masked.set(value, known);
  return known;
}

/** The same object where nothing in it changes. */
function maskMembers(value: object): object {
  const members: [string, unknown][] = Object.entries(value);
  const changed = members.filter(([, member]) => mask(member) !== member);
  if (changed.length === 0) return value;
  const shown = Object.fromEntries(changed.map(([name, member]) => [name, mask(member)]));
  return Object.assign(Array.isArray(value) ? [...value] : { ...value }, shown);
}

/**
 * The same value without the users and passwords in its URLs. The result is cached: a masked value
 * never changes.
 */
export function maskUrls<Value extends object>(value: Value): Value {
  // Masking changes texts alone.
  return mask(value) as Value;
}
