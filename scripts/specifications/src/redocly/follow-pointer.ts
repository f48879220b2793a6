import { isRef, type UserContext } from "@redocly/openapi-core";
import { parsePlace } from "../references.ts";
import { isObject, type JsonObject } from "../walk.ts";

type Resolve = UserContext["resolve"];

/** Something as it is written, and the file that it stands in. */
export interface Written {
  value: unknown;
  file: string;
}

/** An object behind its references. */
function open({ value, file }: Written, resolve: Resolve): { object: JsonObject; file: string } {
  if (!isRef(value)) return { object: isObject(value) ? value : {}, file };
  const { node, location } = resolve<object>(value, file);
  if (location === undefined) return { object: {}, file };
  return open({ value: node, file: location.source.absoluteRef }, resolve);
}

/** The members of an object and of the parts that it is made of. */
function listMembers(schema: Written, resolve: Resolve): ReadonlyMap<string, Written> {
  const { object, file } = open(schema, resolve);
  const { properties, allOf } = object;
  const parts: unknown[] = Array.isArray(allOf) ? allOf : [];
  const members = Object.entries(isObject(properties) ? properties : {});
  return new Map([
    ...parts.flatMap((part) => [...listMembers({ value: part, file }, resolve)]),
    ...members.map(([name, value]) => [name, { value, file }] as const),
  ]);
}

/** Where a pointer into a schema leads, or why it leads nowhere and what it could have gone on with. */
export function followPointer(
  pointer: string,
  schema: Written,
  resolve: Resolve,
): { wrong: string } | { found: JsonObject } {
  let current = schema;
  for (const name of parsePlace(`#${pointer}`).path) {
    const members = listMembers(current, resolve);
    const member = members.get(name);
    if (member === undefined) {
      const known = [...members.keys()].join(", ");
      return { wrong: `leads nowhere: there is no \`${name}\`${known && `, only ${known}`}` };
    }
    current = member;
  }
  return { found: open(current, resolve).object };
}

/** The schema of the body of a request or of an answer. */
export function openBody(body: Written, resolve: Resolve): Written {
  const { object, file } = open(body, resolve);
  const [first] = Object.values(isObject(object.content) ? object.content : {});
  return { value: isObject(first) ? first.schema : undefined, file };
}
