import { expect, test } from "vitest";
import { authToken, createHarness } from "../../test/harness.ts";
import { createSimulator } from "../index.ts";
import { createSimulatorHandlers } from "../msw/index.ts";

class Options {
  get authToken(): string {
    return authToken;
  }
}

const others: [string, unknown][] = [
  ["a Map", new Map([["authToken", authToken]])],
  ["an instance of a class", new Options()],
  ["an object that inherits members", Object.create({ authToken })],
  ["URLSearchParams", new URLSearchParams({ authToken })],
  ["a list", [authToken]],
  ["text", authToken],
  ["null", null],
];

test.each(others)("%s is refused as options, whose members would be lost", (_, value) => {
  const refused = (argument: string) =>
    expect.objectContaining({
      name: "InvalidArgumentError",
      argument,
      message: `${argument} has to be a plain object`,
    });
  // @ts-expect-error a caller without types can pass anything
  expect(() => createSimulator(value)).toThrow(refused("options"));
  // @ts-expect-error a caller without types can pass anything
  expect(() => createSimulator({ authToken, assumptions: value })).toThrow(
    refused("options.assumptions"),
  );
  const { twilio } = createHarness();
  // @ts-expect-error a caller without types can pass anything
  expect(() => createSimulatorHandlers(twilio, value)).toThrow(refused("options"));
});

test("options without prototype are plain", () => {
  const options = Object.assign(Object.create(null), { authToken });
  expect(createSimulator(options).conferences).toEqual([]);
});
