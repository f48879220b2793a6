import { checkRequest, findOperation } from "@conference-kit/test-fixtures/requests";
import { check, type Urls } from "./check.ts";

const url = `https://insights.twilio.com/v1/Conferences/CF${"0".repeat(32)}`;

export async function smoke(_urls: Urls): Promise<void> {
  const operation = findOperation("GET", url);
  check("a request finds its operation", operation?.id === "getConferenceSummary");
  if (operation === undefined) return;
  const headers = new Headers({ authorization: "Bearer token" });
  const valid = checkRequest(operation, { url, headers, text: "" });
  check("a valid request is read", valid.kind === "valid");
  const refused = checkRequest(operation, { url, headers: new Headers(), text: "" });
  check("credentials are asked for", refused.kind === "unauthenticated");
}
