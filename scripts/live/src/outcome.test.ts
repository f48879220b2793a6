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

test("a client has to give what was answered", () => {
  expect(findProblems({ ...evidence, result: { a: [1] } })).toEqual([]);
  expect(findProblems({ ...evidence, result: { a: [1, 2] } })).toEqual([
    "The client gives something else than was answered.",
  ]);
});

test("what keeps an answer from being judged is told instead of what follows from it", () => {
  const obstacles = ["The answer has the status 307, which is not declared."];
  expect(findProblems({ ...evidence, obstacles, result: {} })).toEqual(obstacles);
});
