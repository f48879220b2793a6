import { isDeepStrictEqual } from "node:util";
import { type Mock, serveDocument } from "@conference-kit/mock";
import type { LoadedSpecification, Specification } from "@conference-kit/specifications";

/** The mocks of all specifications, each replaced when its specification changes. */
export interface Mocks {
  /** Restarts the mocks of changed specifications at their old addresses; gives their names and addresses. */
  update(documents: readonly LoadedSpecification[]): Promise<string[]>;
  close(): Promise<void>;
}

interface Served {
  document: unknown;
  port: number;
  mock?: Mock;
}

export function createMocks(portOf: (specification: Specification) => number): Mocks {
  const served = new Map<string, Served>();

  async function serve({ specification, document }: LoadedSpecification): Promise<string[]> {
    const former = served.get(specification.name);
    if (former?.mock !== undefined && isDeepStrictEqual(former.document, document)) return [];
    const next: Served = { document, port: former?.port ?? portOf(specification) };
    served.set(specification.name, next);
    await former?.mock?.close();
    // The mock may change the document that it serves.
    next.mock = await serveDocument(
      { specification, document: structuredClone(document) },
      next.port,
    );
    next.port = Number(new URL(next.mock.url).port);
    return [`${specification.name} on ${next.mock.url}`];
  }

  async function removeOthers(documents: readonly LoadedSpecification[]): Promise<void> {
    const names = documents.map(({ specification }) => specification.name);
    for (const [name, { mock }] of served) {
      if (names.includes(name)) continue;
      served.delete(name);
      await mock?.close();
    }
  }

  return {
    async update(documents) {
      await removeOthers(documents);
      return (await Promise.all(documents.map(serve))).flat();
    },
    async close() {
      await removeOthers([]);
    },
  };
}
