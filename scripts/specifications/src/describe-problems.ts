import {
  getLineColLocation,
  type NormalizedProblem,
  parseYaml,
  type Source,
} from "@redocly/openapi-core";
import { describeConflict } from "./describe-failure.ts";
import { describeReferences } from "./describe-reference.ts";
import { findNode, parsePlace } from "./references.ts";
import { placeOf } from "./specification-error.ts";
import { isObject } from "./walk.ts";
import { parseYamlFile } from "./yaml-file.ts";

/** What a rule says that can't do its work because of what another one reports. */
const consequence =
  /Invalid regular expression: |"nullable" cannot be used without "type"|^Property `nullable` is not/;
const badPattern = /Invalid regular expression: \/(?<pattern>.*)\/u?: (?<reason>.*?)\.?$/s;

interface Located {
  at: string;
  file: string;
  pointer: string;
  source: Source;
  line: string;
}

function locate({ location: [location] }: NormalizedProblem): Located | undefined {
  if (location === undefined) return undefined;
  const { source, pointer = "" } = location;
  const { start } = getLineColLocation(location);
  const line = source.getLines()[start.line - 1] ?? "";
  const at = placeOf(source.absoluteRef, start.line, start.col);
  return { at, file: source.absoluteRef, pointer, source, line };
}

function readNode(source: Source, path: readonly string[]): unknown {
  return findNode(new Map([["", { ...Object(parseYaml(source.body)) }]]), { file: "", path });
}

function readReference({ source, pointer }: Pick<Located, "source" | "pointer">): string {
  const node = readNode(source, parsePlace(pointer).path);
  return String(isObject(node) ? node.$ref : node);
}

/** Where in an example a value stands, such as `participants[0].label`. */
function placeInExample(pointer: string): string {
  const { path } = parsePlace(pointer);
  const value = path.findLastIndex(
    (key, index) => key === "value" && path[index - 2] === "examples",
  );
  const inside = path.slice(value === -1 ? path.lastIndexOf("examples") + 2 : value + 1);
  const joined = inside.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join("");
  return joined.replace(/^\./, "");
}

/** What to do, where a message of others says only what is wrong. */
function addRemedy({ message, ruleId, location: [location] }: NormalizedProblem): string {
  if (message.startsWith("Two schemas are referenced with the same name")) {
    return message.replace(/ Renamed .*/, " Rename one of the two.");
  }
  const [, name] = /^Required property '(.*)' is not defined/.exec(message) ?? [];
  if (ruleId !== "no-required-schema-properties-undefined" || name === undefined) return message;
  return /\/(if|then|else)\//.test(location?.pointer ?? "")
    ? `${message} Name it here too: \`properties: { ${name}: true }\`.`
    : `${message} Describe it among the properties, or correct its name.`;
}

function describeProblem(problem: NormalizedProblem): string {
  const { ruleId, suggest } = problem;
  const message = addRemedy(problem);
  const located = locate(problem);
  const suggestion = suggest.length > 0 ? ` Did you mean ${suggest[0]}?` : "";
  if (located === undefined) return `${message}${suggestion} (${ruleId})`;
  const { at, line, pointer } = located;
  const told = ruleId.endsWith("-examples")
    ? message.replace(/`[^`]+` property /, () => `\`${placeInExample(pointer)}\` `)
    : `${message}${suggestion}`;
  return `${at} ${told} (${ruleId})\n    ${line.trim()}`;
}

/** Every rule reports a bad pattern where it is used; it is reported at the place where it is written. */
function describePattern(pattern: string, reason: string, sources: readonly Source[]): string[] {
  return sources.flatMap(({ absoluteRef, body }) => {
    const { listValues, findPosition } = parseYamlFile(body);
    const places = listValues("pattern").filter(({ value }) => value === pattern);
    return places.map((place) => {
      const { line, col } = findPosition(place);
      const at = placeOf(absoluteRef, line, col);
      return `${at} This pattern is no regular expression: ${reason}. Correct it.`;
    });
  });
}

/** A reference that leads nowhere breaks other rules too, and so does a pattern that is none. */
function describeCauses(
  problems: readonly NormalizedProblem[],
  sources: readonly Source[],
): string[] {
  const conflicts = sources.flatMap((source) => describeConflict(source) ?? []);
  if (conflicts.length > 0) return conflicts;
  const lost = problems
    .filter(
      ({ ruleId, message }) => ruleId === "no-unresolved-refs" || /^Can't resolve/.test(message),
    )
    .flatMap((problem) => locate(problem) ?? []);
  if (lost.length > 0) {
    return describeReferences(
      lost.map(({ at, file, ...located }) => ({ at, file, reference: readReference(located) })),
    );
  }
  const patterns = new Map(
    problems.flatMap(({ message }) => {
      const { pattern, reason = "" } = badPattern.exec(message)?.groups ?? {};
      return pattern === undefined ? [] : [[pattern, reason] as const];
    }),
  );
  return [
    ...[...patterns].flatMap(([pattern, reason]) => describePattern(pattern, reason, sources)),
    ...problems.filter(({ message }) => !consequence.test(message)).map(describeProblem),
  ];
}

/** Says what is wrong, where, and what to do; what follows from another problem goes with that. */
export function describeProblems(
  problems: readonly NormalizedProblem[],
  sources: readonly Source[],
): string[] {
  const causes = describeCauses(problems, sources);
  return causes.length > 0 ? causes : problems.map(describeProblem);
}
