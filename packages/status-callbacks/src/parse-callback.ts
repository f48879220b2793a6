import type { CallbackProblem } from "./callback.ts";
import { type Callback, formats, webhooks } from "./generated/voice-v2010.ts";
import { type Form, groupFields, readForm } from "./signature/form.ts";

/** Reads a text by its format; undefined if it doesn't fit. */
function readValue(text: string, format: string): string | number | boolean | undefined {
  switch (format) {
    case "text":
      return text;
    case "boolean":
      return text === "true" || (text === "false" ? false : undefined);
    case "integer":
      return /^\d+$/.test(text) && Number.isSafeInteger(+text) ? +text : undefined;
    case "uri":
      return URL.canParse(text) ? text : undefined;
    default:
      return new RegExp(format).test(text) ? text : undefined;
  }
}

function findKind(parameters: ReadonlyMap<string, string>): string {
  const webhook = webhooks.find(({ when }) => when.every((name) => parameters.has(name)));
  const { kindFrom = "", kinds = [] } = webhook ?? {};
  const [first = "unknown"] = kinds;
  const kind = parameters.get(kindFrom) ?? first;
  return kinds.includes(kind) ? kind : "unknown";
}

/**
 * Reads the parameters of a callback whose signature was verified. Values that don't fit are listed in
 * `problems`, and nothing is thrown away.
 *
 * @param form - The form as text, as `URLSearchParams`, or as a record.
 * @param idempotencyToken - The header `I-Twilio-Idempotency-Token`.
 * @example
 * await verifySignature({ url, headers: request.headers, body: request.body }, { authToken });
 * const callback = parseCallback(request.body, request.get("I-Twilio-Idempotency-Token"));
 */
export function parseCallback(form: Form, idempotencyToken = ""): Callback {
  const parameters = new Map<string, string>();
  const unknown = new Map<string, string>();
  const members = new Map<string, unknown>();
  const problems: CallbackProblem[] = [];
  for (const [name, [text = "", ...repeated]] of groupFields(readForm(form))) {
    parameters.set(name, text);
    for (const other of repeated) problems.push({ name, text: other, expected: "once" });
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (format === undefined) unknown.set(name, text);
    else {
      const value = readValue(text, format);
      if (value === undefined) problems.push({ name, text, expected: format });
      else members.set(name, value);
    }
  }
  // The formats and the type come from one specification.
  return {
    ...Object.fromEntries(members),
    kind: findKind(parameters),
    idempotencyToken,
    parameters: Object.fromEntries(parameters),
    unknown: Object.fromEntries(unknown),
    problems,
  } as Callback;
}
