import {
  type Client,
  type ClientOperation,
  type JsonObject,
  listMembers,
  type OpenApiDocument,
  referenceName,
  resolve,
  SpecificationError,
} from "@conference-kit/specifications";
import { isTaken } from "./check-names.ts";
import { toArgument } from "./file-name.ts";
import { printKey, printObject, printText } from "./print.ts";

/** What is checked of one argument before anything is sent, as code. */
export interface PrintedLimit {
  /** Name of the argument on the wire. */
  name: string;
  code: string;
  /** Name under which several operations share it. */
  shared?: string;
}

const sidPattern = /^\^([A-Z]{2})\[0-9a-fA-F\]\{32\}\$$/;

/** How many characters a text has at least and at most. */
interface Bounds {
  least: number;
  most: number;
}

interface Described {
  name: string;
  schema: unknown;
  /** Name of what describes it, where that has one. */
  component: string | undefined;
}

/** The values of an operation's path, query and body, without those of the connection. */
function listDescribed(
  document: OpenApiDocument,
  { connection }: Client,
  { parameters, body }: ClientOperation,
): Described[] {
  const fields = (body?.contents ?? []).flatMap(({ schema }) => [...listMembers(document, schema)]);
  return [
    ...parameters
      .filter((parameter) => parameter.in === "query" || !(parameter.name in connection))
      .map(({ name, schema, component }) => ({
        name,
        schema,
        component: referenceName(schema) ?? component,
      })),
    ...fields.map(([name, schema]) => ({ name, schema, component: referenceName(schema) })),
  ];
}

function printBounds(minimum: unknown, maximum: unknown, least: number): string {
  const bounds = [minimum ?? least, maximum].filter((bound) => bound !== undefined);
  return `[${bounds.join(", ")}]`;
}

/** What a text of a format looks like, as far as a client can tell. */
const formatPatterns: Readonly<Record<string, string>> = {
  date: String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`,
};

/** The patterns of which a text has to match one; none where another alternative has no pattern. */
function listPatterns(document: OpenApiDocument, schema: JsonObject): string[] {
  const alternatives = Array.isArray(schema.anyOf) ? schema.anyOf : [schema];
  const patterns = alternatives.map((alternative) => {
    const { pattern, format } = resolve(document, alternative).value;
    return pattern ?? formatPatterns[String(format)];
  });
  return patterns.every((pattern) => typeof pattern === "string") ? patterns.map(String) : [];
}

/** The lengths of which one alternative allows each; none where nothing limits them. */
function readLengths(document: OpenApiDocument, schema: JsonObject): Bounds | undefined {
  const alternatives = Array.isArray(schema.anyOf) ? schema.anyOf : [schema];
  const schemas = alternatives.map((alternative) => resolve(document, alternative).value);
  const least = Math.min(...schemas.map(({ minLength = 0 }) => Number(minLength)));
  const most = Math.max(...schemas.map(({ maxLength = Infinity }) => Number(maxLength)));
  return least === 0 && most === Infinity ? undefined : { least, most };
}

/** A regular expression for texts of these lengths that match one of the patterns. */
function printExpression(patterns: readonly string[], lengths: Bounds | undefined): string {
  if (lengths === undefined) return String(new RegExp(patterns.join("|"), "u"));
  const { least, most } = lengths;
  const counted = String.raw`[\s\S]{${least},${most === Infinity ? "" : most}}$`;
  if (patterns.length === 0) return String(new RegExp(`^${counted}`, "u"));
  const areAnchored = patterns.every((pattern) => /^\^[^|]*$/.test(pattern));
  const found = areAnchored
    ? patterns.map((pattern) => pattern.slice(1)).join("|")
    : String.raw`[\s\S]*?(?:${patterns.join("|")})`;
  return String(
    new RegExp(
      `^(?=${counted})${areAnchored && patterns.length > 1 ? `(?:${found})` : found}`,
      "u",
    ),
  );
}

/** What a text has to be, where nothing says it in words of its own. */
function describeText(
  expression: string,
  lengths: Bounds | undefined,
  hasPattern: boolean,
): string {
  if (hasPattern || lengths === undefined) return `text that matches ${expression}`;
  const { least, most } = lengths;
  return `text of ${least} ${most === Infinity ? "or more" : `to ${most}`} characters`;
}

/** A limit as a member of an object, or nothing where there is none. */
function printLimit(document: OpenApiDocument, schema: JsonObject): string[] {
  const { type, minimum, maximum, "x-must-be": mustBe } = schema;
  if (type === "integer" && (minimum ?? maximum) !== undefined) {
    return [`integer: ${printBounds(minimum, maximum, Number.MIN_SAFE_INTEGER)}`];
  }
  const patterns = listPatterns(document, schema);
  const [first = "", ...others] = patterns;
  const sid = others.length === 0 ? sidPattern.exec(first)?.[1] : undefined;
  if (sid !== undefined && mustBe === undefined) return [`sid: ${JSON.stringify(sid)}`];
  // The pattern of a SID counts its characters.
  const lengths = sid === undefined ? readLengths(document, schema) : undefined;
  if (patterns.length === 0 && lengths === undefined) return [];
  const expression = printExpression(patterns, lengths);
  const words = mustBe ?? describeText(expression, lengths, patterns.length > 0);
  const members = [`pattern: ${expression}`, `mustBe: ${printText(String(words))}`];
  return [printObject("text: ", members, "")];
}

/** What an operation checks of its arguments. */
export function listLimits(
  document: OpenApiDocument,
  client: Client,
  operation: ClientOperation,
): PrintedLimit[] {
  return listDescribed(document, client, operation).flatMap(({ name, schema, component }) => {
    const members = printLimit(document, resolve(document, schema).value);
    if (members.length === 0) return [];
    const shared = component === undefined ? undefined : toArgument(component);
    const isShared = members.some((member) => member.startsWith("text"));
    return {
      name,
      code: printObject("", members, ""),
      ...(isShared && shared !== undefined && !isTaken(shared) && { shared }),
    };
  });
}

/** The limits of one operation as a constant. */
export function printLimits(limits: readonly PrintedLimit[]): string {
  const members = limits.map(({ name, code, shared }) => `${printKey(name)}: ${shared ?? code}`);
  const lines = members.map((member) => `  ${member.replaceAll("\n", "\n  ")},\n`);
  return `const limits: Limits = {${lines.length > 0 ? `\n${lines.join("")}` : ""}};\n`;
}

/**
 * The module of the limits that several operations share; undefined where there are none.
 *
 * @throws SpecificationError for two that have one name.
 */
export function printSharedLimits(
  limits: readonly PrintedLimit[],
  place: string,
): string | undefined {
  const shared = new Map<string, string>();
  for (const { shared: name, code } of limits) {
    if (name === undefined) continue;
    if ((shared.get(name) ?? code) !== code) {
      throw new SpecificationError([
        `${place} Two different limits would be called ${name}. Rename one of the schemas or parameters of this name.`,
      ]);
    }
    shared.set(name, code);
  }
  if (shared.size === 0) return undefined;
  const constants = [...shared].map(([name, code]) => `\nexport const ${name}: Limit = ${code};\n`);
  return `
import type { Limit } from "@conference-kit/client-runtime";
${constants.join("")}`;
}
