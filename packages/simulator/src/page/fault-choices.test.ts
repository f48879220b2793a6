import { expect, test } from "vitest";
import { operations as known } from "../api/operations.ts";
import { checkFault } from "../faults/check-fault.ts";
import { failures, operations } from "./fault-choices.ts";

test("the page offers for a fault exactly the operations that the simulator answers", () => {
  expect(operations.toSorted()).toEqual(Object.keys(known).toSorted());
});

test.each(Object.entries(failures))(
  "the page's choice %s is a failure that the simulator accepts",
  (_, failure) => {
    expect(() => checkFault("fault", { failure, operations: [...operations] })).not.toThrow();
  },
);
