import { expect, test } from "vitest";
import { findWindow, moveBy } from "./window.ts";

const rowHeight = 20;

test("the visible rows are drawn, with eight more on either side", () => {
  expect(findWindow({ top: 2000, height: 200, rowHeight }, 10_000)).toEqual({ from: 92, to: 118 });
});

test("no row is drawn before the first or after the last", () => {
  expect(findWindow({ top: 0, height: 200, rowHeight }, 3)).toEqual({ from: 0, to: 3 });
  expect(findWindow({ top: 0, height: 200, rowHeight }, 0)).toEqual({ from: 0, to: 0 });
});

test("a scrolled list that becomes shorter shows its end", () => {
  expect(findWindow({ top: 9000, height: 200, rowHeight }, 10)).toEqual({ from: 1, to: 10 });
});

test.each([
  ["ArrowDown", 5, 6],
  ["ArrowUp", 5, 4],
  ["PageDown", 5, 9],
  ["PageUp", 5, 0],
  ["Home", 5, 0],
  ["End", 5, 9],
  ["ArrowUp", 0, 0],
  ["ArrowDown", 9, 9],
  ["ArrowDown", -1, 0],
  ["ArrowUp", -1, 9],
])("the key %s moves from row %d of ten to row %d", (key, position, next) => {
  expect(moveBy(key, { position, length: 10, rowsSeen: 5 })).toBe(next);
});

test("other keys, and any key in an empty list, move to no row", () => {
  expect(moveBy("a", { position: 0, length: 10, rowsSeen: 5 })).toBeUndefined();
  expect(moveBy("End", { position: -1, length: 0, rowsSeen: 5 })).toBeUndefined();
});
