import { resolve } from "node:path";
import { isScalar } from "yaml";
import { type DocumentPlace, parsePlace } from "./references.ts";
import { createOpen, type Position } from "./yaml-file.ts";

/** A `$ref` of a file, and where it points. */
interface Reference {
  file: string;
  position: Position;
  target: DocumentPlace;
}

/** Finds a reference that leads back to itself by way of nothing but references. */
export function findReferenceCycle(start: string): Reference | undefined {
  const open = createOpen();
  const examined = new Set<string>();

  function read(file: string, node: unknown): Reference | undefined {
    if (!isScalar(node) || typeof node.value !== "string") return undefined;
    const position = open(file).findPosition(node);
    return { file, position, target: parsePlace(node.value, file) };
  }

  /** The reference that stands where another one points, if that is nothing but a reference. */
  function follow({ target: { file, path } }: Reference): Reference | undefined {
    return read(file, open(file).document.getIn([...path, "$ref"], true));
  }

  function examine(file: string): Reference | undefined {
    if (examined.has(file)) return undefined;
    examined.add(file);
    for (const value of open(file).listValues("$ref")) {
      const seen = new Set<string>();
      for (let next = read(file, value); next !== undefined; next = follow(next)) {
        const { target } = next;
        if (seen.has(JSON.stringify(target))) return next;
        seen.add(JSON.stringify(target));
        const found = examine(target.file);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  return examine(resolve(start));
}
