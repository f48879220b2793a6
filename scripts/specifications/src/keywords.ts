import { type DocumentPlace, findNode } from "./references.ts";
import { describingNodes, type Sources } from "./sources.ts";
import { isObject } from "./walk.ts";

/** The description beside a reference, or of what it points at when there is none beside it. */
export function readProse(sources: Sources, place: DocumentPlace): unknown {
  const [node, target] = describingNodes(sources, place);
  const prose = node !== undefined && Object.keys(node).join() === "$ref" ? target : node;
  return prose?.description ?? prose?.summary;
}

type Facet = (sources: Sources, place: DocumentPlace) => unknown;

function listTypes(sources: Sources, place: DocumentPlace): unknown[] {
  return describingNodes(sources, place).flatMap((node) => node.type ?? []);
}

/** What a statement may say beside plain keywords of JSON Schema and OpenAPI. */
const facets: Readonly<Record<string, Facet>> = {
  /** The value list: the enum, or the examples of a parameter that takes any string. */
  values(sources, place) {
    const nodes = describingNodes(sources, place);
    const listed = nodes.find((node) => Array.isArray(node.enum))?.enum;
    const examples = nodes.find((node) => isObject(node.examples))?.examples;
    return (
      listed ??
      (isObject(examples)
        ? Object.values(examples).map((example) => isObject(example) && example.value)
        : undefined)
    );
  },
  /** What the description has to hold. */
  says(sources, place) {
    return readProse(sources, place);
  },
  /** The type, null aside. */
  type(sources, place) {
    return listTypes(sources, place).find((type) => type !== "null");
  },
  nullable(sources, place) {
    return listTypes(sources, place).includes("null");
  },
  /** Whether a parameter or a member of an object has to be there. */
  required(sources, place) {
    const parent = findNode(sources, { ...place, path: place.path.slice(0, -2) });
    const listed = isObject(parent) && Array.isArray(parent.required) ? parent.required : [];
    const own = describingNodes(sources, place).some((node) => node.required === true);
    return own || listed.includes(place.path.at(-1));
  },
  /** The names of an operation's parameters, those of its path included. */
  parameters(sources, place) {
    const folder = { ...place, path: place.path.slice(0, -1) };
    return [folder, place].flatMap((holder) => {
      const list = { ...holder, path: [...holder.path, "parameters"] };
      const parameters = findNode(sources, list);
      return (Array.isArray(parameters) ? parameters : []).flatMap((_, index) => {
        const parameter = { ...list, path: [...list.path, String(index)] };
        return describingNodes(sources, parameter).flatMap((node) => node.name ?? []);
      });
    });
  },
};

/** What the specifications say at a place, by keyword or facet. */
export function readKeyword(sources: Sources, place: DocumentPlace, keyword: string): unknown {
  const facet = facets[keyword];
  if (facet !== undefined) return facet(sources, place);
  return describingNodes(sources, place).find((node) => keyword in node)?.[keyword];
}
