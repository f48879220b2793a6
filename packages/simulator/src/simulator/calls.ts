import type { Joining, Who } from "../core/command.ts";
import type { CallPlan, CallRule } from "../core/scenario.ts";
import type { Call } from "./views.ts";

/** What the other ends of the calls do. */
export interface SimulatorCalls {
  /**
   * The called party answers, and the participant joins their conference; even one whose call is still
   * queued.
   *
   * @throws InvalidArgumentError if nobody is meant, or several are, or the call was answered already.
   * @example
   * await twilio.calls.answer("agent");
   */
  answer(who: Who): Promise<Call>;
  /** The called party hangs up; before they have answered, that is refusing the call. */
  hangUp(who: Who): Promise<Call>;
  /** The called party is busy. */
  busy(who: Who): Promise<Call>;
  /** The call can't be put through. */
  fail(who: Who): Promise<Call>;
  /** Nobody answers, and the call is given up now. */
  leaveUnanswered(who: Who): Promise<Call>;
  /**
   * Somebody who called a number of the application joins a conference by `<Dial><Conference>`. TwiML
   * is not run: say what it would have said.
   *
   * @example
   * await twilio.calls.join({ conference: "support-4711", from: "+15558675310", to: "+15017122661" });
   */
  join(joining: Joining): Promise<Call>;
  /**
   * Says what becomes of the next call.
   *
   * @example
   * await twilio.calls.next({ outcome: "busy" });
   */
  next(plan: CallPlan): Promise<void>;
  /**
   * Says what becomes of the calls that fit, from now on; what was said last counts.
   *
   * @example
   * await twilio.calls.plan({ label: "customer", hangUpAfter: { minutes: 3 } });
   */
  plan(rule: CallRule): Promise<void>;
  /** The calls that have not ended. */
  list(): readonly Call[];
}
