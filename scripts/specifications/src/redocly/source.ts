import { join } from "node:path";
import { getDir, type Location, type Oas3Rule } from "@redocly/openapi-core";
import { readInventories } from "../inventory.ts";
import { findNode, parsePlace } from "../references.ts";
import { isObject } from "../walk.ts";
import { listMembers } from "./members.ts";
import { readSourceDocument } from "./source-document.ts";

/** Every operation, parameter and member stands in a document's inventory, or names its source. */
export const source: Oas3Rule = () => {
  let folder = "";
  let documented = new Set<string>();

  /** Whether the place, or anything that encloses it in its file, names its source. */
  function namesSource({ source, pointer }: Location): boolean {
    const documents = new Map([["", { ...Object(readSourceDocument(source)) }]]);
    const { path } = parsePlace(pointer);
    return path.some((_, index) => {
      const node = findNode(documents, { file: "", path: path.slice(0, index + 1) });
      return isObject(node) && typeof node["x-source"] === "string";
    });
  }

  function check(
    name: string,
    location: Location,
    report: (problem: { message: string; location: Location }) => void,
  ): void {
    const place = location.absolutePointer.replace(folder, "");
    if (documented.has(place) || namesSource(location)) return;
    report({
      message: `Nobody can tell where \`${name}\` comes from. Add it to the inventory of a document, or name its source in \`x-source\`.`,
      location,
    });
  }

  return {
    Root(_root, { location }) {
      folder = `${getDir(location.source.absoluteRef)}/`;
      const inventories = readInventories(join(folder, "inventory"));
      documented = new Set(
        inventories
          .filter((inventory) => inventory.document !== undefined)
          .flatMap((inventory) => Object.keys(inventory.statements)),
      );
    },
    Operation(operation, { location, report }) {
      check(operation.operationId ?? "operation", location, report);
    },
    Parameter(parameter, { location, report }) {
      check(parameter.name, location, report);
    },
    Schema(schema, { location, report }) {
      for (const [name, , place] of listMembers(schema, location)) check(name, place, report);
    },
  };
};
