/**
 * Checks that a value is a plain object, whose own members are all that it says: those of a Map or of
 * an instance of a class would be overlooked.
 *
 * @throws TypeError that names the argument.
 */
export function checkPlainObject(argument: string, value: unknown): void {
  const prototype: object | null = Object(value) === value ? Object.getPrototypeOf(value) : [];
  // Every realm, such as that of a test runner, has its own `Object.prototype`.
  if (prototype === null || Object.hasOwn(prototype, "isPrototypeOf")) return;
  throw new TypeError(`${argument} must be a plain object.`);
}

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

/**
 * Normalizes a base URL as the clients do: scheme and host in small letters, without a default port,
 * and without a slash at its end.
 *
 * @throws TypeError unless it is an http or https address without credentials, "?" and "#".
 */
export function normalizeBaseUrl(baseUrl: string): string {
  const address = URL.canParse(baseUrl) ? new URL(baseUrl).href : "";
  if (/^https?:[^@?#]+$/.test(address)) return address.replace(/\/+$/, "");
  // The message does not quote it, since it may hold credentials.
  throw new TypeError('baseUrl must be an http or https address without credentials, "?" and "#".');
}
