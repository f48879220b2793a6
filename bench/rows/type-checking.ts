import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CommandError, run } from "@conference-kit/shared";
import { median } from "../compare.ts";
import { type Contender, nameFile } from "../contenders.ts";
import type { Installation } from "../install.ts";
import type { Row } from "../row.ts";
import type { Installations } from "./installed.ts";

const limit = 25;
const compiler = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);

const options = {
  strict: true,
  noEmit: true,
  target: "es2022",
  module: "nodenext",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
};

/** What checking a program took. */
export interface TypeCheckResult {
  milliseconds: number;
  errors: number;
}

async function check(folder: string, configuration: string): Promise<TypeCheckResult> {
  const begin = performance.now();
  let errors = 0;
  try {
    await run(process.execPath, [compiler, "-p", configuration], { cwd: folder });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    errors = error.message.match(/error TS/g)?.length ?? 0;
    if (errors === 0) throw error;
  }
  return { milliseconds: performance.now() - begin, errors };
}

/** Measures how much longer a program takes to check than an empty file. */
export async function compareWithEmpty(
  program: string,
  { folder }: Installation,
  skipLibCheck: boolean,
  rounds: number,
): Promise<TypeCheckResult> {
  for (const [name, text] of Object.entries({ program, empty: "export {};\n" })) {
    const compilerOptions = { ...options, skipLibCheck };
    writeFileSync(join(folder, `${name}.ts`), text);
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ compilerOptions, files: [`${name}.ts`] }),
    );
  }
  const differences: number[] = [];
  let errors = 0;
  for (let round = 0; round < rounds; round++) {
    const empty = await check(folder, "empty.json");
    const full = await check(folder, "program.json");
    differences.push(full.milliseconds - empty.milliseconds);
    errors = full.errors;
  }
  return { milliseconds: median(differences), errors };
}

export function formatCheck({ milliseconds, errors }: TypeCheckResult): string {
  return `${milliseconds.toFixed(0)} ms${errors > 0 ? `, ${errors} errors` : ""}`;
}

/** The program "list, add one" with a contender. */
function readProgram(contender: Contender): string {
  return readFileSync(join(import.meta.dirname, `../bundles/${nameFile(contender)}.ts`), "utf8");
}

/** Measures what a contender's types cost a program that is checked. */
export async function measureTypeChecking(
  { participants, twilio }: Installations,
  rounds: number,
): Promise<Row[]> {
  const createRow = async (what: string, skipLibCheck: boolean): Promise<Row> => {
    const ours = await compareWithEmpty(
      readProgram("conference-kit"),
      participants,
      skipLibCheck,
      rounds,
    );
    const theirs = await compareWithEmpty(readProgram("twilio"), twilio, skipLibCheck, rounds);
    return {
      what,
      reach: `≤ ${limit} ms, no errors`,
      reached: ours.milliseconds <= limit && ours.errors === 0,
      cells: new Map<Contender, string>([
        ["conference-kit", formatCheck(ours)],
        ["twilio", formatCheck(theirs)],
      ]),
    };
  };
  return [
    await createRow("type-checking a consumer, over an empty file", false),
    await createRow("… with `skipLibCheck`", true),
  ];
}
