import { test } from "vitest";
import { holdOrders } from "../test/orders.ts";

test.each([4711, undefined])(
  "10,000 orders of conferences' callbacks, with repetitions, end in the same state (seed %s)",
  (seed) => {
    holdOrders(10_000, seed);
  },
  600_000,
);
