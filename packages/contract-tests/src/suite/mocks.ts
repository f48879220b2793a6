import { createGuard, type Exchange, type Listener, listen } from "@conference-kit/mock";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { createCoverage } from "../coverage/create-coverage.ts";

/**
 * Puts a guard before the Prism of each specification for the tests of a file. It stands in the
 * process of the tests, so that an exchange needs no further one to be recorded, byte for byte.
 *
 * @returns The base URL of the mock of a specification.
 */
export function useMocks(onExchange: (exchange: Exchange) => void): (name: string) => string {
  const mocks = new Map<string, Listener>();
  const coverage = createCoverage(inject("specifications").map(({ document }) => document));

  beforeAll(async () => {
    for (const { name, prismUrl } of inject("specifications")) {
      const guard = createGuard(prismUrl, (exchange) => {
        coverage.record(exchange);
        onExchange(exchange);
      });
      mocks.set(name, await listen(guard));
    }
  });
  afterEach(({ task }) => {
    task.file.meta.covered = coverage.counts();
  });
  afterAll(() => Promise.all([...mocks.values()].map((mock) => mock.close())));
  return (name) => mocks.get(name)?.url ?? "";
}
