import { globSync, readFileSync } from "node:fs";
import { join } from "node:path/posix";
import { isRef, parseYaml } from "@redocly/openapi-core";
import { type DocumentPlace, type Documents, findNode, parsePlace } from "./references.ts";
import { isObject, type JsonObject } from "./walk.ts";

/** The specifications as written, unbundled: parsed files by path relative to `openapi/`. */
export type Sources = Documents;

/** Reads every specification in a folder, and the components they share. */
export function readSources(folder: string): Sources {
  return new Map(
    globSync("{*,components/*}.yaml", { cwd: folder }).map((file) => [
      file.replaceAll("\\", "/"),
      { ...Object(parseYaml(readFileSync(join(folder, file), "utf8"))) },
    ]),
  );
}

/**
 * Everything that says something about the value at a place, nearest first: the node itself, a
 * parameter's schema, what references point at, and the alternatives to null.
 */
export function describingNodes(sources: Sources, place: DocumentPlace): JsonObject[] {
  return listDescribing(sources, place).map(({ node }) => node);
}

/** The nodes that say something about the value at a place, each with its own place. */
export function listDescribing(
  sources: Sources,
  place: DocumentPlace,
): { node: JsonObject; place: DocumentPlace }[] {
  const node = findNode(sources, place);
  if (!isObject(node)) return [];
  const below = [
    ...(isObject(node.schema) ? [["schema"]] : []),
    ...(Array.isArray(node.oneOf) ? node.oneOf.map((_, index) => ["oneOf", String(index)]) : []),
  ].map((path) => ({ file: place.file, path: [...place.path, ...path] }));
  const referenced = isRef(node) ? [parsePlace(node.$ref, place.file)] : [];
  const further = [...below, ...referenced].flatMap((next) => listDescribing(sources, next));
  return [{ node, place }, ...further];
}
