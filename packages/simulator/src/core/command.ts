import type { CallbackFilter, DeliveryRule } from "../callbacks/delivery-rule.ts";
import type { Fault } from "../faults/fault.ts";
import type { CallRule, ConferenceRule } from "./scenario.ts";

/**
 * Selects a call by its label, its Call SID or the called number; by an object of these where
 * one alone fits several calls.
 */
export type Who =
  | string
  | {
      readonly label?: string | undefined;
      readonly callSid?: string | undefined;
      readonly to?: string | undefined;
      /** SID or friendly name. */
      readonly conference?: string | undefined;
      readonly accountSid?: string | undefined;
    };

/** A call that came to Twilio and joins a conference by `<Dial><Conference>`. */
export interface Joining {
  /** SID or friendly name. */
  readonly conference: string;
  /** The conference's account; can be left out where only one account is known. */
  readonly accountSid?: string | undefined;
  /** The caller's number. */
  readonly from: string;
  /** The called number. */
  readonly to: string;
  /** The participant's label. */
  readonly label?: string | undefined;
  /** The attributes of the application's TwiML, by the names of the parameters of a create. */
  readonly parameters?:
    | Readonly<Record<string, string | boolean | number | readonly string[]>>
    | undefined;
}

/** A command to the simulator, in plain JSON, so that it can be sent over HTTP and stored. */
export type Command =
  | {
      readonly type: "answer-call" | "hang-up-call" | "fail-call" | "leave-call-unanswered";
      readonly who: Who;
    }
  | { readonly type: "refuse-call-as-busy"; readonly who: Who }
  | ({ readonly type: "join" } & Joining)
  | { readonly type: "add-call-rule"; readonly rule: CallRule }
  | { readonly type: "add-conference-rule"; readonly rule: ConferenceRule }
  | { readonly type: "add-fault"; readonly fault: Fault }
  | { readonly type: "remove-fault"; readonly faultId: number }
  | { readonly type: "switch-fault"; readonly faultId: number; readonly on: boolean }
  | { readonly type: "add-delivery-rule"; readonly rule: DeliveryRule }
  | { readonly type: "remove-delivery-rule"; readonly ruleId: number }
  | {
      readonly type: "release-callbacks" | "drop-callbacks" | "repeat-callbacks";
      /** The callbacks to release, in this order. */
      readonly which: CallbackFilter | readonly number[];
    };
