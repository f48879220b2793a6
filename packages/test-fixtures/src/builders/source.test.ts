import { expect, test } from "vitest";
import { createSource } from "./source.ts";

test("a seed draws the same numbers in every version, those of Mulberry32", () => {
  const { integer } = createSource(42);
  const drawn = Array.from({ length: 4 }, () => integer(2 ** 32) / 2 ** 32);
  expect(drawn).toEqual([
    0.6011037519201636, 0.44829055899754167, 0.8524657934904099, 0.6697340414393693,
  ]);
});

test("a SID is its prefix and 32 hexadecimal digits", () => {
  expect(createSource(42).sid("CA")).toMatch(/^CA[0-9a-f]{32}$/);
});
