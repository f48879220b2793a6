import type { Call } from "../control/index.ts";
import { formatDuration } from "./format.ts";

const outcomes: Readonly<Record<Call["plan"]["outcome"], string>> = {
  answer: "answers",
  busy: "is busy",
  fail: "can't be reached",
  "no-answer": "does not answer",
  "by-hand": "waits for what you do",
};

function describeWait(milliseconds: number): string {
  return milliseconds > 0 ? `in ${formatDuration(milliseconds)}` : "now";
}

/** Describes what the plan of a call will make the called party do next. */
export function describePlan(
  {
    status,
    plan,
    answeredAt,
    dialledAt,
  }: Pick<Call, "status" | "plan" | "answeredAt" | "dialledAt">,
  now: number,
): string {
  if (status === "in-progress") {
    if (plan.hangUpAfter === null || answeredAt === null) return "";
    return `hangs up ${describeWait(answeredAt + plan.hangUpAfter - now)}`;
  }
  const outcome = outcomes[plan.outcome];
  if (plan.outcome === "by-hand" || plan.outcome === "no-answer") return outcome;
  if (dialledAt === null) return `${outcome} ${formatDuration(plan.after)} after being dialled`;
  return `${outcome} ${describeWait(dialledAt + plan.after - now)}`;
}
