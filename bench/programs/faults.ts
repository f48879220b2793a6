import { numberConference } from "../account.ts";
import { runConcurrently } from "../run-concurrently.ts";
import { loadClient } from "./load-client.ts";
import { report } from "./report.ts";

const calls = 400;
const inFlight = 32;
const rows = 150;
const client = await loadClient();
let lists = 0;
let creates = 0;

await runConcurrently(inFlight, calls, async (number) => {
  let seen = 0;
  const count = () => {
    seen += 1;
  };
  await client.eachRow(numberConference(number), 50, count).catch(() => {});
  if (seen === rows) lists += 1;
});
await runConcurrently(inFlight, calls, async (number) => {
  await client.create(`client:alice-${number}`).then(
    () => {
      creates += 1;
    },
    () => {},
  );
});
report({ lists, creates });
