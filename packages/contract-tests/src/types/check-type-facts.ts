import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Client } from "@conference-kit/specifications/model";
import type { TypeFact } from "./type-facts.ts";

const repository = resolve(import.meta.dirname, "../../../..");

const same = `type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
declare function same<A, B>(answer: Same<A, B>): void;`;

function writeProject(folder: string, lines: readonly string[], root: string): void {
  const compilerOptions = {
    paths: { "@conference-kit/*": [join(root, "packages/*/src/index.ts")] },
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    noEmit: true,
    // Callers of the clients need not use these compiler options, so the facts hold without them.
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
  const extended = join(repository, "tsconfig.base.json");
  const project = { extends: extended, compilerOptions, files: ["facts.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
  writeFileSync(join(folder, "facts.ts"), lines.join("\n"));
}

/**
 * Checks the facts with the compiler.
 *
 * @param clients - Whose types the facts name.
 * @param root - Repository whose packages are checked.
 * @returns the facts that are not true.
 */
export function findWrongFacts(
  facts: readonly TypeFact[],
  clients: readonly Pick<Client, "name" | "package">[],
  root: string = repository,
): TypeFact[] {
  const imports = clients.map(
    ({ name, package: from }) =>
      `import type { ${name}Client, operations as ${name}Operations } from "@conference-kit/${from}";`,
  );
  const before = [...imports, ...same.split("\n")];
  const lines = facts.map(({ seen, declared }) => `same<${seen}, ${declared}>(true);`);
  const folder = mkdtempSync(join(tmpdir(), "type-facts-"));
  try {
    writeProject(folder, [...before, ...lines], root);
    const compiler = join(repository, "node_modules/typescript/bin/tsc");
    const options = ["-p", folder, "--pretty", "false"];
    const { status, stdout } = spawnSync(process.execPath, [compiler, ...options], {
      encoding: "utf8",
    });
    const problems = stdout.split("\n").filter((line) => line.includes("error TS"));
    const wrong = problems.map((problem) => {
      const line = Number(/facts\.ts\((\d+),/.exec(problem)?.[1]);
      const fact = facts[line - 1 - before.length];
      if (fact === undefined) throw new Error(`The facts can't be checked: ${problem}`);
      return fact;
    });
    if (status !== 0 && wrong.length === 0)
      throw new Error(`The facts can't be checked: ${stdout}`);
    return [...new Set(wrong)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
