import { toMilliseconds } from "./duration.ts";
import type { CallPlanInForce, CallRule } from "./scenario.ts";
import type { State } from "./state.ts";

const twoSeconds = { seconds: 2 };
const tenSeconds = { seconds: 10 };

function readPlan(rule: CallRule): CallPlanInForce {
  return {
    outcome: rule.outcome ?? "answer",
    after: toMilliseconds("after", rule.after ?? twoSeconds),
    answeredBy: rule.answeredBy ?? "human",
    greeting: toMilliseconds("greeting", rule.greeting ?? tenSeconds),
    hangUpAfter:
      rule.hangUpAfter === undefined ? null : toMilliseconds("hangUpAfter", rule.hangUpAfter),
    quality: rule.quality ?? null,
  };
}

/** The scenario's rule for a call: the latest that fits and is not used up. */
export function choosePlan(
  { callRules }: State,
  { to, label }: { readonly to: string; readonly label: string | null },
): { plan: CallPlanInForce; callRuleId: number | null } {
  const [ruleId, counted] =
    [...callRules].reverse().find(([, { rule, met }]) => {
      const fitsNumber = rule.to === undefined || rule.to === to;
      const fitsLabel = rule.label === undefined || rule.label === label;
      return fitsNumber && fitsLabel && met < (rule.times ?? Infinity);
    }) ?? [];
  return { plan: readPlan(counted?.rule ?? {}), callRuleId: ruleId ?? null };
}
