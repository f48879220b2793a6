import { existsSync, readFileSync } from "node:fs";
import {
  type Document,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
} from "yaml";

/** A line and a column, from 1. */
export interface Position {
  line: number;
  col: number;
}

/** A YAML file as it is written. */
export interface YamlFile {
  text: string;
  document: Document;
  /** The scalar values of every key with a name. */
  listValues(name: string): Scalar[];
  /** Where a node begins; the beginning of the file for what isn't there. */
  findPosition(node: unknown): Position;
}

export function parseYamlFile(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return {
    text,
    document,
    listValues(name) {
      const values: Scalar[] = [];
      visit(document, {
        Pair(_, { key, value }) {
          if (isScalar(key) && key.value === name && isScalar(value)) values.push(value);
        },
      });
      return values;
    },
    findPosition: (node) => lines.linePos((isNode(node) && node.range?.[0]) || 0),
  };
}

/** Opens files, each of which is read once; one that isn't there is empty. */
export function createOpen(): (file: string) => YamlFile {
  const files = new Map<string, YamlFile>();
  return (file) => {
    const opened =
      files.get(file) ?? parseYamlFile(existsSync(file) ? readFileSync(file, "utf8") : "");
    files.set(file, opened);
    return opened;
  };
}
