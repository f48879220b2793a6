import type { DeliveryOutcome } from "../core/event.ts";

const neverConnected = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"];

function codeOf(error: unknown): string {
  const { code, cause } = Object(error);
  return typeof code === "string" ? code : cause === undefined ? "" : codeOf(cause);
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  return code === "" ? message : `${message} (${code})`;
}

/** The outcome of a delivery whose receiver threw, or that got no connection. */
export function classifyError(error: unknown): DeliveryOutcome {
  const problem = messageOf(error);
  const refused =
    neverConnected.includes(codeOf(error)) || problem.includes("client error (Connect)");
  return { kind: refused ? "no-connection" : "lost", problem };
}
