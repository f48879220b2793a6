import { isObject } from "@conference-kit/specifications/model";

/** The member of a body that is reached by names, from the outside in. */
export function findMember(body: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((node, name) => (isObject(node) ? node[name] : undefined), body);
}
