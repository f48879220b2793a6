import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPackages, main } from "@conference-kit/shared";
import { buildPrograms } from "./build.ts";
import { writeReadme } from "./readme.ts";
import type { Row } from "./row.ts";
import { measureBundles } from "./rows/bundle.ts";
import { measureCalls } from "./rows/calls.ts";
import { measureColdStart } from "./rows/cold-start.ts";
import { measureFaults } from "./rows/faults.ts";
import { measureGrowing } from "./rows/growing.ts";
import { countInstalled, installAll } from "./rows/installed.ts";
import { measurePage } from "./rows/page.ts";
import { measurePaging } from "./rows/paging.ts";
import { measureSignatures } from "./rows/signatures.ts";
import { measureSimulator } from "./rows/simulator.ts";
import { measureSimulatorServer } from "./rows/simulator-server.ts";
import { measureTypeChecking } from "./rows/type-checking.ts";
import { formatTerminal } from "./table.ts";

async function measureInstallations(rounds: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-bench-"));
  try {
    const installations = await installAll(folder);
    return [
      ...countInstalled(installations),
      ...(await measureTypeChecking(installations, rounds)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const measurements: Readonly<Record<string, (rounds: number) => Promise<Row[]>>> = {
  bundle: measureBundles,
  "cold-start": measureColdStart,
  calls: measureCalls,
  paging: measurePaging,
  installed: measureInstallations,
  growing: measureGrowing,
  faults: measureFaults,
  signatures: measureSignatures,
  simulator: measureSimulator,
  page: measurePage,
  "simulator-server": measureSimulatorServer,
};

await main(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true, default: Object.keys(measurements) },
      rounds: { type: "string", default: "15" },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isSafeInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds ${values.rounds}: give a whole number above 0.`);
  }
  await buildPackages();
  await buildPrograms();
  const rows: Row[] = [];
  for (const name of values.only) {
    const measure = measurements[name];
    if (!measure) {
      throw new Error(`--only ${name}: give one of ${Object.keys(measurements).join(", ")}.`);
    }
    console.error(`measuring ${name} …`);
    rows.push(...(await measure(rounds)));
  }
  console.log(formatTerminal(rows));
  if (values.only.length === Object.keys(measurements).length) writeReadme(rows, rounds);
});
