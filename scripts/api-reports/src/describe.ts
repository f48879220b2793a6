import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installTools } from "@conference-kit/shared";

interface Message {
  logLevel: string;
  text: string;
  handled: boolean;
}

/** What the compiler has read. */
type CompilerState = object;

interface InvokeOptions {
  compilerState: CompilerState;
  localBuild: true;
  messageCallback(message: Message): void;
}

interface ApiExtractor {
  CompilerState: {
    create(configuration: object, options: { additionalEntryPoints: string[] }): CompilerState;
  };
  ExtractorConfig: { prepare(options: object): object };
  Extractor: { invoke(configuration: object, options: InvokeOptions): { succeeded: boolean } };
}

/** The declarations of one entry of a built package. */
export interface Declarations {
  /** Absolute path of the package. */
  folder: string;
  /** Path within the package. */
  path: string;
}

/** Options to read declaration files; the types check finds the errors in them. */
const compilerOptions = {
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "nodenext",
  skipLibCheck: true,
  strict: true,
  types: [],
};

function configure({ folder, path }: Declarations, reportFolder: string): object {
  const off = { enabled: false };
  const silent = { default: { logLevel: "none" } };
  return {
    configObject: {
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: "report",
        reportFolder,
        reportTempFolder: reportFolder,
      },
      compiler: { overrideTsconfig: { compilerOptions, files: [path] } },
      docModel: off,
      dtsRollup: off,
      mainEntryPointFilePath: join(folder, path),
      messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent },
      newlineKind: "lf",
      projectFolder: folder,
      tsdocMetadata: off,
    },
    packageJsonFullPath: join(folder, "package.json"),
  };
}

/**
 * Lists everything that the users of each entry can see, with API Extractor.
 *
 * The compiler reads all entries at once: they share its libraries and each other's declarations.
 */
export async function describeApis(entries: readonly Declarations[]): Promise<string[]> {
  const tools = await installTools("checks");
  const require = createRequire(join(tools, "package.json"));
  const { CompilerState, Extractor, ExtractorConfig }: ApiExtractor =
    require("@microsoft/api-extractor");
  const reportFolder = mkdtempSync(join(tmpdir(), "conference-kit-api-"));
  const configurations = entries.map((entry) =>
    ExtractorConfig.prepare(configure(entry, reportFolder)),
  );
  const [first] = configurations;
  if (first === undefined) return [];
  try {
    const additionalEntryPoints = entries.map(({ folder, path }) => join(folder, path));
    const compilerState = CompilerState.create(first, { additionalEntryPoints });
    return configurations.map((configuration, index) => {
      const errors: string[] = [];
      const { succeeded } = Extractor.invoke(configuration, {
        compilerState,
        localBuild: true,
        messageCallback(message) {
          if (message.logLevel === "error") errors.push(message.text);
          message.handled = true;
        },
      });
      if (!succeeded) {
        const failed = additionalEntryPoints[index];
        throw new Error(`API Extractor failed on ${failed}:\n${errors.join("\n")}`);
      }
      return readFileSync(join(reportFolder, "report.api.md"), "utf8");
    });
  } finally {
    rmSync(reportFolder, { recursive: true });
  }
}
