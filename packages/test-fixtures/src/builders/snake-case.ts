/** Spells a request's `AccountSid` as answers do: `account_sid`. */
export function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}
