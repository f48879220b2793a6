import microdiff from "microdiff";
import type { Change } from "../change.ts";
import { subjectOf } from "../place.ts";
import { locate, type Operations, valueAt } from "./locate.ts";

/** Finds what types can't show: limits, patterns, formats, defaults, and where an operation is. */
export function compareConstraints(base: Operations, now: Operations): Change[] {
  return microdiff(base, now).flatMap(({ path }) => {
    const found = locate(path, base, now);
    const judgement = found?.judge(valueAt(base, found.path), valueAt(now, found.path));
    if (found === undefined || judgement === undefined) return [];
    const { operation, side } = found.place;
    return { ...judgement, side, operations: [operation], subject: subjectOf(found.place) };
  });
}
