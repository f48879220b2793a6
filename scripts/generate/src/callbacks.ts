import {
  type JsonObject,
  type OpenApiDocument,
  SpecificationError,
} from "@conference-kit/specifications";
import { checkWebhooks } from "./check-webhooks.ts";
import { printKey } from "./clients/print.ts";
import { generatedHeader, printComment } from "./print-comment.ts";
import {
  asList,
  type CallbackSchema,
  type CallbackWebhook,
  readWebhooks,
} from "./read-webhooks.ts";

const quote = (value: unknown): string => JSON.stringify(value);

/** What a parameter's text has to be: `boolean`, `integer`, `uri`, `text`, or a pattern. */
function nameFormat({ enum: values, pattern, format }: JsonObject): string {
  if (String(values) === "true,false") return "boolean";
  if (pattern === String.raw`^\d+$`) return "integer";
  return String(pattern ?? format ?? "text");
}

function printType(member: JsonObject): string {
  const format = nameFormat(member);
  if (format === "boolean") return "boolean";
  if (format === "integer") return "number";
  const values = asList(member.enum).map(quote);
  const open = member["x-open-enum"] === true ? ["(string & {})"] : [];
  return values.length > 0 ? [...values, ...open].join(" | ") : "string";
}

function describeMember({ description = "", "x-unit": unit }: JsonObject): string {
  return [String(description).trim(), ...(unit === undefined ? [] : [`Unit: ${unit}.`])].join(" ");
}

function printInterface({ name, description, kinds, members }: CallbackSchema): string {
  const printed = [...members].map(
    ([member, schema]) =>
      `  ${printComment(describeMember(schema))}\n  readonly ${printKey(member)}?: ${printType(schema)} | undefined;\n`,
  );
  return `
${printComment(description)}
export interface ${name} extends ReceivedCallback {
  readonly kind: ${kinds.map(quote).join(" | ")};
${printed.join("")}}
`;
}

/** @throws SpecificationError for a parameter that is read in one way here and in another there. */
function gatherFormats(schemas: readonly CallbackSchema[], file: string): Map<string, string> {
  const formats = new Map<string, string>();
  for (const { name, members } of schemas) {
    for (const [member, schema] of members) {
      const format = nameFormat(schema);
      const known = formats.get(member) ?? format;
      if (known !== format) {
        throw new SpecificationError([
          `${file}#/components/schemas/${name}: ${member} has the format ${format} here and ${known} in another callback. Let them be one.`,
        ]);
      }
      formats.set(member, format);
    }
  }
  return formats;
}

function printWebhook({ when, kindFrom, schemas }: CallbackWebhook): string {
  const kinds = schemas.flatMap((schema) => schema.kinds);
  const from = kindFrom === undefined ? "" : ` kindFrom: ${quote(kindFrom)},`;
  return `  { when: ${quote(when)},${from} kinds: ${quote(kinds)} },\n`;
}

/**
 * Generates the types of parsed callbacks, and the tables by which they are told apart and read.
 * Nothing where no webhook says how it is told from the others.
 */
export function generateCallbacks(document: OpenApiDocument, file: string): string | undefined {
  const webhooks = readWebhooks(document);
  if (webhooks.length === 0) return undefined;
  checkWebhooks(webhooks, file);
  const schemas = webhooks.flatMap((webhook) => webhook.schemas);
  const formats = [...gatherFormats(schemas, file)].toSorted();
  return `${generatedHeader(file)}
import type { ReceivedCallback, UnknownCallback, Webhook } from "../callback.ts";
${schemas.map(printInterface).join("")}
/** What Twilio tells an application; \`kind\` says what it is. */
export type Callback = ${[...schemas.map(({ name }) => name), "UnknownCallback"].join(" | ")};

/** How callbacks are told apart: the first of which everything in \`when\` is there. */
export const webhooks: readonly Webhook[] = [
${webhooks.map(printWebhook).join("")}];

/** What each parameter has to be: \`boolean\`, \`integer\`, \`uri\`, \`text\`, or a pattern. */
export const formats: Readonly<Record<string, string>> = {
${formats.map(([name, format]) => `  ${printKey(name)}: ${quote(format)},\n`).join("")}};
`;
}
