import { expect, test } from "vitest";
import { type Ending, runLoad } from "../../test/load.ts";
import { serve } from "../../test/server.ts";

test("with 64 connections each faulty request ends as its fault says, and all others are answered", async () => {
  const { server, control } = await serve({ clock: "real", bounds: { journalEntries: 1000 } });
  const kinds = [
    ["too-many-requests", 429],
    ["server-error", 500],
    ["unavailable", 503],
    ["connection-lost", "reset"],
    ["cut-off", "cut off"],
  ] as const;
  // An answer without a body can't be cut off.
  const operations = ["createParticipant", "updateParticipant", "getParticipant"];
  for (const [kind] of kinds) {
    const fault = { probability: 0.04, failure: { kind } };
    await control.addFault(kind === "cut-off" ? { ...fault, operations } : fault);
  }
  await control.addFault({
    probability: 0.04,
    failure: { kind: "slow", by: { milliseconds: 5 } },
  });
  let longest = 0;
  let left = 300;
  const { endings } = await runLoad({
    url: server.url,
    connections: 64,
    goesOn() {
      longest = Math.max(longest, server.simulator.journal.length);
      left -= 1;
      return left > 0;
    },
  });
  const { faults } = await control.listFaults();
  for (const [kind, ending] of kinds) {
    const { met } = faults.find(({ fault }) => fault.failure.kind === kind) ?? {};
    expect([kind, endings.get(ending)]).toEqual([kind, met]);
  }
  const known = new Set<Ending>([200, 201, 204, 404, ...kinds.map(([, ending]) => ending)]);
  expect([...endings.keys()].filter((ending) => !known.has(ending))).toEqual([]);
  const asked = [...endings.values()].reduce((sum, count) => sum + count);
  const { entries } = await control.listJournal({ type: "journal-cut" });
  expect(entries.length).toBeGreaterThan(0);
  expect(longest).toBeLessThan(2000);
  expect(asked).toBeGreaterThan(900);
}, 60_000);

test("stopping under load loses no request that was accepted", async () => {
  const { server } = await serve({ clock: "real" });
  let rounds = 0;
  let stopped: Promise<{ requests: number }> | undefined;
  const load = await runLoad({
    url: server.url,
    connections: 64,
    goesOn() {
      rounds += 1;
      if (rounds === 200) stopped = server.stop();
      return true;
    },
  });
  const answered = [...load.endings]
    .filter(([ending]) => typeof ending === "number")
    .reduce((sum, [, count]) => sum + count, 0);
  expect(await stopped).toMatchObject({ requests: answered });
  const added = server.simulator.journal.entries.flatMap((entry) =>
    entry.type === "participant-added" ? [entry.label] : [],
  );
  expect(added.length).toBeGreaterThanOrEqual(200 - 64);
  expect(new Set(added)).toEqual(load.created);
}, 60_000);
