import { isObject, type JsonObject } from "../specifications/walk.ts";

/** Finds what a pointer such as `#/components/schemas/Error` points at. */
function findTarget(document: JsonObject, pointer: string): unknown {
  return pointer
    .replace(/^#\/?/, "")
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), document);
}

/** An object of a document with its own members over those of what it refers to. */
export interface Resolved {
  value: JsonObject;
  /** The pointers followed on the way, the last one first. */
  pointers: string[];
}

/** Follows the references of an object, as far as they lead. */
export function resolve(document: JsonObject, value: unknown): Resolved {
  let object = isObject(value) ? value : {};
  const pointers: string[] = [];
  while (typeof object.$ref === "string" && !pointers.includes(object.$ref)) {
    const { $ref, ...own } = object;
    pointers.unshift($ref);
    const target = findTarget(document, $ref);
    object = { ...(isObject(target) ? target : {}), ...own };
  }
  return { value: object, pointers };
}
