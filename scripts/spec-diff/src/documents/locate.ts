import type { OperationView } from "@conference-kit/specifications";
import type { Side } from "../change.ts";
import { atField, atItem, atSchema, type Place } from "../place.ts";
import { type Judgement, judgeKeyword, judgeOperation, judgeRest, judgeTypes } from "./judge.ts";

export type Operations = Readonly<Record<string, OperationView>>;
export type Path = readonly (string | number)[];

/** What a difference between two documents is about. */
export interface Located {
  place: Place;
  /** Path of the keyword, of whose value the difference may be only a part. */
  path: Path;
  judge(before: unknown, after: unknown): Judgement | undefined;
}

export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    tree,
  );
}

function keywordAt(place: Place, path: Path): Located | undefined {
  const keyword = path.at(-1);
  if (keyword === undefined) return undefined;
  const judge: Located["judge"] = (before, after) =>
    judgeKeyword(`${keyword}`, before, after, place.side);
  return { place, path, judge };
}

function locateInSchema(
  path: Path,
  depth: number,
  outer: Place,
  trees: readonly Operations[],
): Located | undefined {
  const names = trees.map((tree) => valueAt(tree, [...path.slice(0, depth), "name"]));
  const [name] = names;
  const common = typeof name === "string" && names.every((other) => other === name);
  const place = atSchema(outer, common ? name : undefined);
  const [step, next] = path.slice(depth);
  const until = (length: number): Path => path.slice(0, depth + length);
  switch (step) {
    case "properties":
      return locateInSchema(path, depth + 2, atField(place, `${next}`), trees);
    case "items":
      return locateInSchema(path, depth + 1, atItem(place), trees);
    case "variants":
    case "parts":
      return locateInSchema(path, depth + 2, place, trees);
    case "rest":
      return next === undefined
        ? { place, path: until(1), judge: (before, after) => judgeRest(before, after, place.side) }
        : locateInSchema(path, depth + 1, atField(place, "*"), trees);
    case "types":
      return {
        place,
        path: until(1),
        judge: (before, after) => judgeTypes(before, after, place.side),
      };
    case "keywords":
      return keywordAt(place, until(2));
    default:
      return undefined;
  }
}

/** Finds out what in an operation has a schema or keywords of its own: a parameter, a header, a body. */
function locateInPart(
  path: Path,
  depth: number,
  place: Place,
  trees: readonly Operations[],
): Located | undefined {
  if (path[depth] === "schema") return locateInSchema(path, depth + 1, place, trees);
  return path[depth] === "keywords" ? keywordAt(place, path.slice(0, depth + 2)) : undefined;
}

/** Finds the place of a difference; undefined where the types show it already. */
export function locate(path: Path, base: Operations, now: Operations): Located | undefined {
  const [operation, section, key, kind, name] = path.map(String);
  if (operation === undefined || section === undefined) return undefined;
  const trees = [base, now];
  const webhook = now[operation]?.webhook === true;
  const passed: Side = webhook ? "response" : "request";
  const answered: Side = webhook ? "request" : "response";
  const at = (side: Side, part: string, field = ""): Place => ({
    operation,
    side,
    part,
    path: field,
  });
  switch (section) {
    case "parameters": {
      const [where, parameter] = key?.split(" ") ?? [];
      return locateInPart(path, 3, at(passed, `${where} parameter`, parameter), trees);
    }
    case "body":
      return locateInPart(path, 4, at(passed, "request body"), trees);
    case "responses":
      return kind === "headers"
        ? locateInPart(path, 5, at(answered, `${key} response header`, name), trees)
        : locateInPart(path, 5, at(answered, `${key} response`), trees);
    default: {
      const end = section === "keywords" ? 3 : 2;
      const keyword = path.slice(0, end).at(-1);
      return {
        place: at(passed, "operation"),
        path: path.slice(0, end),
        judge: (before, after) => judgeOperation(`${keyword}`, before, after),
      };
    }
  }
}
