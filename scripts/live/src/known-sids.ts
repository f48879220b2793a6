import {
  isObject,
  type OpenApiDocument,
  type Parameter,
  resolve,
  walkObjects,
} from "@conference-kit/specifications";

/** The SIDs of readable resources, by the letters that they begin with. */
export type KnownSids = ReadonlyMap<string, string>;

const sid = /^([A-Z]{2})[0-9a-f]{32}$/i;
const sidName = /^(?:[a-z]+_)?sid$/;
const sidPattern = /^\^([A-Z]{2})\[/;

/** Takes SIDs by the letters that they begin with; the first of each kind counts. */
export function sortSids(values: readonly unknown[]): KnownSids {
  const sorted = new Map<string, string>();
  for (const value of values) {
    const [text, prefix] = sid.exec(String(value)) ?? [];
    if (text !== undefined && prefix !== undefined && !sorted.has(prefix)) sorted.set(prefix, text);
  }
  return sorted;
}

/** The SIDs that an answer names. */
export function readSids(answer: unknown): KnownSids {
  const values: unknown[] = [];
  walkObjects(isObject(answer) ? answer : {}, (object) => {
    for (const [name, value] of Object.entries(object)) if (sidName.test(name)) values.push(value);
  });
  return sortSids(values);
}

/** The letters that the SID of a parameter begins with; undefined where it takes something else. */
export function findPrefix(document: OpenApiDocument, schema: unknown): string | undefined {
  const { pattern, anyOf } = resolve(document, schema).value;
  if (Array.isArray(anyOf)) {
    return anyOf.map((branch) => findPrefix(document, branch)).find((found) => found !== undefined);
  }
  return sidPattern.exec(String(pattern))?.[1];
}

/** The SID that a parameter can be, where one is known. */
export function findSid(
  document: OpenApiDocument,
  { schema }: Parameter,
  known: KnownSids,
): string | undefined {
  return known.get(findPrefix(document, schema) ?? "");
}
