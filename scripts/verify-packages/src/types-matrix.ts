import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@conference-kit/shared";
import type { Project } from "./project.ts";
import { fill, forEach, type MatrixCell } from "./results.ts";

const compilers = ["5.4", "5.9", "6", "7"];
const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** The options of a strict user. Without `skipLibCheck` the packages' declarations are checked too. */
const strict = {
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  noEmit: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  strict: true,
  target: "ES2022",
  types: [],
  verbatimModuleSyntax: true,
};

/** Type-checks the smoke suite of every project with every compiler and way to resolve modules. */
export async function checkTypes(
  projects: readonly Project[],
  tools: string,
  versions: readonly string[] = compilers,
): Promise<MatrixCell[]> {
  const cells = projects.flatMap((project) =>
    Object.entries(resolutions).flatMap(([resolution, settings]) => {
      const configuration = join(project.folder, `tsconfig.${resolution}.json`);
      const compilerOptions = { ...strict, ...settings };
      writeFileSync(configuration, JSON.stringify({ compilerOptions, files: ["smoke.ts"] }));
      return versions.map((version) => ({ project, resolution, configuration, version }));
    }),
  );
  return forEach(cells, ({ project, resolution, configuration, version }) =>
    fill([project.entry.specifier], `${version} ${resolution}`, () =>
      run(
        "node",
        [join(tools, `node_modules/typescript-${version}/bin/tsc`), "-p", configuration],
        {
          cwd: project.folder,
        },
      ),
    ),
  );
}
