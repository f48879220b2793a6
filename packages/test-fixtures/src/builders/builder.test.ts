import { describe, expect, test } from "vitest";
import { buildParticipant, createBuilders, fixtures } from "../index.ts";

function collectSids(value: unknown): string[] {
  return JSON.stringify(value).match(/[A-Z]{2}[0-9a-f]{32}/g) ?? [];
}

describe("seeds", () => {
  test("the same seed and the same calls build the same", () => {
    const build = () => {
      const builders = createBuilders({ seed: 7 });
      return [builders.buildParticipant(), builders.buildConferenceSummary()];
    };
    expect(build()).toEqual(build());
  });

  test("another seed builds another participant", () => {
    const built = [1, 2].map((seed) => createBuilders({ seed }).buildParticipant());
    expect(built[0]).not.toEqual(built[1]);
  });

  test("the default seed is 1", () => {
    expect(createBuilders().buildParticipant()).toEqual(
      createBuilders({ seed: 1 }).buildParticipant(),
    );
  });

  test("the largest seed builds the same each time", () => {
    const seed = Number.MAX_SAFE_INTEGER;
    expect(createBuilders({ seed }).buildParticipant()).toEqual(
      createBuilders({ seed }).buildParticipant(),
    );
  });

  test("times differ by seed, all within four weeks", () => {
    const joined = Array.from({ length: 100 }, (_, seed) =>
      Date.parse(createBuilders({ seed }).buildParticipantSummary().join_time ?? ""),
    );
    expect(new Set(joined).size).toBe(joined.length);
    const day = 24 * 60 * 60 * 1000;
    const days = (Math.max(...joined) - Math.min(...joined)) / day;
    expect(days).toBeGreaterThan(21);
    expect(days).toBeLessThan(28);
  });

  test.each([-1, 1.5, Number.NaN, 2 ** 60])("the seed %s is refused", (seed) => {
    expect(() => createBuilders({ seed })).toThrow(
      new RangeError(`seed is ${seed}, but has to be a whole number from 0 on.`),
    );
  });
});

describe("SIDs", () => {
  test("no two calls give the same SID, nor one of an example", () => {
    const { buildParticipant, buildParticipantSummary, buildConferenceSummary } = createBuilders();
    const built = Array.from({ length: 2000 }, () => [
      new Set(collectSids(buildParticipant())),
      new Set(collectSids(buildParticipantSummary())),
      new Set(collectSids(buildConferenceSummary())),
    ]);
    const sids = built.flat().flatMap((each) => [...each]);
    expect(new Set(sids).size).toBe(sids.length);
    const examples = new Set(collectSids(fixtures));
    expect(sids.filter((sid) => examples.has(sid))).toEqual([]);
  });

  test("a SID that is given stands in the resource's URI too", () => {
    const conference_sid = "CF00000000000000000000000000000001";
    expect(buildParticipant({ conference_sid }).uri).toContain(`/Conferences/${conference_sid}/`);
  });
});

describe("overrides", () => {
  test("a member given as undefined is built", () => {
    expect(buildParticipant({ label: undefined }).label).toBe("agent");
  });

  test("a member given as undefined does not change other members", () => {
    const { buildParticipantSummary } = createBuilders();
    const built = buildParticipantSummary({ is_coach: undefined, coached_participants: undefined });
    expect(built).toMatchObject({ label: "agent", is_coach: false, coached_participants: null });
  });

  test("a member given as null stays null", () => {
    expect(buildParticipant({ label: null }).label).toBeNull();
  });

  test("a deep override leaves the members around it", () => {
    const { buildParticipantSummary } = createBuilders();
    const metrics = { inbound: { jitter: { avg: 50 } } };
    const built = buildParticipantSummary({ metrics });
    const [plain] = [createBuilders().buildParticipantSummary()];
    expect(built.metrics?.inbound.jitter.avg).toBe(50);
    expect(built.metrics?.inbound.mos).toBe(plain?.metrics?.inbound.mos);
    expect(built.metrics?.outbound).toEqual(plain?.metrics?.outbound);
  });

  test("a deep override is completed where the built resource would have null", () => {
    const built = createBuilders().buildParticipantSummary({
      processing_state: "in_progress",
      metrics: { inbound: { mos: 2 } },
    });
    expect(built.metrics?.inbound).toMatchObject({
      mos: 2,
      total_packets_lost: expect.any(Number),
    });
    expect(built.metrics?.outbound).toMatchObject({ mos: expect.any(Number) });
  });

  test.each([
    ["a number", 7],
    ["an object", { nested: true }],
    ["an object without a prototype", Object.create(null)],
    ["a list", ["connected"]],
  ])("%s is kept, even if its schema refuses it", (_, value) => {
    for (const member of ["status", "account_sid", "label"]) {
      const overrides = { [member]: value };
      expect(Reflect.apply(buildParticipant, undefined, [overrides])).toMatchObject(overrides);
    }
  });

  test("a SID that is invalid is kept, and links have a valid one", () => {
    const built = Reflect.apply(buildParticipant, undefined, [{ conference_sid: 7 }]);
    expect(built).toMatchObject({
      conference_sid: 7,
      uri: expect.stringMatching(/\/Conferences\/CF[0-9a-f]{32}\/Participants\//),
    });
  });

  test("a payload that is given as an override is not changed", () => {
    const payload = fixtures.insights.getParticipantSummary[200].coach;
    const before = structuredClone(payload);
    const built = createBuilders().buildParticipantSummary(payload);
    expect(built).toEqual(before);
    expect(payload).toEqual(before);
  });

  test("changing a built resource does not change the next one", () => {
    const { buildConferenceSummary } = createBuilders();
    buildConferenceSummary().tags?.push("high_latency");
    expect(buildConferenceSummary().tags).not.toContain("high_latency");
  });
});

describe("many", () => {
  test("builds as many resources as are asked for", () => {
    expect(buildParticipant.many(0)).toEqual([]);
    expect(buildParticipant.many(3)).toHaveLength(3);
  });

  test("participants share conference and time, and have distinct labels and calls", () => {
    const { buildParticipant, buildParticipantSummary } = createBuilders();
    for (const series of [buildParticipant.many(4), buildParticipantSummary.many(4)]) {
      const distinct = (member: "account_sid" | "conference_sid" | "call_sid" | "label") =>
        new Set(series.map((participant) => participant[member])).size;
      expect([distinct("account_sid"), distinct("conference_sid")]).toEqual([1, 1]);
      expect([distinct("call_sid"), distinct("label")]).toEqual([4, 4]);
    }
    const joined = buildParticipantSummary.many(4).map(({ join_time }) => join_time);
    expect(new Set(joined).size).toBe(1);
    const created = buildParticipant.many(4).map(({ date_created }) => date_created);
    expect(new Set(created).size).toBe(1);
  });

  test("labels but the first are numbered, unless they are given or null", () => {
    const labels = (series: readonly { label: string | null }[]) =>
      series.map(({ label }) => label);
    expect(labels(buildParticipant.many(3))).toEqual(["agent", "agent-2", "agent-3"]);
    expect(labels(buildParticipant.many(2, { label: "guest" }))).toEqual(["guest", "guest"]);
    const { buildParticipantSummary } = createBuilders();
    const unnamed = buildParticipantSummary.many(2, { processing_state: "timeout" });
    expect(labels(unnamed)).toEqual([null, null]);
  });

  test("conferences share an account, and have distinct SIDs and names", () => {
    const series = createBuilders().buildConferenceSummary.many(4);
    expect(new Set(series.map(({ account_sid }) => account_sid)).size).toBe(1);
    expect(new Set(series.map(({ conference_sid }) => conference_sid)).size).toBe(4);
    expect(new Set(series.map(({ friendly_name }) => friendly_name)).size).toBe(4);
  });

  test("overrides are an object for all resources, or a function for each", () => {
    expect(buildParticipant.many(2, { muted: true })).toMatchObject([
      { muted: true },
      { muted: true },
    ]);
    expect(buildParticipant.many(2, (index) => ({ hold: index === 1 }))).toMatchObject([
      { hold: false },
      { hold: true },
    ]);
  });

  test("a conference SID that is given for one participant stands in that participant's URI alone", () => {
    const conference_sid = "CF00000000000000000000000000000001";
    const [first, second] = buildParticipant.many(2, (index) =>
      index === 1 ? { conference_sid } : undefined,
    );
    expect(first?.uri).not.toContain(conference_sid);
    expect(second?.uri).toContain(`/Conferences/${conference_sid}/`);
  });

  test("a participant who never joined does not change the others, nor they it", () => {
    const { buildParticipantSummary } = createBuilders();
    const unjoined = { call_status: "busy", join_time: null, leave_time: null };
    for (const absent of [0, 1]) {
      const series = buildParticipantSummary.many(2, (index) =>
        index === absent ? { call_status: "busy" } : undefined,
      );
      expect(series[absent]).toMatchObject(unjoined);
      expect(series[1 - absent]?.join_time).toEqual(expect.any(String));
    }
  });

  test("a negative count is refused", () => {
    expect(() => buildParticipant.many(-1)).toThrow(
      new RangeError("count is -1, but has to be a whole number from 0 on."),
    );
  });
});
