import type { Joining, Who } from "../core/command.ts";
import type { CallPlan, CallRule } from "../core/scenario.ts";
import type { Call } from "./views.ts";

/** The actions of called parties and callers. */
export interface SimulatorCalls {
  /**
   * The called party answers, and the participant joins their conference; even one whose call is still
   * queued.
   *
   * @throws InvalidArgumentError if no call or several calls fit, or the call was answered already.
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
  /** Nobody answers, and the call ends now. */
  leaveUnanswered(who: Who): Promise<Call>;
  /**
   * Somebody who called a number of the application joins a conference by `<Dial><Conference>`. TwiML
   * is not run: pass its attributes as parameters.
   *
   * @example
   * await twilio.calls.join({ conference: "support-4711", from: "+15558675310", to: "+15017122661" });
   */
  join(joining: Joining): Promise<Call>;
  /**
   * Plans the next call.
   *
   * @example
   * await twilio.calls.next({ outcome: "busy" });
   */
  next(plan: CallPlan): Promise<void>;
  /**
   * Plans all further calls that fit; the latest plan that fits applies.
   *
   * @example
   * await twilio.calls.plan({ label: "customer", hangUpAfter: { minutes: 3 } });
   */
  plan(rule: CallRule): Promise<void>;
  /** The calls that have not ended. */
  list(): readonly Call[];
}
