export { InvalidArgumentError } from "../core/invalid-argument-error.ts";
export type { Bounds } from "./bounds.ts";
export type { Ended } from "./ended.ts";
export type { SimulatorServerOptions } from "./options.ts";
export { type SimulatorServer, startSimulatorServer } from "./start-simulator-server.ts";
