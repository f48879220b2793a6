import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import { type DocumentPlace, parsePlace } from "./references.ts";
import { placeOf, SpecificationError } from "./specification-error.ts";

interface Source {
  text: string;
  root: unknown;
  lines: LineCounter;
}

/** A line and a column, from 1. */
interface Position {
  line: number;
  col: number;
}

type Open = (file: string) => Source;

/** A node of a source, and the key before it. */
interface Found {
  file: string;
  node: unknown;
  key?: unknown;
}

function parse(file: string): Source {
  const lines = new LineCounter();
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return { text, root: parseDocument(text, { lineCounter: lines }).contents, lines };
}

/** Follows a path as far as it leads, references among it. */
function find(open: Open, { file, path }: DocumentPlace): Found {
  let found: Found = { file, node: open(file).root };
  for (const [index, key] of path.entries()) {
    const { node } = found;
    if (isSeq(node)) {
      found = { file, node: node.items[Number(key)] };
      continue;
    }
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    const reference = node.get("$ref");
    if (pair !== undefined) found = { file, node: pair.value, key: pair.key };
    else if (typeof reference === "string") {
      const target = parsePlace(reference, file);
      return find(open, { ...target, path: [...target.path, ...path.slice(index)] });
    } else break;
  }
  return found;
}

/** What a file refers to, and what the files do that it refers to. */
function listReferences(open: Open, file: string, seen: Set<string>): DocumentPlace[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const places: DocumentPlace[] = [];
  const { root } = open(file);
  if (isNode(root)) {
    visit(root, {
      Pair(_, { key, value }) {
        if (!isScalar(key) || key.value !== "$ref" || !isScalar(value)) return;
        places.push(parsePlace(String(value.value), file));
      },
    });
  }
  return [...places, ...places.flatMap((place) => listReferences(open, place.file, seen))];
}

/** A component of the bundled document may stand in another file: there something refers to it. */
function unbundle(open: Open, place: DocumentPlace): DocumentPlace {
  const [components, group, name, ...rest] = place.path;
  if (components !== "components" || name === undefined) return place;
  const { root } = open(place.file);
  if (isMap(root) && root.hasIn([components, group, name])) return place;
  const places = listReferences(open, place.file, new Set());
  const origin = places.find(({ file, path }) => file !== place.file && path.at(-1) === name);
  return origin === undefined ? place : { ...origin, path: [...origin.path, ...rest] };
}

/** A position in the file, from one in a text that begins on the line after its key. */
function readBlock(text: string, begin: Position, within: Position): Position {
  const [first = ""] = text.split("\n").slice(begin.line);
  const indentation = first.length - first.trimStart().length;
  return { line: begin.line + within.line, col: indentation + within.col };
}

/** A place as editors open it: that of a value, or of the key before a value of several lines. */
function locate(open: Open, place: DocumentPlace, within: Position | undefined): string {
  const { file, node, key } = find(open, unbundle(open, place));
  const { text, lines } = open(file);
  const shown = isScalar(node) || key === undefined ? node : key;
  const begin = lines.linePos((isNode(shown) && shown.range?.[0]) || 0);
  const isBlock = isScalar(node) && node.type?.startsWith("BLOCK");
  const { line, col } = isBlock && within ? readBlock(text, begin, within) : begin;
  return placeOf(file, line, col);
}

/**
 * An error whose problems begin with places in files, where they began with references into a bundled
 * document: `openapi/voice-v2010.yaml:12:5` in place of `openapi/voice-v2010.yaml#/paths/~1rooms`. A line
 * and a column may follow such a reference, of the text that it leads to.
 */
export function locateProblems(error: SpecificationError, root: string): SpecificationError {
  const sources = new Map<string, Source>();
  const open: Open = (file) => {
    const source = sources.get(file) ?? parse(file);
    sources.set(file, source);
    return source;
  };
  return new SpecificationError(
    error.problems.map((problem) => {
      const [start, reference, line, col] =
        /^([^\s#]+#\/\S*?)(?::(\d+):(\d+))?:? /.exec(problem) ?? [];
      if (start === undefined || reference === undefined) return problem;
      const place = parsePlace(reference);
      const within = line === undefined ? undefined : { line: Number(line), col: Number(col) };
      const at = locate(open, { ...place, file: join(root, place.file) }, within);
      return `${at} ${problem.slice(start.length)}`;
    }),
  );
}
