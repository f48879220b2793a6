import { isDeepStrictEqual } from "node:util";
import {
  isObject,
  type JsonObject,
  listOperations,
  type OpenApiDocument,
  resolve,
} from "@conference-kit/specifications";
import type { Change } from "../change.ts";

/** A method of a generated client, by what its operation says of it. */
interface Method {
  package: string;
  name: string;
  repeat: unknown;
  page: unknown;
  /** The texts of its documentation. */
  words: readonly unknown[];
}

/** A change of the client in a folder below `packages/`. */
export interface ClientChange {
  package: string;
  change: Change;
}

function readMethods(document: OpenApiDocument | undefined): Map<string, Method | undefined> {
  if (document === undefined) return new Map();
  return new Map(
    listOperations(document).map(({ id, node, body }) => {
      const { "x-client": client, summary, description, externalDocs } = node;
      if (!isObject(client)) return [id, undefined] as const;
      const { package: folder, method, repeat, page } = client;
      const bodies = body?.contents.map(
        ({ schema }) => resolve(document, schema).value.description,
      );
      const words = [summary, description, externalDocs, node["x-codeSamples"], bodies];
      return [id, { package: String(folder), name: String(method), repeat, page, words }] as const;
    }),
  );
}

/** Such as `always`, or `unless AnnounceUrl`. */
function describeRepeat(repeat: unknown): string {
  return isObject(repeat) ? `unless ${String(repeat.unless)}` : String(repeat);
}

type Finding = Pick<Change, "bump" | "kind" | "event">;

function compareMethod(before: Method, after: Method): Finding[] {
  const changed = (bump: Finding["bump"], event: string): Finding => ({
    ...{ bump, kind: "changed", event },
  });
  if (before.package !== after.package) {
    return [{ bump: "major", kind: "removed", event: `is gone: it is in ${after.package} now` }];
  }
  const { name, repeat } = after;
  const same = (member: "repeat" | "page" | "words"): boolean =>
    isDeepStrictEqual(before[member], after[member]);
  const findings = [
    ...(before.name === name ? [] : [changed("major", `is called \`${name}\``)]),
    ...(same("repeat")
      ? []
      : [
          changed(
            "minor",
            `is repeated ${describeRepeat(repeat)} instead of ${describeRepeat(before.repeat)}`,
          ),
        ]),
    ...(same("page") ? [] : [changed("minor", "reads its pages in another way")]),
  ];
  if (findings.length > 0 || same("words")) return findings;
  return [changed("patch", "is documented in other words")];
}

/** The clients themselves, whose documentation covers all their methods. */
function compareWords(base: JsonObject, now: JsonObject): ClientChange[] {
  return Object.entries(now).flatMap(([folder, client]): ClientChange[] => {
    const before = base[folder];
    if (before === undefined || isDeepStrictEqual(before, client)) return [];
    const event = "is documented or connected in another way";
    const subject = `the client of ${folder}`;
    return [
      {
        package: folder,
        change: { bump: "patch", kind: "changed", operations: [], subject, event },
      },
    ];
  });
}

const clientsOf = (document: OpenApiDocument | undefined): JsonObject => {
  const { "x-clients": clients }: JsonObject = { ...document };
  return isObject(clients) ? clients : {};
};

/**
 * Finds what changed for callers of the generated clients beside the types: their methods, when they
 * are repeated, and what is said of them. New and removed operations follow from the types.
 */
export function compareClients(
  base: OpenApiDocument | undefined,
  now: OpenApiDocument | undefined,
): ClientChange[] {
  // Before clients were generated, there was no list of methods.
  if (Object.keys(clientsOf(base)).length === 0) return [];
  const after = readMethods(now);
  const methods = [...readMethods(base)].flatMap(([operation, before]): ClientChange[] => {
    if (!after.has(operation)) return [];
    const method = after.get(operation);
    const createChange = (where: Method, finding: Finding): ClientChange => {
      const subject = `method \`${where.name}\``;
      return { package: where.package, change: { ...finding, operations: [operation], subject } };
    };
    if (before === undefined) {
      if (method === undefined) return [];
      return [createChange(method, { bump: "minor", kind: "added", event: "is new" })];
    }
    if (method === undefined) {
      return [createChange(before, { bump: "major", kind: "removed", event: "is gone" })];
    }
    return compareMethod(before, method).map((finding) => createChange(before, finding));
  });
  return [...methods, ...compareWords(clientsOf(base), clientsOf(now))];
}
