import { ResponseError } from "./errors/response-error.ts";

/**
 * Makes a function that throws when the links given to it repeat in a cycle. It remembers the
 * last link, and one more that changes each time their number has doubled, so memory stays constant.
 *
 * @see https://en.wikipedia.org/wiki/Cycle_detection#Brent's_algorithm
 */
export function createLoopGuard(): (link: string) => void {
  let last: string | undefined;
  let remembered: string | undefined;
  let steps = 0;
  let span = 1;
  return (link) => {
    if (link === last || link === remembered) {
      throw new ResponseError("The list has no end: its pages link in a circle.", 200);
    }
    last = link;
    steps += 1;
    if (steps === span) {
      remembered = link;
      span *= 2;
      steps = 0;
    }
  };
}
