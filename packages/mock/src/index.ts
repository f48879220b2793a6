export { decodeForm } from "./decode-form.ts";
export type { Exchange } from "./exchange.ts";
export { createGuard } from "./guard.ts";
export { type Listener, listen } from "./listen.ts";
export { addPortOptions } from "./options.ts";
export { type ServedSpecification, serveDocument, serveSpecifications } from "./serve.ts";
export { type Mock, type StartMockOptions, startMock } from "./start-mock.ts";
export { startPrism } from "./start-prism.ts";
export { readDiagnostics, readViolations, type Violation } from "./violations.ts";
