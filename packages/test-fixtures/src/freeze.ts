/** Freezes a value and everything in it. */
export function freeze<Value>(value: Value): Value {
  // Whatever is no object counts as frozen.
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(Object(value))) freeze(member);
  }
  return value;
}
