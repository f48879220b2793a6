import { setTimeout as delay } from "node:timers/promises";
import { conferenceSid } from "../account.ts";
import { loadClient } from "./load-client.ts";
import { report } from "./report.ts";

const pageSize = 1_000;
const client = await loadClient();
const begin = performance.now();
let rows = 0;
if (process.argv[4] === "work") {
  await client.eachPage(conferenceSid, pageSize, async (page) => {
    await delay(5);
    rows += page.length;
  });
} else {
  await client.eachRow(conferenceSid, pageSize, ({ muted }) => {
    if (!muted) rows += 1;
  });
}
const milliseconds = performance.now() - begin;
const kilobytes = process.resourceUsage().maxRSS;
report({ rows, milliseconds, kilobytes });
