/** Whom the clients act for; the servers take any. */
export const accountSid = `AC${"0".repeat(32)}`;
export const authToken = "0123456789abcdef0123456789abcdef";
export const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`;
export const callSid = `CA${"0".repeat(32)}`;
export const conferenceSid: string = numberConference(0);

/** Names one of many conferences. */
export function numberConference(number: number): string {
  return `CF${number.toString(16).padStart(32, "0")}`;
}
