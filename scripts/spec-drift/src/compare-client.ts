import { readPlaces } from "@conference-kit/spec-compare";
import {
  type LoadedSpecification,
  type OfficialCall,
  type OperationView,
  readOfficialCall,
} from "@conference-kit/specifications";
import type { SentCall } from "./ask-client.ts";
import {
  listCalls,
  listOwn,
  type OwnOperation,
  type ReadClient,
  withoutNames,
} from "./read-client.ts";
import type { Declarations, Declared } from "./read-declarations.ts";

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

function compareCall(
  { resources }: ReadClient,
  own: OwnOperation,
  { resource, holder, method }: OfficialCall,
): Drift[] {
  const read = resources.find((each) => withoutNames(each.resource) === withoutNames(resource));
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
    known.some(
      ([, call]) =>
        withoutNames(call.resource) === withoutNames(resource) && call.method === method,
    );
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
