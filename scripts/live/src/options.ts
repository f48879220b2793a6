import { parseArgs } from "node:util";
import type { TestCall } from "./write-operations.ts";

export const usage = `pnpm contract --target live [options]

Calls the read-only operations of Twilio's APIs, through a proxy that checks every request and answer
against the specifications, and lists the violations.

Credentials come from the environment: TWILIO_ACCOUNT_SID, with TWILIO_AUTH_TOKEN or with
TWILIO_API_KEY and TWILIO_API_SECRET.

  --conference SID      reads this conference instead of the latest one that has a summary
  --allow-writes        also creates, changes and removes a participant: this calls --test-number
  --test-number NUMBER  phone number that --allow-writes calls, such as +15017122661
  --from NUMBER         phone number of the account that --allow-writes calls from
  --upstream URL        another server instead of Twilio's, such as http://127.0.0.1:8080
  --help                shows this text

Exit codes: 0 when nothing breaks the specifications, 1 when something does or an option is wrong,
2 without credentials, and then nothing was sent.`;

export interface LiveOptions {
  help: boolean;
  conferenceSid: string | undefined;
  upstream: URL | undefined;
  /** What is dialled; undefined where nothing may be. */
  testCall: TestCall | undefined;
}

function checkText(option: string, value: string | undefined, form: RegExp, example: string): void {
  if (value !== undefined && !form.test(value)) {
    throw new Error(`${option} takes a value such as ${example}.`);
  }
}

/** @throws Error that says which option is wrong, and what it takes. */
export function readOptions(parameters: readonly string[]): LiveOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      target: { type: "string" },
      conference: { type: "string" },
      "allow-writes": { type: "boolean", default: false },
      "test-number": { type: "string" },
      from: { type: "string" },
      upstream: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const { conference, "allow-writes": allowWrites, "test-number": to, from, upstream } = values;
  checkText("--conference", conference, /^CF[0-9a-fA-F]{32}$/, `CF${"0123456789abcdef".repeat(2)}`);
  checkText("--test-number", to, /^\+[1-9]\d{4,14}$/, "+15017122661");
  checkText("--from", from, /^\+[1-9]\d{4,14}$/, "+15017122661");
  checkText("--upstream", upstream, /^https?:\/\/[^/@?#]+\/?$/, "http://127.0.0.1:8080");
  const testCall = to === undefined || from === undefined ? undefined : { to, from };
  if (allowWrites && testCall === undefined) {
    throw new Error("--allow-writes needs --test-number and --from: it makes a call.");
  }
  if (!allowWrites && (to ?? from) !== undefined) {
    throw new Error("--test-number and --from need --allow-writes: without it nothing is called.");
  }
  return {
    help: values.help,
    conferenceSid: conference,
    upstream: upstream === undefined ? undefined : new URL(upstream),
    testCall,
  };
}
