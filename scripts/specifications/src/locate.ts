import { join } from "node:path";
import { isMap, isScalar, isSeq } from "yaml";
import { type DocumentPlace, parsePlace } from "./references.ts";
import { placeOf, SpecificationError } from "./specification-error.ts";
import { createOpen, type Position, type YamlFile } from "./yaml-file.ts";

type Open = (file: string) => YamlFile;

/** A node of a file, and the key before it. */
interface Found {
  file: string;
  node: unknown;
  key?: unknown;
}

/** Follows a path as far as it leads, references among it. */
function find(open: Open, { file, path }: DocumentPlace): Found {
  let found: Found = { file, node: open(file).document.contents };
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
  const values = open(file).listValues("$ref");
  const places = values.map(({ value }) => parsePlace(String(value), file));
  return [...places, ...places.flatMap((place) => listReferences(open, place.file, seen))];
}

/** A component of the bundled document may stand in another file: there something refers to it. */
function unbundle(open: Open, place: DocumentPlace): DocumentPlace {
  const [components, group, name, ...rest] = place.path;
  if (components !== "components" || name === undefined) return place;
  if (open(place.file).document.hasIn([components, group, name])) return place;
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

/**
 * Makes what finds a place as editors open it: that of a value, of the key before a value of several
 * lines, or of what encloses something that isn't there. It reads each file once.
 */
export function createLocate(): (place: DocumentPlace, within?: Position) => string {
  const open = createOpen();
  return (place, within) => {
    const { file, node, key } = find(open, unbundle(open, place));
    const { text, findPosition } = open(file);
    const begin = findPosition(isScalar(node) || key === undefined ? node : key);
    const isBlock = isScalar(node) && node.type?.startsWith("BLOCK");
    const { line, col } = isBlock && within ? readBlock(text, begin, within) : begin;
    return placeOf(file, line, col);
  };
}

/**
 * An error whose problems begin with places in files, where they began with references into a bundled
 * document: `openapi/voice-v2010.yaml:12:5` in place of `openapi/voice-v2010.yaml#/paths/~1rooms`. A line
 * and a column may follow such a reference, of the text that it leads to.
 */
export function locateProblems(error: SpecificationError, root: string): SpecificationError {
  const locate = createLocate();
  return new SpecificationError(
    error.problems.map((problem) => {
      const [start, reference, line, col] =
        /^([^\s#]+#\/\S*?)(?::(\d+):(\d+))?:? /.exec(problem) ?? [];
      if (start === undefined || reference === undefined) return problem;
      const place = parsePlace(reference);
      const within = line === undefined ? undefined : { line: Number(line), col: Number(col) };
      const at = locate({ ...place, file: join(root, place.file) }, within);
      return `${at} ${problem.slice(start.length)}`;
    }),
  );
}
