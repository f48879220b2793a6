export { InvalidArgumentError } from "../core/errors.ts";
export type { Ended } from "./ended.ts";
export type { Bounds, SimulatorServerOptions } from "./options.ts";
export { type SimulatorServer, startSimulatorServer } from "./start-simulator-server.ts";
