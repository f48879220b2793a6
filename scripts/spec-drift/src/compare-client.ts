import { readPlaces } from "@conference-kit/spec-compare";
import {
  type LoadedSpecification,
  listOperations,
  type OfficialCall,
  type Operation,
  type OperationView,
  readOfficialCall,
  viewOperations,
} from "@conference-kit/specifications";
import { askClient, type SentCall } from "./ask-client.ts";
import type { OfficialClient } from "./official-client.ts";
import { type Declarations, type Declared, readDeclarations } from "./read-declarations.ts";

/** One operation of ours, and where it is described. */
export interface OwnOperation {
  file: string;
  operation: Operation;
  view: OperationView;
}

/** Where our specifications and the official client say different things. */
export interface Drift {
  /** Our operation id; of what we have no operation for, the method of the official client. */
  operation: string;
  what: "operation" | "call" | "method" | "path" | "parameter" | "field";
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
function listOwn(specifications: readonly LoadedSpecification[]): OwnOperation[] {
  return specifications.flatMap(({ specification: { file }, document }) => {
    const views = viewOperations(document);
    return listOperations(document).flatMap((operation) => {
      const view = views[operation.id];
      return operation.webhook || view === undefined ? [] : [{ file, operation, view }];
    });
  });
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
  own: OwnOperation,
  method: string,
  call: SentCall,
  { fields, parametersOf }: Declarations,
): Drift[] {
  const { view } = own;
  const operation = own.operation.id;
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
  /** What leads to it, such as `insights.v1.conferences`. */
  resource: string;
  calls: ReadonlyMap<string, SentCall>;
  declarations: Declarations;
}

/** The official client as far as our specifications can be compared with it. */
export interface ReadClient {
  version: string;
  resources: readonly ReadResource[];
}

/** Reads what the client declares of the resource that it answers some calls with. */
function readAnswers(client: OfficialClient, calls: readonly SentCall[]): Declarations {
  for (const { answer } of calls) {
    const [, name] = /^(\w+)(?:Instance|Page)$/.exec(Object(answer).name) ?? [];
    const file = client.locate(answer);
    if (name !== undefined && file !== undefined) return readDeclarations(file, name);
  }
  return { fields: new Map(), parametersOf: () => new Map() };
}

function listCalls(own: readonly OwnOperation[]): [own: OwnOperation, call: OfficialCall][] {
  return own.flatMap((each): [OwnOperation, OfficialCall][] => {
    const call = readOfficialCall(each.operation);
    return typeof call === "object" ? [[each, call]] : [];
  });
}

/** Asks the official client for everything that it does with the resources that specifications name. */
export async function readClient(
  client: OfficialClient,
  specifications: readonly LoadedSpecification[],
): Promise<ReadClient> {
  const named = listCalls(listOwn(specifications)).map(([, { resource }]) => resource);
  const read = [...new Set(named)].map(async (resource) => {
    const calls = await askClient(client, resource);
    return { resource, calls, declarations: readAnswers(client, [...calls.values()]) };
  });
  return { version: client.version, resources: await Promise.all(read) };
}

function compareCall(
  { resources }: ReadClient,
  own: OwnOperation,
  { resource, holder, method }: OfficialCall,
): Drift[] {
  const read = resources.find((each) => each.resource === resource);
  const call = read?.calls.get(method);
  if (read !== undefined && call !== undefined) {
    return compareOperation(own, method, call, read.declarations);
  }
  const name = `${holder}.${method}`;
  return [{ operation: own.operation.id, what: "operation", kind: "extra", name, own }];
}

/** Compares what the official client sends and reads with our specifications, in both directions. */
export function compareClient(
  client: ReadClient,
  specifications: readonly LoadedSpecification[],
): Drift[] {
  const own = listOwn(specifications);
  const known = listCalls(own);
  const isKnown = (resource: string, method: string): boolean =>
    known.some(([, call]) => call.resource === resource && call.method === method);
  const unknown = client.resources.flatMap(({ resource, calls }) =>
    [...calls]
      .filter(([method]) => !isKnown(resource, method))
      .map(
        ([called, { method, path }]): Drift => ({
          operation: `${resource}.${called}`,
          ...{ what: "operation", kind: "missing", name: `${method.toUpperCase()} ${path}` },
        }),
      ),
  );
  const unsaid = own
    .filter(({ operation }) => readOfficialCall(operation) === undefined)
    .map(
      (each): Drift => ({
        operation: each.operation.id,
        ...{ what: "call", kind: "missing", name: "x-official-call", own: each },
      }),
    );
  return [
    ...known.flatMap(([each, call]) => compareCall(client, each, call)),
    ...unknown,
    ...unsaid,
  ];
}
