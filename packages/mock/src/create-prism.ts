import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { IHttpOperation } from "@stoplight/types";
import { validateStrictly } from "./strict-forms.ts";

/** A server that does not listen yet, and the operations that it serves. */
export interface CreatedPrism {
  server: ReturnType<typeof createServer>;
  operations: IHttpOperation[];
}

/** Creates a Prism with strict form validation. */
export async function createPrism(
  specification: string | object,
  upstream: URL | undefined,
): Promise<CreatedPrism> {
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
  return { server, operations };
}
