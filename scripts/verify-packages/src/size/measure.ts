import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError, installTools, run } from "@conference-kit/shared";

/** What one way to import a package adds to a program, minified and gzipped. */
export interface Size {
  /** Folder of the package, relative to the repository. */
  folder: string;
  /** The imported names in braces, or "everything". */
  imported: string;
  bytes: number;
  /** The budget. */
  limit: number;
}

interface Budget {
  path: string;
  /** @default everything */
  import?: string;
}

interface Measurement {
  size: number;
  sizeLimit: number;
}

function* pair(budgets: readonly Budget[], measurements: readonly Measurement[]): Generator<Size> {
  for (const [index, { path, import: imported = "everything" }] of budgets.entries()) {
    const measurement = measurements[index];
    if (measurement === undefined) throw new Error(`size-limit did not measure ${path}`);
    const folder = path.split("/").slice(0, 2).join("/");
    yield { folder, imported, bytes: measurement.size, limit: measurement.sizeLimit };
  }
}

/** Measures the built packages with size-limit, as `.size-limit.json` says. */
export async function measureSizes(root: string): Promise<Size[]> {
  const configuration = join(root, ".size-limit.json");
  const budgets: Budget[] = JSON.parse(readFileSync(configuration, "utf8"));
  const tools = await installTools("checks");
  const program = join(tools, "node_modules/.bin/size-limit");
  const parameters = ["--json", "--config", configuration];
  let printed: string;
  try {
    printed = await run(program, parameters, { cwd: tools });
  } catch (error) {
    // size-limit also exits with 1 for an exceeded budget, which the caller reports. Its warnings are in
    // the error's message, not in its standard output.
    const { stdout = "" } = Object(error instanceof CommandError ? error.cause : undefined);
    if (!stdout.startsWith("[")) throw error;
    printed = stdout;
  }
  return [...pair(budgets, JSON.parse(printed))];
}
