import { test } from "vitest";
import { readAnswerSchemas } from "../../test/answer-schemas.ts";
import { proveModel } from "../../test/model.ts";

const findErrors = await readAnswerSchemas();

test("whatever is done to a simulator, what it says fits together", async () => {
  await proveModel(findErrors, { numRuns: 100, seed: 4711 });
});
