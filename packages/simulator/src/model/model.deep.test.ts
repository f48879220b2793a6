import { test } from "vitest";
import { readAnswerSchemas } from "../../test/answer-schemas.ts";
import { proveModel } from "../../test/model.ts";

const findErrors = await readAnswerSchemas();

test("whatever is done to ten thousand simulators, what they say fits together", async () => {
  await proveModel(findErrors, { numRuns: 10_000 });
}, 3_000_000);
