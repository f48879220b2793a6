import { main, repository } from "@conference-kit/shared";
import { createCommand, diffSpecifications, type SpecDiffOptions } from "./spec-diff.ts";

await main(async () => {
  const options = createCommand().parse().opts<SpecDiffOptions>();
  const { output, remarks, failed } = await diffSpecifications(repository, options);
  console.log(output);
  for (const remark of remarks) console.error(remark);
  if (failed) process.exitCode = 1;
});
