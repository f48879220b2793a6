import { expectTypeOf, test } from "vitest";
import type { Command, Joining } from "../core/command.ts";
import type { Entry } from "../core/event.ts";
import type { CallPlan, Scenario } from "../core/scenario.ts";
import type { Fault } from "../faults/fault.ts";
import type * as documented from "../generated/control.ts";
import type { AskedAnswer, AskedRequest } from "../simulator/simulator.ts";
import type { Snapshot } from "../simulator/snapshot.ts";
import type {
  Call,
  CallbackView,
  ConferenceView,
  DeliveryRuleView,
  FaultView,
} from "../simulator/views.ts";

/** As the simulator has it: everything in it is readonly. */
type DeepReadonly<Value> = Value extends object
  ? { readonly [Name in keyof Value]: DeepReadonly<Value[Name]> }
  : Value;

type Fits<Given, Expected> = [Given] extends [DeepReadonly<Expected>] ? true : false;

test("the simulator's results have the types of the OpenAPI document", () => {
  expectTypeOf<Fits<Call, documented.Call>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<ConferenceView, documented.Conference>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<FaultView, documented.FaultState>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<CallbackView, documented.Callback>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<DeliveryRuleView, documented.DeliveryRuleState>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<AskedAnswer, documented.AskedAnswer>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<Entry, documented.Entry>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<Snapshot, documented.Snapshot>>().toEqualTypeOf<true>();
});

test("the OpenAPI document's request bodies are what the simulator accepts", () => {
  expectTypeOf<Fits<documented.Scenario, Scenario>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<documented.CallPlan, CallPlan>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<documented.Joining, Joining>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<documented.Fault, Fault>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<documented.AskedRequest, AskedRequest>>().toEqualTypeOf<true>();
  expectTypeOf<
    Fits<documented.DeliveryRule, Extract<Command, { type: "add-delivery-rule" }>["rule"]>
  >().toEqualTypeOf<true>();
});

test("every type of a journal entry is in the OpenAPI document", () => {
  expectTypeOf<documented.Entry["type"]>().toEqualTypeOf<Entry["type"]>();
});
