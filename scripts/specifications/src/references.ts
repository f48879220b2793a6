import { dirname, join } from "node:path/posix";
import { isObject, type JsonObject } from "./walk.ts";

/** Documents by path; of a bundled one, which refers to nothing outside itself, the path is empty. */
export type Documents = ReadonlyMap<string, JsonObject>;

/** A place in one of the documents. */
export interface DocumentPlace {
  file: string;
  path: readonly string[];
}

/** One part of a JSON pointer in a URI, as the key that it stands for. */
function readKey(part: string): string {
  const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(key);
  } catch {
    // What is no percent-encoding stands for itself.
    return key;
  }
}

/** One part of a JSON pointer in a URI. */
function escapeKey(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** A JSON pointer to what keys lead to, one after the other, such as `/paths/~1rooms/get`. */
export function formatPointer(...keys: readonly string[]): string {
  return keys.map((key) => `/${escapeKey(key)}`).join("");
}

/** Reads a reference such as `components/sids.yaml#/schemas/CallSid`, from within a file. */
export function parsePlace(reference: string, from = ""): DocumentPlace {
  const [file = "", pointer = ""] = reference.split("#");
  return {
    file: file === "" ? from : join(dirname(from), file),
    path: pointer.split("/").slice(1).map(readKey),
  };
}

/** The value at a place, or undefined where there is none. */
export function findNode(documents: Documents, { file, path }: DocumentPlace): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[key] : undefined,
    documents.get(file),
  );
}

/** The last part of a reference, which names what it points at. */
export function referenceName(value: unknown): string | undefined {
  const reference = isObject(value) ? value.$ref : undefined;
  return typeof reference === "string" ? parsePlace(reference).path.at(-1) : undefined;
}

/** An object of a document with its own members over those of what it refers to. */
export interface Resolved {
  value: JsonObject;
  /** The references followed on the way, the last one first. */
  references: string[];
}

/** Follows the references of an object within a bundled document, as far as they lead. */
export function resolve(document: object, value: unknown): Resolved {
  const documents = new Map([["", { ...document }]]);
  let object = isObject(value) ? value : {};
  const references: string[] = [];
  while (typeof object.$ref === "string" && !references.includes(object.$ref)) {
    const { $ref, ...own } = object;
    references.unshift($ref);
    const target = findNode(documents, parsePlace($ref));
    object = { ...(isObject(target) ? target : {}), ...own };
  }
  return { value: object, references };
}
