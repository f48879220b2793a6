export { InvalidArgumentError } from "../core/errors.ts";
export type * from "../generated/control.ts";
export type { ControlClient, ControlQuery } from "../generated/control-client.ts";
export { ControlError } from "./control-error.ts";
export {
  type ControlClientOptions,
  createControlClient,
  type SimulatorControl,
} from "./create-control-client.ts";
export type { FollowJournalOptions, JournalMessage } from "./follow-journal.ts";
export type { ControlCallOptions, ControlFetch } from "./send.ts";
