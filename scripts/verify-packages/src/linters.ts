import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { CommandError, installTools, type PackedPackage, run } from "@conference-kit/shared";

/** Runs one of the check tools, and gives its output if it failed. */
async function runLinter(program: string, parameters: string[], cwd: string): Promise<string[]> {
  const tools = await installTools("checks");
  try {
    await run(join(tools, "node_modules/.bin", program), parameters, { cwd });
    return [];
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return [stripVTControlCharacters(error.message)];
  }
}

/** Checks with publint that the manifest agrees with the files. */
export function checkWithPublint({ contents }: PackedPackage): Promise<string[]> {
  return runLinter("publint", ["run", ".", "--strict", "--pack", "false"], contents);
}

/** Checks with Are The Types Wrong that the types belong to the code, however they are resolved. */
export function checkWithAttw({ tarball, contents }: PackedPackage): Promise<string[]> {
  const parameters = [tarball, "--profile", "esm-only", "--format", "ascii", "--no-color"];
  return runLinter("attw", parameters, contents);
}

/** Looks with knip for files, exports and dependencies that a repository doesn't use. */
export function findUnused(root: string): Promise<string[]> {
  return runLinter("knip", ["--no-progress", "--treat-config-hints-as-errors"], root);
}

/** Looks for secrets with secretlint. */
export async function checkForSecrets({ contents }: PackedPackage): Promise<string[]> {
  const rules = join(import.meta.dirname, "secretlint.json");
  const parameters = ["--secretlintrc", rules, "--maskSecrets", "--no-color", `${contents}/**/*`];
  // It looks for its rules in the folder where it runs.
  return runLinter("secretlint", parameters, await installTools("checks"));
}
