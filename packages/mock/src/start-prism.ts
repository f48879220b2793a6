import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { IHttpOperation } from "@stoplight/types";
import { validateStrictly } from "./strict-forms.ts";

/** A Prism server for one specification, on a free loopback port. */
export interface PrismServer {
  url: string;
  operations: IHttpOperation[];
  close(): Promise<void>;
}

/**
 * Starts Prism with strict form validation.
 *
 * @param specification - Path of the OpenAPI document, or the bundled document itself.
 * @param upstream - Validates the traffic to this server instead of answering from the examples.
 */
export async function startPrism(
  specification: string | object,
  upstream?: URL,
): Promise<PrismServer> {
  const operations = await getHttpOperationsFromSpec(specification);
  const shared = {
    checkSecurity: true,
    errors: false,
    mock: { dynamic: false },
    upstreamProxy: undefined,
    validateRequest: true,
    validateResponse: true,
  };
  const server = createServer(operations, {
    components: {
      logger: createLogger("mock", { level: "silent" }),
      validateInput: validateStrictly,
    },
    config:
      upstream === undefined
        ? { ...shared, isProxy: false }
        : { ...shared, isProxy: true, upstream },
    cors: true,
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, operations, close: () => server.close() };
}
