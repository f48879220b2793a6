/** Something that forbids a release. */
export interface Problem {
  package: string;
  check: string;
  message: string;
}
