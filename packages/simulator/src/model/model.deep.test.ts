import { test } from "vitest";
import { readAnswerSchemas } from "../../test/answer-schemas.ts";
import { proveModel } from "../../test/model.ts";

const findErrors = await readAnswerSchemas();

test("the answers, callbacks and summaries of ten thousand simulators agree, whatever is done to them", async () => {
  await proveModel(findErrors, { numRuns: 10_000 });
}, 3_000_000);
