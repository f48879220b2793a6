import { encodeRequest } from "../matrix/encode-request.ts";
import type { RequestValues } from "../matrix/fields.ts";
import { headers } from "./credentials.ts";
import type { TestedOperation } from "./operations.ts";
import type { SentRequest } from "./sent-request.ts";

/** The expected request, from the specification alone. */
export function expectedRequest(operation: TestedOperation, values: RequestValues): SentRequest {
  const { line, contentType, body } = encodeRequest(operation, values);
  const typed = contentType === undefined ? headers : { ...headers, "content-type": contentType };
  return { line, headers: typed, body };
}
