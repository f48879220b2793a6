import { type SimulatorServer, startSimulatorServer } from "@conference-kit/simulator/server";
import { chromium, type Page } from "playwright-core";
import { accountSid, authToken } from "../account.ts";
import { report } from "./report.ts";

const conferences = Array.from({ length: 50 }, (_, index) => `conference-${index}`);
const participants = Array.from({ length: 20 }, (_, index) => `participant-${index}`);
const journal = 10_000;
const rate = 50;
const seconds = 20;

const sids = new Map<string, string>();

interface Tasks {
  processor: number[];
  watch: number[];
}

/** Mutes somebody, or unmutes them. */
async function change({ simulator }: SimulatorServer, turn: number): Promise<void> {
  const conference = sids.get(conferences[turn % conferences.length] ?? "");
  const label = participants[Math.floor(turn / conferences.length) % participants.length];
  const muted = Math.floor(turn / (conferences.length * participants.length)) % 2 === 0;
  await simulator.request({
    accountSid,
    method: "POST",
    path: `/2010-04-01/Accounts/${accountSid}/Conferences/${conference}/Participants/${label}.json`,
    form: { Muted: String(muted) },
  });
}

/** Lets everybody join, and something happen until the journal is long. Gives how often it did. */
async function fill(server: SimulatorServer): Promise<number> {
  const { simulator } = server;
  for (const conference of conferences) {
    for (const label of participants) {
      const from = "+15017122661";
      await simulator.calls.join({ conference, accountSid, from, to: from, label });
    }
  }
  for (const { friendlyName, conferenceSid } of simulator.conferences) {
    sids.set(friendlyName, conferenceSid);
  }
  let turn = 0;
  while (simulator.journal.length < journal) {
    await change(server, turn);
    turn += 1;
  }
  return turn;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  args: { name?: string };
  /** Processor time, in microseconds; `dur` has what went by on a watch. */
  tdur?: number;
  dur?: number;
}

/** How long each task of the page takes, in milliseconds: by the processor, and by a watch. */
async function trace(page: Page, act: () => Promise<void>): Promise<Tasks> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser.");
  await browser.startTracing(page, { categories: ["toplevel"] });
  await act();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const drawing = traceEvents
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map(threadOf);
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith("::RunTask") && drawing.includes(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error("Chromium has told of no task.");
  return {
    processor: tasks.map(({ tdur = 0 }) => tdur / 1000),
    watch: tasks.map(({ dur = 0 }) => dur / 1000),
  };
}

/** Reads on in lists and filters, as somebody does who watches. Selectors are cheap: the page pays for them. */
async function watch(page: Page): Promise<void> {
  const text = page.locator("input[type=search]");
  await page.locator(".conferences .windowed").focus();
  await page.keyboard.press("ArrowDown");
  await text.fill("participant-mute");
  await page.locator(".entries").focus();
  await page.keyboard.press("PageUp");
  await text.fill("");
}

const server = await startSimulatorServer({ port: 0, authToken, clock: "manual" });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  let turn = await fill(server);
  const page = await browser.newPage();
  const opening = await trace(page, async () => {
    await page.goto(server.url);
    await page.getByText(`${server.simulator.journal.length} entries.`).waitFor();
  });
  const live = await trace(page, async () => {
    const sending = setInterval(() => {
      void change(server, turn);
      turn += 1;
    }, 1000 / rate);
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      await watch(page);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    clearInterval(sending);
  });
  report({
    long: live.processor.filter((milliseconds) => milliseconds > 100).length,
    longest: Math.max(...live.processor),
    onWatch: Math.max(...live.watch),
    opening: Math.max(...opening.processor),
  });
} finally {
  await browser.close();
  await server.stop();
}
