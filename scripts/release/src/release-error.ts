/** Something about the repository, the target or a package that forbids a release; says the remedy. */
export class ReleaseError extends Error {
  override name = "ReleaseError";
}
