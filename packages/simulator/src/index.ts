export { simulatedOperations } from "./api/operations.ts";
export type { CallbackFilter, DeliveryRule } from "./callbacks/delivery-rule.ts";
export type { Assumptions } from "./core/assumptions.ts";
export type { Command, Joining, Who } from "./core/command.ts";
export type { CallEnd, ConferenceEvent, EndReason, LeaveReason } from "./core/conference-event.ts";
export { InvalidArgumentError } from "./core/errors.ts";
export type { DeliveryOutcome, Entry } from "./core/event.ts";
export type {
  AnsweredBy,
  CallPlan,
  CallRule,
  ConferenceRule,
  Scenario,
} from "./core/scenario.ts";
export type { Duration } from "./core/time.ts";
export type { Failure, Fault } from "./faults/fault.ts";
export type { Certainty, Lie, Rule } from "./rules/rule.ts";
export { lies, rules } from "./rules/rules.ts";
export type { SimulatorCalls } from "./simulator/calls.ts";
export { createSimulator } from "./simulator/create-simulator.ts";
export type { SimulatorDeliveries, WhichCallbacks } from "./simulator/deliveries.ts";
export type {
  ConferenceEntry,
  Delivery,
  RequestEntry,
  SimulatorJournal,
} from "./simulator/journal-view.ts";
export type { AccountOptions, ClockMode, Deliver, SimulatorOptions } from "./simulator/options.ts";
export type {
  AskedAnswer,
  AskedRequest,
  Simulator,
  SimulatorClock,
  SimulatorFaults,
} from "./simulator/simulator.ts";
export type { Snapshot } from "./simulator/snapshot.ts";
export type { SummaryView } from "./simulator/view-summary.ts";
export type {
  Call,
  CallbackView,
  ConferenceView,
  DeliveryRuleView,
  FaultView,
} from "./simulator/views.ts";
