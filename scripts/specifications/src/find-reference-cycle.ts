import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Document, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { parsePlace } from "./references.ts";

interface Parsed {
  document: Document;
  lines: LineCounter;
}

/** A `$ref` of a file, and where it points. */
interface Reference {
  file: string;
  line: number;
  column: number;
  /** File and pointer, such as `/openapi/voice.yaml#/components/schemas/Error`. */
  target: string;
}

function parse(file: string): Parsed {
  const lines = new LineCounter();
  return { document: parseDocument(readFileSync(file, "utf8"), { lineCounter: lines }), lines };
}

function readReference(file: string, { lines }: Parsed, node: unknown): Reference | undefined {
  if (!isScalar(node) || typeof node.value !== "string") return undefined;
  const [path = "", pointer = ""] = node.value.split("#");
  const { line, col } = lines.linePos(node.range?.[0] ?? 0);
  const target = `${path === "" ? file : resolve(dirname(file), path)}#${pointer}`;
  return { file, line, column: col, target };
}

/** The reference that stands where another one points, if it is nothing but a reference. */
function follow(target: string, open: (file: string) => Parsed): Reference | undefined {
  const { file, path } = parsePlace(target, "/");
  const parsed = open(file);
  return readReference(file, parsed, parsed.document.getIn([...path, "$ref"], true));
}

/** Finds a reference that leads back to itself by way of nothing but references. */
export function findReferenceCycle(start: string): Reference | undefined {
  const files = new Map<string, Parsed>();
  const open = (file: string): Parsed => {
    const parsed = files.get(file) ?? parse(file);
    files.set(file, parsed);
    return parsed;
  };
  let found: Reference | undefined;
  const examine = (file: string): void => {
    const parsed = open(file);
    visit(parsed.document, {
      Pair(_, { key, value }) {
        if (!isScalar(key) || key.value !== "$ref") return;
        const seen = new Set<string>();
        let next = readReference(file, parsed, value);
        for (; next !== undefined && !seen.has(next.target); next = follow(next.target, open)) {
          seen.add(next.target);
          const [other = ""] = next.target.split("#");
          if (!files.has(other)) examine(other);
        }
        found ??= next;
        return found === undefined ? undefined : visit.BREAK;
      },
    });
  };
  examine(resolve(start));
  return found;
}
