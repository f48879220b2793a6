import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import type { Difference } from "./compare.ts";

/** A difference that was decided. In patterns, `*` stands for any text and `?` for one character. */
export interface Deviation {
  /** Patterns of our operation ids; every operation where there are none. */
  operations?: string[];
  /** Patterns of places. */
  places: string[];
  /** Patterns of `missing`, `extra` or the keyword that differs. */
  what: string[];
  /** What the official description says, null for nothing; anything where this is not there. */
  theirs?: unknown;
  because: string;
}

/** A difference, and why it is meant to be there. */
export interface JudgedDifference extends Difference {
  because?: string;
}

const file = "openapi/deviations/official-description.yaml";

/** Reads what is recorded of a repository's deviations from the official description. */
export function readDeviations(root: string): Deviation[] {
  const path = join(root, file);
  return existsSync(path) ? parse(readFileSync(path, "utf8")) : [];
}

function matches(patterns: readonly string[], text: string): boolean {
  return patterns.some((pattern) => {
    const literal = pattern.replaceAll(/[.+^$()|[\]{}\\]/g, "\\$&");
    const expression = literal.replaceAll("*", ".*").replaceAll("?", ".");
    return new RegExp(`^${expression}$`).test(text);
  });
}

/** A document that says nothing of a keyword, or lists nothing, says the same. */
function orNull(value: unknown): unknown {
  return value === undefined || isDeepStrictEqual(value, []) ? null : value;
}

function explains(deviation: Deviation, difference: Difference): boolean {
  const { operations = ["*"], places, what } = deviation;
  const { operation, place, kind, keyword = kind, theirs } = difference;
  return (
    matches(operations, operation) &&
    matches(places, place) &&
    matches(what, keyword) &&
    (deviation.theirs === undefined || isDeepStrictEqual(deviation.theirs, orNull(theirs)))
  );
}

/** Marks the differences that are recorded. */
export function judge(
  differences: readonly Difference[],
  deviations: readonly Deviation[],
): JudgedDifference[] {
  return differences.map((difference) => {
    const because = deviations.find((deviation) => explains(deviation, difference))?.because;
    return { ...difference, ...(because !== undefined && { because }) };
  });
}
