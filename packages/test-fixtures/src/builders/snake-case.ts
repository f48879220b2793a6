/** `AccountSid` becomes `account_sid`: how answers spell what requests spell the first way. */
export function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}
