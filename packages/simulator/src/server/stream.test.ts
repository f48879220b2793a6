import { expect, onTestFinished, test } from "vitest";
import { from } from "../../test/harness.ts";
import { type ServedClients, serve } from "../../test/server.ts";
import type { JournalMessage } from "../control/index.ts";

type Options = Parameters<ServedClients["control"]["followJournal"]>[0];

/** Reads a stream message by message. */
function follow({ control }: ServedClients, options: Options = {}) {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const messages = control.followJournal({ ...options, signal: end.signal });
  return {
    end,
    async take(count: number): Promise<JournalMessage[]> {
      const taken: JournalMessage[] = [];
      while (taken.length < count) {
        const next = await messages.next();
        if (next.done === true) break;
        taken.push(next.value);
      }
      return taken;
    },
  };
}

function describe(messages: readonly JournalMessage[]): string[] {
  return messages.map((each) => (each.kind === "entry" ? each.entry.type : each.kind));
}

const dial = ({ control }: ServedClients, label: string, conference = "support") =>
  control.addParticipant(conference, { From: from, To: `client:${label}`, Label: label });

test("a stream sends the journal's entries so far, then each new one", async () => {
  const served = await serve();
  await dial(served, "agent");
  const stream = follow(served);
  const before = ["begin", "conference-created", "participant-added", "request", "call-initiated"];
  expect(describe(await stream.take(5)).toSorted()).toEqual(before.toSorted());
  await served.control.answerCall("agent");
  expect(describe(await stream.take(3))).toEqual([
    "call-ringing",
    "call-answered",
    "participant-join",
  ]);
});

test("a resumed stream continues after the last message, without a gap or a repetition", async () => {
  const served = await serve();
  await dial(served, "agent");
  const first = follow(served);
  const seen = await first.take(3);
  first.end.abort();
  await served.control.answerCall("agent");
  const { last } = await served.control.listJournal();
  const second = follow(served, { lastEventId: seen.at(-1)?.id });
  const rest = await second.take(last + 1 - 2);
  const indices = [...seen, ...rest].flatMap((each) =>
    each.kind === "entry" ? [each.entry.index] : [],
  );
  expect(indices).toEqual([...Array(last + 1).keys()]);
});

test("a stream reports a reset and what follows; one resumed from before the reset does too", async () => {
  const served = await serve();
  await dial(served, "agent");
  const stream = follow(served);
  const old = (await stream.take(5)).at(-1);
  await served.control.reset();
  const [begin] = await stream.take(1);
  expect(begin).toMatchObject({ kind: "begin" });
  await dial(served, "other");
  expect(await stream.take(2)).toMatchObject([
    { kind: "entry", entry: { index: 0, type: "conference-created" } },
    { kind: "entry", entry: { index: 1, label: "other" } },
  ]);
  const late = follow(served, { lastEventId: old?.id });
  expect(await late.take(2)).toMatchObject([{ kind: "begin" }, { entry: { index: 0 } }]);
});

test("a filtered stream sends the entries that match, of conferences created later too", async () => {
  const served = await serve();
  const stream = follow(served, { conference: "lunch", kind: "event" });
  await stream.take(1);
  await dial(served, "agent", "support");
  await dial(served, "agent", "lunch");
  expect(describe(await stream.take(2))).toEqual(["conference-created", "participant-added"]);
});

test("a slow reader gets every entry, in order", async () => {
  const served = await serve();
  const stream = follow(served, { kind: "control" });
  await stream.take(1);
  const url = `http://127.0.0.1/${"x".repeat(10_000)}`;
  for (let count = 0; count < 1000; count += 1) {
    await served.server.simulator.deliveries.hold({ url });
  }
  const entries = await stream.take(1000);
  expect(entries.map((each) => each.kind === "entry" && each.entry.index)).toEqual([
    ...Array(1000).keys(),
  ]);
});

test("a stream reports that the server ends", async () => {
  const served = await serve();
  const stream = follow(served);
  await stream.take(1);
  const stopped = served.server.stop();
  expect(describe(await stream.take(2))).toEqual(["end"]);
  await stopped;
});

test("the journal is read by pages, from its end, by kind, type, conference and text", async () => {
  const served = await serve();
  const { control } = served;
  await dial(served, "agent");
  await dial(served, "customer", "lunch");
  const { last } = await control.listJournal();
  const first = await control.listJournal({ limit: 3 });
  expect(first.entries.map(({ index }) => index)).toEqual([0, 1, 2]);
  const second = await control.listJournal({ after: first.next ?? -1, limit: 1000 });
  expect(second).toMatchObject({ next: null, last });
  expect(second.entries[0]?.index).toBe(3);
  const newest = await control.listJournal({ newest: true, limit: 1 });
  expect(newest.entries.map(({ index }) => index)).toEqual([last]);
  const types = async (query: Parameters<typeof control.listJournal>[0]) =>
    (await control.listJournal(query)).entries.map(({ type }) => type);
  expect(await types({ type: "participant-added" })).toHaveLength(2);
  expect(await types({ kind: "request", conference: "lunch" })).toEqual(["request"]);
  expect(await types({ text: "CLIENT:CUSTOMER" })).toEqual(["participant-added", "request"]);
});
