export { findDifferences } from "./differences.ts";
export { listResources } from "./fixtures/resources.ts";
export { generateFrom, generateOutputs } from "./outputs.ts";
export { generateTypes } from "./types.ts";
export { writeOutputs } from "./write.ts";
