import { expect, test } from "vitest";
import { operations as known } from "../api/operations.ts";
import { checkFault } from "../faults/check-fault.ts";
import { failures, operations } from "./fault-choices.ts";

test("the operations that can be chosen are those that the simulator answers", () => {
  expect(operations.toSorted()).toEqual(Object.keys(known).toSorted());
});

test.each(Object.entries(failures))("%s is a failure that the simulator knows", (_, failure) => {
  expect(() => checkFault("fault", { failure, operations: [...operations] })).not.toThrow();
});
