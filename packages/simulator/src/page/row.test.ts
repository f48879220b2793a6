import { expect, test } from "vitest";
import { ask, createHarness, type Harness } from "../../test/harness.ts";
import type { Entry } from "../control/index.ts";
import { filterRows, findChanges } from "./filter.ts";
import { createRowReader, type TimelineRow } from "./row.ts";

/** The journal of a sample conference, for the timeline. */
function readRows({ twilio }: Harness): readonly TimelineRow[] {
  const entries: Entry[] = JSON.parse(JSON.stringify(twilio.journal.entries));
  return entries.map(createRowReader());
}

const all = { kind: "", conferenceSid: "", text: "" } as const;

async function recordConference(): Promise<Harness & { conferenceSid: string }> {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await harness.add("agent");
  await harness.twilio.calls.answer("agent");
  await harness.twilio.settle();
  await ask(harness, "GET", "/Conferences/CF1.json");
  return { ...harness, conferenceSid };
}

test("each row says what happened to which participant, and whether it failed", async () => {
  const rows = readRows(await recordConference());
  const shown = rows.map(({ kind, title, detail, failed }) => ({ kind, title, detail, failed }));
  expect(shown).toEqual(
    expect.arrayContaining([
      { kind: "event", title: "conference-created", detail: "support-4711", failed: false },
      { kind: "event", title: "participant-join", detail: "agent", failed: false },
      { kind: "request", title: "POST 201", detail: "createParticipant", failed: false },
      {
        kind: "callback",
        title: "participant-join delivery",
        detail: "answered with 204",
        failed: false,
      },
    ]),
  );
  expect(shown.at(-1)).toMatchObject({ kind: "request", failed: true });
});

test("requests by a friendly name and deliveries belong to their conference", async () => {
  const harness = await recordConference();
  const rows = filterRows(readRows(harness), { ...all, conferenceSid: harness.conferenceSid });
  expect(new Set(rows.map(({ entry }) => entry.type))).toEqual(
    new Set([
      "conference-created",
      "participant-added",
      "call-answered",
      "call-initiated",
      "call-ringing",
      "participant-join",
      "request",
      "callback-due",
      "delivery-began",
      "delivery-ended",
    ]),
  );
  expect(rows.filter(({ kind }) => kind === "request")).toHaveLength(1);
});

test("rows are filtered by kind, and by text in upper or lower case", async () => {
  const rows = readRows(await recordConference());
  expect(filterRows(rows, all)).toEqual(rows);
  const requests = filterRows(rows, { ...all, kind: "request" });
  expect(requests.map(({ entry }) => entry.type)).toEqual(["request", "request"]);
  const found = filterRows(rows, { ...all, kind: "request", text: "CLIENT:Agent" });
  expect(found.map(({ title }) => title)).toEqual(["POST 201"]);
});

test("a request is shown with the events that it caused, and a GET with none", async () => {
  const rows = readRows(await recordConference());
  const changes = rows.flatMap(({ entry }) =>
    entry.type === "request" ? [findChanges(rows, entry).map(({ title }) => title)] : [],
  );
  expect(changes).toEqual([["conference-created", "participant-added"], []]);
});
