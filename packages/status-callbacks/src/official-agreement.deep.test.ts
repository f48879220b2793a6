import { test } from "vitest";
import { holdAgainstOfficial } from "../test/agreement.ts";

test.each([4711, undefined])(
  "10,000 requests of every shape are accepted and refused as Twilio's own client does (seed %s)",
  async (seed) => {
    await holdAgainstOfficial(10_000, seed);
  },
  600_000,
);
