import { listErrors } from "./errors.ts";
import type { TestedOperation } from "./operations.ts";

/** The error for a wrong parameter, if the operation declares one of its own for it. */
const examples: Readonly<Record<string, string>> = {
  Label: "labelInvalid",
  ConferenceSid: "friendlyName",
  Sid: "friendlyName",
};

const invalid = { status: 400, code: 20001 };

/** How a request is refused in which a parameter is wrong. */
export function refusalOf(
  operation: TestedOperation,
  parameter: string,
): { status: number; code: unknown; details: object } {
  const own = listErrors(operation).find(({ example }) => example === examples[parameter]);
  const { status, code } = own ? { status: own.status, code: own.body.code } : invalid;
  return { status, code, details: { parameter } };
}
