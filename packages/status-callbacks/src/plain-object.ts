/**
 * Checks that a value is a plain object, whose own members are all that it says: those of a Map or of
 * an instance of a class would be overlooked.
 *
 * @throws TypeError that names the argument, and no value.
 */
export function checkPlainObject(argument: string, value: unknown): void {
  const prototype: object | null = Object(value) === value ? Object.getPrototypeOf(value) : [];
  // Every realm, such as that of a test runner, has its own `Object.prototype`.
  if (prototype === null || Object.hasOwn(prototype, "isPrototypeOf")) return;
  throw new TypeError(`${argument} must be a plain object.`);
}
