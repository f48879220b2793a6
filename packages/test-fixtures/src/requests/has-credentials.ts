import type { SentRequest } from "./read-request.ts";

function isPair(credentials: string): boolean {
  try {
    return atob(credentials).includes(":");
  } catch {
    return false;
  }
}

/** Whether a request has credentials in a valid form; whose they are is not checked. */
export function hasCredentials({ headers }: Pick<SentRequest, "headers">): boolean {
  const [scheme = "", credentials = ""] = headers.get("authorization")?.split(" ") ?? [];
  if (/^basic$/i.test(scheme)) return isPair(credentials);
  return /^bearer$/i.test(scheme) && credentials !== "";
}
