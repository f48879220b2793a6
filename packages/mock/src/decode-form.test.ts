import { expect, test } from "vitest";
import { decodeForm } from "./decode-form.ts";

test.each([
  ["number", "1e+21", 1e21],
  ["number", "-2.5e-7", -2.5e-7],
  ["number", "1e", "1e"],
  ["integer", "1e3", "1e3"],
])("a field of the type %s that is sent as %s is read as %j", (type, text, value) => {
  const form = new URLSearchParams({ Ratio: text }).toString();
  expect(decodeForm(form, { properties: { Ratio: { type } } })).toEqual({ Ratio: value });
});
