/** The headers of a request, as `fetch` has them or as a record, with names in capitals or not. */
export type CallbackHeaders =
  | Pick<Headers, "get">
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The value of a header by its name in small letters; empty where there is none. */
export function readHeader(headers: CallbackHeaders, name: string): string {
  const value =
    typeof headers.get === "function"
      ? headers.get(name)
      : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return `${value ?? ""}`;
}
