import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  buildPackages,
  installTools,
  listEntries,
  packPackage,
  readPublishedPackages,
  repository,
  run,
} from "@conference-kit/shared";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

// Compilers are installed, the packages built and packed.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let tools: string;
let folder: string;

beforeAll(async () => {
  [tools] = await Promise.all([installTools("runtimes"), buildPackages()]);
  folder = mkdtempSync(join(tmpdir(), "conference-kit-commonjs-"));
  const packages = readPublishedPackages(repository);
  for (const item of packages) {
    const { contents } = await packPackage(item, join(folder, "packed"));
    cpSync(contents, join(folder, "node_modules", item.name), { recursive: true });
  }
  for (const peer of ["fast-check", "msw"]) {
    const installed = join(repository, "packages/test-fixtures/node_modules", peer);
    symlinkSync(installed, join(folder, "node_modules", peer));
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }');
  const specifiers = packages.flatMap(listEntries).map(({ specifier }) => specifier);
  const write = (name: string, createLine: (specifier: string, index: number) => string) =>
    writeFileSync(join(folder, name), specifiers.map(createLine).join("\n"));
  write("values.ts", (specifier, index) => `export * as entry${index} from "${specifier}";`);
  write("types.ts", (specifier, index) => {
    const attribute = 'with { "resolution-mode": "import" }';
    return `import type * as entry${index} from "${specifier}" ${attribute};\nexport type T${index} = typeof entry${index};`;
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Type-checks a CommonJS file that imports every entry of every package. */
function check(compiler: string, file: string, module: string, moduleResolution: string) {
  const settings = { module, moduleResolution, noEmit: true, skipLibCheck: true, strict: true };
  const lib = ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"];
  const compilerOptions = { ...settings, lib, target: "ES2022", types: [] };
  const configuration = join(folder, `${compiler}-${file}-${module}.json`);
  writeFileSync(configuration, JSON.stringify({ compilerOptions, files: [file] }));
  const program = join(tools, `node_modules/typescript-${compiler}/bin/tsc`);
  return run("node", [program, "-p", configuration], { cwd: folder });
}

test.each([
  ["5.4", "values.ts", "commonjs", "node10"],
  ["5.9", "values.ts", "commonjs", "node10"],
  ["5.9", "values.ts", "nodenext", "nodenext"],
  ["5.9", "values.ts", "node20", "node16"],
  ["7", "values.ts", "nodenext", "nodenext"],
  ["5.4", "types.ts", "node16", "node16"],
  ["5.9", "types.ts", "node16", "node16"],
])(
  "TypeScript %s resolves every entry in %s, a CommonJS file, with module %s and %s",
  async (compiler, file, module, moduleResolution) => {
    await expect(check(compiler, file, module, moduleResolution)).resolves.toBeDefined();
  },
);

test("TypeScript wants a resolution mode for the import of a CommonJS file under node16", async () => {
  await expect(check("5.9", "values.ts", "node16", "node16")).rejects.toThrow(/TS1479|TS1541/);
});
