/** @throws RangeError that names the argument, unless it is a whole number within the bounds. */
export function checkWholeNumber(
  name: string,
  value: number,
  { least, most = Number.MAX_SAFE_INTEGER }: { least: number; most?: number },
): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  const bounds = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
  throw new RangeError(`${name} is ${value}, but has to be a whole number ${bounds}.`);
}
