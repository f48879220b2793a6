import { type Client, type ClientOperation, isObject } from "@conference-kit/specifications";

const everything = "429, 5xx, a lost connection and a time limit";
const unsent = "429, and where the runtime's own `fetch` shows that nothing was sent";

/** What is repeated, in words. */
export function describeRepeat({ repeat, method }: ClientOperation): string {
  if (repeat === "unprocessed")
    return `Repeated after ${unsent}: anything else may have acted already.`;
  if (repeat !== "always") {
    return `Repeated after ${everything}; with \`${repeat.unless}\` only after ${unsent}.`;
  }
  return method === "delete"
    ? `Repeated after ${everything}; a 404 then means that an earlier attempt worked, if any was sent.`
    : `Repeated after ${everything}.`;
}

function readText({ node }: ClientOperation, member: string): string {
  const value = node[member];
  return typeof value === "string" ? value.trim() : "";
}

/** What an operation does, in one sentence. */
export function summarize(operation: ClientOperation): string {
  return readText(operation, "summary").replaceAll(/\s+/g, " ").replace(/\.?$/, ".");
}

export function describe(operation: ClientOperation): string[] {
  return readText(operation, "description").split(/\n\n+/);
}

/** Where Twilio documents an operation. */
function locate({ documentation }: Client, { node }: ClientOperation): string {
  const { externalDocs } = node;
  return isObject(externalDocs) ? String(externalDocs.url) : documentation;
}

/** The tags of a method's documentation, up to its examples. */
export function listTags(client: Client, operation: ClientOperation): string[] {
  return [
    ...(operation.node.deprecated === true ? ["@deprecated"] : []),
    describeErrors(operation),
    `@see ${locate(client, operation)}`,
  ];
}

function describeErrors({ page }: ClientOperation): string {
  return page === undefined
    ? "@throws {@link ClientError}"
    : "@throws {@link InvalidArgumentError} at once for an argument beyond its limits; any {@link ClientError} where it is iterated or awaited.";
}

export function printSamples({ samples }: ClientOperation): string[] {
  return samples.flatMap((sample) => ["", `@example\n${sample}`]);
}
