/** A time in the format of RFC 2822, in GMT, as Twilio writes it. */
export function toRfc2822(milliseconds: number): string {
  return new Date(milliseconds).toUTCString().replace("GMT", "+0000");
}
