/** A defect that somebody could make, and the contract tests that have to notice it. */
export interface Mutant {
  /** What is wrong, in plain words. */
  title: string;
  /** File that is changed, from the repository's root. */
  file: string;
  /** Text that stands once in the file. */
  find: string;
  replace: string;
  /** Test file of this package that has to fail, from `src/` and without its ending. */
  tests: string;
}

/**
 * Puts the defect into the text of its file.
 *
 * @throws Error that names the defect, unless its text stands there once.
 */
export function applyMutant({ title, file, find, replace }: Mutant, text: string): string {
  const places = text.split(find).length - 1;
  if (places === 1) return text.replace(find, () => replace);
  throw new Error(
    `The defect "${title}" can't be seeded: ${file} has its text ${places} times. Adapt scripts/mutants/src to what the file says now.`,
  );
}
