export { type Clone, cleanEnvironment, cloneAgain, createClone } from "./clone.ts";
export { CommandError, type CommandOptions, main, run } from "./command.ts";
export { type Entry, listEntries, nameFiles } from "./entries.ts";
export {
  type Base,
  BaseError,
  findDefaultBases,
  findMain,
  findNamedBase,
  findRaise,
} from "./find-base.ts";
export { installTools } from "./install-tools.ts";
export { type PackedPackage, packPackage, unpack } from "./pack.ts";
export {
  type Manifest,
  type PublishedPackage,
  readPublishedPackages,
  scope,
} from "./published-packages.ts";
export { type LocalRegistry, startRegistry } from "./registry.ts";
export { buildPackages, listFiles, repository, sharedCompilation } from "./repository.ts";
export { createSampleRepository, type SampleRepository } from "./sample-repository.ts";
