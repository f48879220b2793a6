export { buildPackages } from "./build.ts";
export { type Clone, cleanEnvironment, cloneAgain, createClone } from "./clone.ts";
export { CommandError, type CommandOptions, run } from "./command.ts";
export {
  type Base,
  BaseError,
  findDefaultBases,
  findMain,
  findNamedBase,
  findRaise,
} from "./find-base.ts";
export { installTools } from "./install-tools.ts";
export { listFiles } from "./list-files.ts";
export { main } from "./main.ts";
export { type PackedPackage, packPackage, unpack } from "./pack.ts";
export {
  type Manifest,
  type PublishedPackage,
  readPublishedPackages,
  scope,
} from "./published-packages.ts";
export { type LocalRegistry, startRegistry } from "./registry.ts";
export { repository } from "./repository.ts";
export { createSampleRepository, type SampleRepository } from "./sample-repository.ts";
