import { test } from "vitest";
import { readAnswerSchemas } from "../../test/answer-schemas.ts";
import { proveModel } from "../../test/model.ts";

const findErrors = await readAnswerSchemas();

test("a simulator's answers, callbacks and summaries agree, whatever is done to it", async () => {
  await proveModel(findErrors, { numRuns: 100, seed: 4711 });
});
