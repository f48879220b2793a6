import {
  type LoadedSpecification,
  listOperations,
  type OfficialCall,
  type Operation,
  type OperationView,
  readOfficialCall,
  viewOperations,
} from "@conference-kit/specifications";
import { askClient, listBeneath, type SentCall } from "./ask-client.ts";
import type { OfficialClient } from "./official-client.ts";
import { type Declarations, readDeclarations } from "./read-declarations.ts";

/** One operation of ours, and where it is described. */
export interface OwnOperation {
  file: string;
  operation: Operation;
  view: OperationView;
}

/** Our operations, without those that Twilio calls. */
export function listOwn(specifications: readonly LoadedSpecification[]): OwnOperation[] {
  return specifications.flatMap(({ specification: { file }, document }) => {
    const views = viewOperations(document);
    return listOperations(document).flatMap((operation) => {
      const view = views[operation.id];
      return operation.webhook || view === undefined ? [] : [{ file, operation, view }];
    });
  });
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

export function listCalls(own: readonly OwnOperation[]): [own: OwnOperation, call: OfficialCall][] {
  return own.flatMap((each): [OwnOperation, OfficialCall][] => {
    const call = readOfficialCall(each.operation);
    return typeof call === "object" ? [[each, call]] : [];
  });
}

/** A resource is the same whatever its parameters are called. */
export const withoutNames = (resource: string): string => resource.replaceAll(/\([^()]+\)/g, "()");

/**
 * The resources that specifications name, those on the way to them and those right beneath them: one
 * that is new, or that no specification names any more, is a difference too.
 */
function listResources(
  client: OfficialClient,
  specifications: readonly LoadedSpecification[],
): string[] {
  const calls = listCalls(listOwn(specifications)).map(([, call]) => call);
  const named = calls.map(({ resource }) => resource);
  const above = named.flatMap((resource) =>
    [...resource.matchAll(/\(/g)].map(({ index }) => resource.slice(0, index)),
  );
  const holders = calls.filter(({ holder, resource }) => holder !== resource);
  const beneath = holders.flatMap(({ holder }) => listBeneath(client, holder));
  const distinct = new Map(
    [...beneath, ...above, ...named].map((resource) => [withoutNames(resource), resource]),
  );
  return [...distinct.values()];
}

/** Asks the official client for everything that it does with the resources in and around specifications. */
export async function readClient(
  client: OfficialClient,
  specifications: readonly LoadedSpecification[],
): Promise<ReadClient> {
  const read = listResources(client, specifications).map(async (resource) => {
    const calls = await askClient(client, resource);
    return { resource, calls, declarations: readAnswers(client, [...calls.values()]) };
  });
  return { version: client.version, resources: await Promise.all(read) };
}
