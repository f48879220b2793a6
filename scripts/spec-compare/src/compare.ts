import { isDeepStrictEqual } from "node:util";
import {
  type OpenApiDocument,
  type OperationView,
  viewOperations,
} from "@conference-kit/specifications";
import { readPlaces } from "./facts.ts";

/** Where our specification and the official description say different things. */
export interface Difference {
  /** Our operation id. */
  operation: string;
  /** Such as `query PageSize`, `body From` or `200 participants[].label`; empty for the operation. */
  place: string;
  /** `missing` is what only the official description has, `extra` what only ours has. */
  kind: "missing" | "extra" | "different";
  /** Which keyword says something different. */
  keyword?: string;
  ours?: unknown;
  theirs?: unknown;
}

/** Documents name an operation as they like; its address is the same. */
function addressOf({ method, path }: OperationView): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}

function listOperations(document: OpenApiDocument): [id: string, view: OperationView][] {
  return Object.entries(viewOperations(document)).filter(([, { webhook }]) => !webhook);
}

function compareOperations(
  operation: string,
  ours: OperationView,
  theirs: OperationView,
): Difference[] {
  const [our, their] = [readPlaces(ours), readPlaces(theirs)];
  return [...new Set([...our.keys(), ...their.keys()])].flatMap((place): Difference[] => {
    const [here, there] = [our.get(place), their.get(place)];
    if (here === undefined) return [{ operation, place, kind: "missing" }];
    if (there === undefined) return [{ operation, place, kind: "extra" }];
    return Object.keys(here)
      .filter((keyword) => !isDeepStrictEqual(here[keyword], there[keyword]))
      .map((keyword) => ({
        ...{ operation, place, kind: "different", keyword },
        ...{ ours: here[keyword], theirs: there[keyword] },
      }));
  });
}

/** Leaves out what lies within something that is missing or extra as a whole. */
function withoutInner(differences: readonly Difference[]): Difference[] {
  const whole = differences.filter(({ kind }) => kind !== "different");
  const isWithin = (inner: Difference, outer: Difference): boolean =>
    inner.operation === outer.operation &&
    inner.place !== outer.place &&
    /^[.[ ]/.test(inner.place.slice(outer.place.length)) &&
    inner.place.startsWith(outer.place);
  return differences.filter((inner) => !whole.some((outer) => isWithin(inner, outer)));
}

/**
 * Compares one of our specifications with an official description, operation by operation.
 *
 * @returns undefined when the description has none of our operations.
 */
export function compareDocuments(
  ours: OpenApiDocument,
  theirs: OpenApiDocument,
): Difference[] | undefined {
  const official = new Map(listOperations(theirs).map(([, view]) => [addressOf(view), view]));
  const covered = listOperations(ours);
  if (!covered.some(([, view]) => official.has(addressOf(view)))) return undefined;
  const differences = covered.flatMap(([operation, view]): Difference[] => {
    const other = official.get(addressOf(view));
    return other === undefined
      ? [{ operation, place: "", kind: "extra" }]
      : compareOperations(operation, view, other);
  });
  return withoutInner(differences);
}
