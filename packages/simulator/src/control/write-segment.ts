import { InvalidArgumentError } from "../core/errors.ts";

/**
 * A value as one segment of a path.
 *
 * @throws InvalidArgumentError for a value that would change the path.
 */
export function writeSegment(argument: string, value: string | number): string {
  const text = String(value);
  if (text === "" || text === "." || text === "..") {
    throw new InvalidArgumentError(argument, "has to name something");
  }
  return encodeURIComponent(text);
}
