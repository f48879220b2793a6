import { ResponseError } from "./errors/response-error.ts";

/**
 * Makes a function that throws when the links given to it go round in a circle. It remembers one
 * link, another one each time their number has doubled, so no list is too long for it.
 *
 * @see https://en.wikipedia.org/wiki/Cycle_detection#Brent's_algorithm
 */
export function createLoopGuard(): (link: string) => void {
  let remembered: string | undefined;
  let steps = 0;
  let span = 1;
  return (link) => {
    if (link === remembered) {
      throw new ResponseError("The list has no end: its pages link in a circle.", 200);
    }
    steps += 1;
    if (steps === span) {
      remembered = link;
      span *= 2;
      steps = 0;
    }
  };
}
