import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TypeFact } from "./type-facts.ts";

const repository = resolve(import.meta.dirname, "../../../..");

const prelude = `import type { SummariesClient } from "@conference-kit/insights-summaries";
import type { ConferencesClient } from "@conference-kit/voice-conferences";
import type { ParticipantsClient } from "@conference-kit/voice-participants";
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
declare function same<A, B>(answer: Same<A, B>): void;
`;

function writeProject(folder: string, facts: readonly TypeFact[], root: string): void {
  const sources = (name: string) => [join(root, "packages", name, "src/index.ts")];
  const names = [
    "client-runtime",
    "insights-types",
    "insights-summaries",
    "voice-types",
    "voice-conferences",
    "voice-participants",
  ];
  const compilerOptions = {
    paths: Object.fromEntries(names.map((name) => [`@conference-kit/${name}`, sources(name)])),
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    noEmit: true,
    // The facts are about what a caller of the clients sees, who need not have these on.
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
  const extended = join(repository, "tsconfig.base.json");
  const project = { extends: extended, compilerOptions, files: ["facts.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
  const lines = facts.map(({ seen, declared }) => `same<${seen}, ${declared}>(true);`);
  writeFileSync(join(folder, "facts.ts"), prelude + lines.join("\n"));
}

/**
 * Lets the compiler check the facts.
 *
 * @param root - Repository whose packages are checked.
 * @returns the facts that are not true.
 */
export function findWrongFacts(facts: readonly TypeFact[], root: string = repository): TypeFact[] {
  const folder = mkdtempSync(join(tmpdir(), "type-facts-"));
  try {
    writeProject(folder, facts, root);
    const compiler = join(repository, "node_modules/typescript/bin/tsc");
    const options = ["-p", folder, "--pretty", "false"];
    const { status, stdout } = spawnSync(process.execPath, [compiler, ...options], {
      encoding: "utf8",
    });
    const linesBefore = prelude.split("\n").length - 1;
    const problems = stdout.split("\n").filter((line) => line.includes("error TS"));
    const wrong = problems.map((problem) => {
      const line = Number(/facts\.ts\((\d+),/.exec(problem)?.[1]);
      const fact = facts[line - 1 - linesBefore];
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
