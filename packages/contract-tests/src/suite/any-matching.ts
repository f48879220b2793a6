import * as fc from "fast-check";

type Texts = fc.Arbitrary<string>;

/** Cached arbitraries: many fields have the same pattern, and making one costs more than using it. */
const made = new Map<string, Texts | undefined>();

function create(pattern: string): Texts | undefined {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    // fast-check can't generate from a pattern with a lookahead.
    return undefined;
  }
}

/** Any text that matches a pattern; undefined where none can be generated from it. */
export function anyMatching(pattern: string): Texts | undefined {
  if (!made.has(pattern)) made.set(pattern, create(pattern));
  return made.get(pattern);
}
