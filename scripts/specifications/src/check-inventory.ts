import { isDeepStrictEqual } from "node:util";
import type { Inventory, Statement } from "./inventory.ts";
import { readKeyword, readProse } from "./keywords.ts";
import { findNode, parsePlace } from "./references.ts";
import type { Sources } from "./sources.ts";

/** Prose says it when it holds every phrase; anything else has to be the same, in any order. */
function agree(keyword: string, actual: unknown, stated: unknown): boolean {
  if (keyword !== "says") return isDeepStrictEqual(sortValues(actual), sortValues(stated));
  const phrases = Array.isArray(stated) ? stated : [stated];
  return typeof actual === "string" && phrases.every((phrase) => actual.includes(String(phrase)));
}

function sortValues(values: unknown): unknown {
  return Array.isArray(values) ? values.toSorted() : values;
}

/** Says where the specifications differ from one statement. */
export function checkStatement(sources: Sources, pointer: string, statement: Statement): string[] {
  const place = parsePlace(pointer);
  if (findNode(sources, place) === undefined) return [`${pointer} is not there`];
  if (statement === "described") {
    return readProse(sources, place) ? [] : [`${pointer} has no description`];
  }
  return Object.entries(statement).flatMap(([keyword, stated]) => {
    const actual = readKeyword(sources, place, keyword) ?? null;
    return agree(keyword, actual, stated)
      ? []
      : [`${pointer}: ${keyword} is ${JSON.stringify(actual)}, not ${JSON.stringify(stated)}`];
  });
}

/** Says where the specifications differ from what an inventory's source states. */
export function checkInventory(sources: Sources, inventory: Inventory): string[] {
  return Object.entries(inventory.statements).flatMap(([pointer, statement]) =>
    checkStatement(sources, pointer, statement).map(
      (problem) => `${inventory.document ?? inventory.source}: ${problem}`,
    ),
  );
}
