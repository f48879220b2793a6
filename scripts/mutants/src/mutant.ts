/** A defect that somebody could make, and the contract tests that have to notice it. */
export interface Mutant {
  /** What is wrong, in the words of somebody who looks for it. */
  title: string;
  /** File that is changed, from the repository's root. */
  file: string;
  /** Text that stands once in the file. */
  find: string;
  replace: string;
  /** Test file of this package that has to fail, from `src/` and without its ending. */
  tests: string;
}
