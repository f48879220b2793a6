/** @throws RangeError that names the argument, unless it is a whole number that is large enough. */
export function checkWholeNumber(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new RangeError(`${name} is ${value}, but has to be a whole number from ${least} on.`);
}
