import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { isRef, unescapePointerFragment } from "@redocly/openapi-core";
import { parse } from "yaml";
import { isObject, type JsonObject } from "./walk.ts";

/** The specifications as written, unbundled: parsed files by path relative to `openapi/`. */
export type Sources = ReadonlyMap<string, JsonObject>;

/** A place in one of the files. */
export interface Place {
  file: string;
  path: readonly string[];
}

/** Reads every specification in a folder, and the components they share. */
export function readSources(folder: string): Sources {
  return new Map(
    globSync("{*,components/*}.yaml", { cwd: folder }).map((file) => [
      file.replaceAll("\\", "/"),
      parse(readFileSync(join(folder, file), "utf8")),
    ]),
  );
}

/** Reads a reference such as `components/sids.yaml#/schemas/CallSid`, from within a file. */
export function parsePlace(reference: string, from = ""): Place {
  const [file = "", pointer = ""] = reference.split("#");
  return {
    file: file === "" ? from : join(dirname(from), file),
    path: pointer.split("/").slice(1).map(unescapePointerFragment),
  };
}

/** The value at a place, or undefined where there is none. */
export function findNode(sources: Sources, { file, path }: Place): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[key] : undefined,
    sources.get(file),
  );
}

/**
 * Everything that says something about the value at a place, nearest first: the node itself, a
 * parameter's schema, what references point at, and the alternatives to null.
 */
export function describingNodes(sources: Sources, place: Place): JsonObject[] {
  const node = findNode(sources, place);
  if (!isObject(node)) return [];
  const below = [
    ...(isObject(node.schema) ? [["schema"]] : []),
    ...(Array.isArray(node.oneOf) ? node.oneOf.map((_, index) => ["oneOf", String(index)]) : []),
  ].map((path) => ({ file: place.file, path: [...place.path, ...path] }));
  const referenced = isRef(node) ? [parsePlace(node.$ref, place.file)] : [];
  return [node, ...[...below, ...referenced].flatMap((next) => describingNodes(sources, next))];
}
