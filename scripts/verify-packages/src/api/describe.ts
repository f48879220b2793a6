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

interface Extractor {
  ExtractorConfig: { prepare(options: object): object };
  Extractor: {
    invoke(
      configuration: object,
      options: { localBuild: true; messageCallback(message: Message): void },
    ): { succeeded: boolean };
  };
}

/** What a declaration file needs to be understood; its own mistakes are found by the compilers. */
const compilerOptions = {
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "nodenext",
  skipLibCheck: true,
  strict: true,
  types: [],
};

/** Lists everything that the users of one entry of a built package can see, with API Extractor. */
export async function describeApi(folder: string, declarations: string): Promise<string> {
  const tools = await installTools("checks");
  const require = createRequire(join(tools, "package.json"));
  const { Extractor, ExtractorConfig }: Extractor = require("@microsoft/api-extractor");
  const reportFolder = mkdtempSync(join(tmpdir(), "conference-kit-api-"));
  const errors: string[] = [];
  try {
    const off = { enabled: false };
    const silent = { default: { logLevel: "none" } };
    const configuration = ExtractorConfig.prepare({
      configObject: {
        apiReport: {
          enabled: true,
          includeForgottenExports: true,
          reportFileName: "report",
          reportFolder,
          reportTempFolder: reportFolder,
        },
        compiler: { overrideTsconfig: { compilerOptions, include: ["dist"] } },
        docModel: off,
        dtsRollup: off,
        mainEntryPointFilePath: join(folder, declarations),
        messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent },
        newlineKind: "lf",
        projectFolder: folder,
        tsdocMetadata: off,
      },
      packageJsonFullPath: join(folder, "package.json"),
    });
    const { succeeded } = Extractor.invoke(configuration, {
      localBuild: true,
      messageCallback(message) {
        if (message.logLevel === "error") errors.push(message.text);
        message.handled = true;
      },
    });
    if (!succeeded) throw new Error(`API Extractor failed on ${folder}:\n${errors.join("\n")}`);
    return readFileSync(join(reportFolder, "report.api.md"), "utf8");
  } finally {
    rmSync(reportFolder, { recursive: true });
  }
}
