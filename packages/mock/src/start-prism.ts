import type { IHttpOperation } from "@stoplight/types";

/** A Prism server for one specification, on a free loopback port. */
export interface PrismServer {
  url: string;
  operations: IHttpOperation[];
  close(): Promise<void>;
}

/**
 * Starts Prism with strict form validation. Some requests crash it, so what sends them needs a guard
 * before it.
 *
 * @param specification - Path of the OpenAPI document, or the bundled document itself.
 * @param upstream - Validates the traffic to this server instead of answering from the examples.
 */
export async function startPrism(
  specification: string | object,
  upstream?: URL,
): Promise<PrismServer> {
  // Prism takes a second to import, so it is imported only when one starts.
  const { createPrism } = await import("./create-prism.ts");
  const { server, operations } = await createPrism(specification, upstream);
  const url = await server.listen(0, "127.0.0.1");
  return { url, operations, close: () => server.close() };
}
