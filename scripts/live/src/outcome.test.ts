import type { Exchange } from "@conference-kit/mock";
import { expect, test } from "vitest";
import { findProblems } from "./outcome.ts";

const exchange: Exchange = {
  request: { method: "GET", path: "/v1/Conferences", headers: {}, body: "" },
  response: { status: 200, headers: { "content-type": "application/json" }, body: '{"a":[1]}' },
};
const evidence = {
  exchanges: [exchange],
  obstacles: [],
  failure: undefined,
  isDeclared: () => false,
};

test("a call whose client gives other data than was answered breaks the specification", () => {
  expect(findProblems({ ...evidence, result: { a: [1] } })).toEqual([]);
  expect(findProblems({ ...evidence, result: { a: [1, 2] } })).toEqual([
    "The client gives something else than was answered.",
  ]);
});

test("a call whose answer can't be judged is reported for the obstacle alone", () => {
  const obstacles = ["The answer has the status 307, which is not declared."];
  expect(findProblems({ ...evidence, obstacles, result: {} })).toEqual(obstacles);
});
