import { readPlaces } from "@conference-kit/spec-compare";
import {
  type LoadedSpecification,
  type OperationView,
  viewOperations,
} from "@conference-kit/specifications";
import { askClient, type Call } from "./ask-client.ts";
import type { OfficialClient } from "./official-client.ts";
import { type Declarations, type Declared, readDeclarations } from "./read-declarations.ts";
import { type Resource, resources } from "./resources.ts";

/** One operation of ours, and where it is described. */
export interface OwnOperation {
  file: string;
  view: OperationView;
}

/** Where our specifications and the official client say different things. */
export interface Drift {
  /** Our operation id; of what we have no operation for, the method of the official client. */
  operation: string;
  what: "operation" | "method" | "path" | "parameter" | "field";
  /** `missing` is what only the official client has, `extra` what only ours has. */
  kind: "missing" | "extra" | "different";
  /** Such as `body From`, `label`, or what the official client calls. */
  name: string;
  /** What the official client declares of it. */
  declared?: Declared;
  /** Where our operation is; undefined where there is none. */
  own?: OwnOperation;
}

const undocumented: Declared = { type: "string", description: "" };

/** Our operations, without those that Twilio calls. */
function listOwn(
  specifications: readonly LoadedSpecification[],
): ReadonlyMap<string, OwnOperation> {
  return new Map(
    specifications.flatMap(({ specification, document }) =>
      Object.entries(viewOperations(document))
        .filter(([, { webhook }]) => !webhook)
        .map(([id, view]) => [id, { file: specification.file, view }] as const),
    ),
  );
}

const placesOf = (view: OperationView, pattern: RegExp): string[] => [
  ...new Set([...readPlaces(view).keys()].flatMap((place) => pattern.exec(place)?.[1] ?? [])),
];

function compareNames(
  drift: Pick<Drift, "operation" | "what" | "own">,
  ours: readonly string[],
  theirs: ReadonlyMap<string, Declared>,
): Drift[] {
  return [
    ...[...theirs]
      .filter(([name]) => !ours.includes(name))
      .map(([name, declared]): Drift => ({ ...drift, kind: "missing", name, declared })),
    ...ours
      .filter((name) => !theirs.has(name))
      .map((name): Drift => ({ ...drift, kind: "extra", name })),
  ];
}

function compareOperation(
  operation: string,
  own: OwnOperation,
  method: string,
  call: Call,
  { fields, parametersOf }: Declarations,
): Drift[] {
  const { view } = own;
  const declared = parametersOf(method);
  const different = (what: "method" | "path", name: string): Drift => ({
    ...{ operation, what, kind: "different", name, own },
  });
  const listed = method === "page" ? /^2\d\d \w+\[\]\.(\w+)$/ : /^2\d\d (\w+)$/;
  return [
    ...(view.method === call.method ? [] : [different("method", call.method)]),
    ...(view.path.replaceAll(/\{[^}]*\}/g, "{}") === call.path
      ? []
      : [different("path", call.path)]),
    ...compareNames(
      { operation, what: "parameter", own },
      placesOf(view, /^((?:query|body|header) [^.[\]]+)$/),
      new Map(
        [...call.parameters].map(([place, member]) => [
          place,
          declared.get(member) ?? undocumented,
        ]),
      ),
    ),
    ...(method === "remove"
      ? []
      : compareNames({ operation, what: "field", own }, placesOf(view, listed), fields)),
  ];
}

/** What the official client does with one of its resources. */
interface ReadResource {
  resource: Resource;
  calls: ReadonlyMap<string, Call>;
  declarations: Declarations;
}

/** The official client as far as our specifications can be compared with it. */
export interface ReadClient {
  version: string;
  resources: readonly ReadResource[];
}

/** Asks the official client for everything that it does with our resources. */
export async function readClient(client: OfficialClient): Promise<ReadClient> {
  const read = resources.map(async (resource) => ({
    resource,
    calls: await askClient(client, resource),
    declarations: readDeclarations(client.folder, resource),
  }));
  return { version: client.version, resources: await Promise.all(read) };
}

function compareResource(
  { resource, calls, declarations }: ReadResource,
  own: ReadonlyMap<string, OwnOperation>,
): Drift[] {
  const { operations } = resource;
  const known = Object.entries(operations).flatMap(([method, operation]): Drift[] => {
    const [ours, call] = [own.get(operation), calls.get(method)];
    if (ours !== undefined && call !== undefined) {
      return compareOperation(operation, ours, method, call, declarations);
    }
    const gone = { operation, what: "operation", name: `${resource.name}.${method}` } as const;
    if (ours !== undefined) return [{ ...gone, kind: "extra", own: ours }];
    return call === undefined ? [] : [{ ...gone, kind: "missing", name: tellCall(call) }];
  });
  const unknown = [...calls]
    .filter(([method]) => !(method in operations))
    .map(
      ([method, call]): Drift => ({
        operation: `${resource.name}.${method}`,
        ...{ what: "operation", kind: "missing", name: tellCall(call) },
      }),
    );
  return [...known, ...unknown];
}

const tellCall = ({ method, path }: Call): string => `${method.toUpperCase()} ${path}`;

/** Compares what the official client sends and reads with our specifications, in both directions. */
export function compareClient(
  client: ReadClient,
  specifications: readonly LoadedSpecification[],
): Drift[] {
  const own = listOwn(specifications);
  const asked = new Set(resources.flatMap(({ operations }) => Object.values(operations)));
  const unasked = [...own]
    .filter(([operation]) => !asked.has(operation))
    .map(
      ([operation, ours]): Drift => ({
        ...{ operation, what: "operation", kind: "extra", name: "resources.ts", own: ours },
      }),
    );
  return [...client.resources.flatMap((resource) => compareResource(resource, own)), ...unasked];
}
