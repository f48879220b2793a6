import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkInventory, checkStatement } from "./check-inventory.ts";
import { type Inventory, readInventories } from "./inventory.ts";
import { type DocumentPlace, findNode, parsePlace } from "./references.ts";
import { describingNodes, listDescribing, readSources, type Sources } from "./sources.ts";
import { repository } from "./table.ts";
import { isObject, type JsonObject } from "./walk.ts";

const folder = join(repository, "openapi");
const sources = readSources(folder);
const inventories = readInventories(join(folder, "inventory"));
const named = inventories.map((inventory): [string, Inventory] => [
  inventory.document ?? inventory.source ?? "",
  inventory,
]);

function parentOf(altered: Sources, pointer: string, levels: number): unknown {
  const { file, path } = parsePlace(pointer);
  return findNode(altered, { file, path: path.slice(0, -levels) });
}

/** A node in which what stands on a path is a copy, so that it can be changed. */
function copyAlong(node: unknown, [key, ...path]: readonly string[]): unknown {
  if (Array.isArray(node)) {
    return node.map((item, index) => (String(index) === key ? copyAlong(item, path) : item));
  }
  if (!isObject(node)) return node;
  return key === undefined ? { ...node } : { ...node, [key]: copyAlong(node[key], path) };
}

/** The specifications, of which what stands at some places, and around it, is a copy. */
function copySources(places: readonly DocumentPlace[]): Sources {
  const copies = new Map(sources);
  for (const { file, path } of places) {
    copies.set(file, { ...Object(copyAlong(copies.get(file), path)) });
  }
  return copies;
}

/** A copy of the specifications without the place. */
function without(pointer: string): Sources {
  const altered = copySources([parsePlace(pointer)]);
  const key = parsePlace(pointer).path.at(-1) ?? "";
  const parent = parentOf(altered, pointer, 1);
  if (Array.isArray(parent)) parent.splice(Number(key));
  else if (isObject(parent)) delete parent[key];
  return altered;
}

function dropNull(node: JsonObject): void {
  if (Array.isArray(node.type)) node.type = node.type.filter((type) => type !== "null");
  if (node.type === "null") node.type = "string";
}

/** A copy of the specifications that says something else at the place. */
function contradicting(pointer: string, keyword: string, stated: unknown): Sources {
  const described = listDescribing(sources, parsePlace(pointer));
  const altered = copySources(described.map(({ place }) => place));
  const name = parsePlace(pointer).path.at(-1);
  const nodes = describingNodes(altered, parsePlace(pointer));
  const [node = {}] = nodes;
  const holder = parentOf(altered, pointer, 2);
  const folder = parentOf(altered, pointer, 1);

  if (stated === null) node[keyword] = "something";
  else if (keyword === "nullable" && stated === false) node.oneOf = [{ type: "null" }];
  else if (keyword === "nullable") nodes.forEach(dropNull);
  else if (keyword === "required" && stated === false) node.required = true;
  else if (keyword === "required" && isObject(holder) && Array.isArray(holder.required)) {
    holder.required = holder.required.filter((member) => member !== name);
  } else {
    const keys = { values: ["enum", "examples"], says: ["description", "summary"] }[keyword];
    for (const owner of isObject(folder) ? [...nodes, folder] : nodes) {
      for (const key of keys ?? [keyword]) delete owner[key];
    }
  }
  return altered;
}

describe.each(named)("%s", (_, inventory) => {
  const statements = Object.entries(inventory.statements);

  test("the specifications say what the inventory states", () => {
    expect(checkInventory(sources, inventory)).toEqual([]);
  });

  test("each statement of the inventory is missed when the specifications lose it", () => {
    const unnoticed = statements.filter(
      ([pointer, statement]) => checkStatement(without(pointer), pointer, statement).length === 0,
    );
    expect(unnoticed).toEqual([]);
  });

  test("each value of the inventory is missed when the specifications change it", () => {
    const unnoticed = statements.flatMap(([pointer, statement]) => {
      const facts = statement === "described" ? { says: [] } : statement;
      return Object.entries(facts)
        .filter(([keyword, stated]) => {
          const altered = contradicting(pointer, keyword, stated);
          return checkStatement(altered, pointer, statement).length === 0;
        })
        .map(([keyword]) => `${pointer} ${keyword}`);
    });
    expect(unnoticed).toEqual([]);
  });
});
