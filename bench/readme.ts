import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./row.ts";
import { formatMarkdown } from "./table.ts";

const path = join(import.meta.dirname, "README.md");

/** Writes the README beside this file from what was measured. */
export function writeReadme(rows: readonly Row[], rounds: number): void {
  const text = `# Benchmarks

Written by \`pnpm bench\` from its own measurement, with Node.js ${process.versions.node}. Do not edit.

${formatMarkdown(rows)}

## How to read it

- A plain number in a row about speed, processor time or memory is a ratio to plain \`fetch\` in the same run, so it says
  little about the machine: the median of ${rounds} rounds, and in brackets the middle half of them.
- \`fetch again\` is the code of \`fetch\` a second time. How far it is from 1.00 is how far the machine
  can be trusted; a ratio is no more exact than that.
- \`fetch\` is what a careful programmer writes without a library. It has no time limit, repeats nothing
  and knows no types; \`openapi-fetch\` is the library alone, with paging written by hand; \`twilio\` is
  the official package with \`autoRetry\`.

## How it is measured

- Every measurement runs in a fresh process; each round measures every contender once, in an order
  that changes. The server runs in a process of its own, on loopback, without TLS.
- **Bundle**: the programs in \`bundles/\`, through esbuild, minified, gzipped at the default level. \`twilio\`
  is bundled for Node.js, the others for a browser. Ours carries the whole client.
- **Cold start**: from the start of a process to its end after one answered call, with the packages as
  they are installed, not bundled.
- **CPU per call**: user and system time of the whole process, garbage collection included, for 6,000
  fetches of one participant with 64 in flight, after 12,000 others; timed by tinybench with the
  process's CPU clock in place of a watch.
- **Paging**: 200 pages of 1,000 rows. \`fetch\` is a loop that takes the rows of each page; ours is
  \`for await\` over rows, and over \`.pages()\` where the caller waits 5 ms for each page. Memory is
  the largest resident set of the process.
- **Installed**: every package is packed as it would be published and installed by npm from the
  tarballs; the others come from the registry. Counted is all that lies in \`node_modules\`.
- **Type-checking**: TypeScript 7 on the program in \`bundles/\`, less the time for an empty file with
  the same options; the median of ${rounds} pairs.
- **Growing**: a specification of 100 operations is added to a copy of this repository. Its generation
  is timed once, with everything else that is generated; its client is packed and installed, and a
  program that imports one of its functions checked as above.
- **Faults**: 10 % 429, 5 % 503, 2 % answers that break off, chosen by a hash of what is asked for and
  how often it was before, so that everybody meets the same. A list has three pages; a create that
  was answered with 503 or broke off has dialled.
- **Signatures**: 40,000 checks of one form in a process, 64 in flight, after 20,000 others, as a ratio to
  \`validateRequest\` of \`twilio\`, which hashes with Node's own HMAC. Ours does with WebCrypto's, which
  every runtime has and which takes some three times as long.
- **Simulator**: in process, without a network. Answers are a fetch, a list and an update in turn, beside
  the msw handlers of \`test-fixtures\` on the same requests in the same process; CPU is user and system
  time from the release of 3,000 callbacks to their last answer; memory is the heap after a garbage
  collection.
- **Page**: the simulator's page in Debian's Chromium, with 50 conferences of 20 participants and a journal
  of 10,000 entries, while 50 participants a second are muted for 20 seconds, each an event and a request,
  and somebody reads, filters and scrolls. Tasks are those of Chromium's own trace; what counts is their
  processor time, since on a watch a busy machine is slow too.
- **Simulator as a server**: it and our Prism mock run in processes of their own. Answers are a fetch, a
  list and an update in turn, over 64 connections that are kept; in each round first the mock's, then the
  simulator's. Ready is when the command has printed its address.
`;
  writeFileSync(path, text);
}
