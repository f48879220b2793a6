import type { LoadedSpecification, Specification } from "@conference-kit/specifications";
import { type Mock, startMock } from "./start-mock.ts";

export interface ServedSpecification extends LoadedSpecification {
  mock: Mock;
}

/** Serves one specification, and says which option chooses another port when it is taken. */
export async function serveDocument(
  { specification, document }: LoadedSpecification,
  port: number,
): Promise<Mock> {
  try {
    return await startMock({ specification: document, port });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    const option = `--${specification.fixtures}-port`;
    throw new Error(
      `Port ${port} on 127.0.0.1 is in use, so ${specification.name} can't be served there. ` +
        `Stop what listens on it or choose another port with ${option}; 0 takes a free one.`,
    );
  }
}

/** Serves every specification, or none when one of them can't be served. */
export async function serveSpecifications(
  loaded: readonly LoadedSpecification[],
  portOf: (specification: Specification) => number,
): Promise<ServedSpecification[]> {
  const results = await Promise.allSettled(
    loaded.map(async (each) => {
      return { ...each, mock: await serveDocument(each, portOf(each.specification)) };
    }),
  );
  const served = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failure = results.find((result) => result.status === "rejected");
  if (failure !== undefined) {
    await Promise.all(served.map(({ mock }) => mock.close()));
    throw failure.reason;
  }
  return served;
}
