import { expect, test } from "vitest";
import { createHarness } from "../../test/harness.ts";
import type { CallRule } from "../core/scenario.ts";
import { formatDuration } from "./format.ts";
import { describePlan } from "./plan.ts";

async function describeAfter(rule: CallRule, seconds: number): Promise<string> {
  const { twilio, add } = createHarness({ scenario: { calls: [rule] } });
  await add("agent");
  if (seconds > 0) await twilio.clock.advance({ seconds });
  const [call] = twilio.calls.list();
  if (call === undefined) throw new Error("The call is over.");
  return describePlan(
    { ...call, plan: { ...call.plan, quality: null } },
    twilio.clock.now.getTime(),
  );
}

test.each<[CallRule, number, string]>([
  [{ after: { seconds: 5 } }, 1, "answers in 4 s"],
  [{ after: { seconds: 5 }, outcome: "busy" }, 2, "is busy in 3 s"],
  [{ outcome: "by-hand" }, 1, "waits for what you do"],
  [{ outcome: "no-answer" }, 1, "does not answer"],
  [{ hangUpAfter: { minutes: 3 } }, 12, "hangs up in 2 min 50 s"],
  [{}, 12, ""],
])("the plan %o is described after %d s as: %s", async (rule, seconds, told) => {
  expect(await describeAfter(rule, seconds)).toBe(told);
});

test("the plan of a queued call is described with the time after dialling", async () => {
  const { twilio, add } = createHarness();
  await add("first");
  await add("second");
  const call = twilio.calls.list().find(({ label }) => label === "second");
  if (call === undefined) throw new Error("There is no second call.");
  const queued = { ...call, plan: { ...call.plan, quality: null } };
  expect(describePlan(queued, twilio.clock.now.getTime())).toBe("answers 2 s after being dialled");
});

test.each([
  [0, "0 s"],
  [59_400, "59 s"],
  [60_000, "1 min"],
  [190_000, "3 min 10 s"],
  [7_500_000, "2 h 5 min"],
])("%d milliseconds are written as %s", (milliseconds, told) => {
  expect(formatDuration(milliseconds)).toBe(told);
});
