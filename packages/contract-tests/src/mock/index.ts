export type { Exchange } from "./exchange.ts";
export { type Mock, type StartMockOptions, startMock } from "./start-mock.ts";
