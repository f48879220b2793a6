import { join } from "node:path";
import {
  type Client,
  type LoadedSpecification,
  listClients,
  locateProblems,
  SpecificationError,
} from "@conference-kit/specifications";
import ts from "typescript";
import { listPathValues } from "./arguments.ts";
import { toArgument } from "./file-name.ts";

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
};

/** What was parsed before, by its path: the libraries, and what several generations have alike. */
const parsed = new Map<string, ts.SourceFile | undefined>();

interface Sample {
  operation: string;
  pointer: string;
  /** Line of the module that the sample begins after. */
  line: number;
}

interface SampleModule {
  file: string;
  specification: string;
  text: string;
  samples: Sample[];
}

/** One module with every sample of a client, each in a function of its own. */
function writeModule(client: Client, specification: string, root: string): SampleModule {
  const values = client.operations.flatMap((operation) => listPathValues(client, operation));
  const names = [...new Set(values.map(({ value }) => value))].sort();
  const lines = [
    `import type { ${client.name}Client } from "./${toArgument(client.name)}-client.ts";`,
    `declare const ${toArgument(client.name)}: ${client.name}Client;`,
    ...names.map((name) => `declare const ${name}: string;`),
  ];
  const samples: Sample[] = [];
  for (const operation of client.operations) {
    for (const [index, sample] of operation.samples.entries()) {
      lines.push(`export async function sample${samples.length}() {`);
      const pointer = `${operation.pointer}/x-codeSamples/${index}/source`;
      samples.push({ operation: operation.id, pointer, line: lines.length });
      lines.push(...sample.split("\n"), "}");
    }
  }
  const file = join(root, "packages", client.package, "src/generated/code-samples.ts");
  return { file, specification, text: lines.join("\n"), samples };
}

/** Says what is wrong in a sample, and where: in a client that can't be compiled, there is no place. */
function describe(
  { messageText, start = 0 }: ts.Diagnostic,
  { text, samples, specification }: SampleModule,
): string {
  const before = text.slice(0, start).split("\n");
  const sample = samples.findLast(({ line }) => line < before.length);
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  if (sample === undefined) return `${specification}: its client doesn't compile: ${message}`;
  const { operation, pointer, line } = sample;
  const place = `${before.length - line}:${(before.at(-1)?.length ?? 0) + 1}`;
  return `${specification}${pointer}:${place} The code sample of ${operation} doesn't compile: ${message} Correct it.`;
}

/**
 * Compiles every code sample against what is generated, before any of it is written.
 *
 * @throws SpecificationError with the line of each mistake.
 */
export function checkSamples(
  documents: readonly LoadedSpecification[],
  outputs: ReadonlyMap<string, string>,
  root: string,
): void {
  const modules = documents.flatMap(({ specification, document }) =>
    listClients(document).map((client) => writeModule(client, specification.file, root)),
  );
  const virtual = new Map([
    ...[...outputs].map(([path, text]) => [join(root, path), text] as const),
    ...modules.map(({ file, text }) => [file, text] as const),
  ]);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => virtual.has(file) || fileExists(file);
  // Where a package is new, its folders are not there yet.
  host.directoryExists = () => true;
  host.readFile = (file) => virtual.get(file) ?? readFile(file);
  host.getSourceFile = (file, language) => {
    const known = parsed.get(file);
    if (known !== undefined && known.text === host.readFile(file)) return known;
    const read = getSourceFile(file, language);
    parsed.set(file, read);
    return read;
  };
  const program = ts.createProgram({
    rootNames: modules.map(({ file }) => file),
    options: {
      ...options,
      paths: { "@conference-kit/*": [join(root, "packages/*/src/index.ts")] },
    },
    host,
  });
  const problems = modules.flatMap((module) => {
    const source = program.getSourceFile(module.file);
    const syntactic = program.getSyntacticDiagnostics(source);
    // A sample with syntax errors is not type-checked.
    const diagnostics = syntactic.length > 0 ? syntactic : program.getSemanticDiagnostics(source);
    return diagnostics.map((diagnostic) => describe(diagnostic, module));
  });
  if (problems.length > 0) throw locateProblems(new SpecificationError(problems), root);
}
