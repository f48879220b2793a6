import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "@conference-kit/shared";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";

const program = `import { createParticipantsClient } from "@conference-kit/voice-participants";
import { createSummariesClient } from "@conference-kit/insights-summaries";
import type { ConferenceStatusCallback } from "@conference-kit/voice-types";

declare const callback: ConferenceStatusCallback;
const told = callback;
const added = await createParticipantsClient().get("CF", "agent");
const listed = (await createParticipantsClient().list("CF")).items[0];
const summary = await createSummariesClient().get("CF");
export { added, listed, summary, told };
`;

const shown = [
  ["added", "Participant"],
  ["listed", "Participant | undefined"],
  ["summary", "ConferenceSummary"],
  ["told", "ConferenceStatusCallback"],
] as const;

const configuration = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    types: [],
    paths: { "@conference-kit/*": [join(repository, "packages/*/src/index.ts")] },
  },
  files: ["program.ts"],
};

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hover-"));
  file = join(folder, "program.ts");
  writeFileSync(file, program);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
});
afterAll(() => rmSync(folder, { recursive: true }));

const positionOf = (name: string): number => program.indexOf(`const ${name} =`) + "const ".length;

/** What the language service of TypeScript 5 shows, by the name that is pointed at. */
function askTypeScript5(): Record<string, string> {
  const { options } = ts.parseJsonConfigFileContent(configuration, ts.sys, folder);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot(path) {
      const text = ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
  return Object.fromEntries(
    shown.map(([name]) => {
      const info = service.getQuickInfoAtPosition(file, positionOf(name));
      return [name, ts.displayPartsToString(info?.displayParts)];
    }),
  );
}

/** Speaks the Language Server Protocol with a compiler. */
function createLanguageClient(server: ChildProcess) {
  let received = Buffer.alloc(0);
  let last = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  server.stdout?.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)[\s\S]*?\r\n\r\n/i.exec(received.toString("latin1"));
      const end = (header?.[0].length ?? 0) + Number(header?.[1]);
      if (header === null || received.length < end) return;
      const message = JSON.parse(received.subarray(header[0].length, end).toString());
      received = received.subarray(end);
      if (message.method === undefined) waiting.get(message.id)?.(message.result);
      else if (message.id !== undefined) send({ id: message.id, result: null });
    }
  });
  return {
    notify: (method: string, params: object) => send({ method, params }),
    request(method: string, params: object) {
      const id = ++last;
      return new Promise<unknown>((resolve) => {
        waiting.set(id, resolve);
        send({ id, method, params });
      });
    },
  };
}

/** What the language server of TypeScript 7 shows. */
async function askTypeScript7(): Promise<Record<string, string>> {
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  const server = spawn(process.execPath, [compiler, "--lsp", "--stdio"], {
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
  });
  try {
    const client = createLanguageClient(server);
    const uri = pathToFileURL(file).href;
    await client.request("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { textDocument: { hover: { contentFormat: ["plaintext"] } } },
    });
    client.notify("initialized", {});
    client.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "typescript", version: 1, text: program },
    });
    const answers: [string, string][] = [];
    for (const [name] of shown) {
      const lines = program.slice(0, positionOf(name)).split("\n");
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const hover = await client.request("textDocument/hover", { textDocument: { uri }, position });
      answers.push([name, JSON.stringify(hover)]);
    }
    return Object.fromEntries(answers);
  } finally {
    server.kill();
  }
}

test.each([
  ["TypeScript 5.9", askTypeScript5],
  ["TypeScript 7", askTypeScript7],
])("a hover in %s shows a client's result by the name of its type", async (_, ask) => {
  const answers = await ask();
  for (const [name, type] of shown)
    expect(answers[name]).toMatch(
      new RegExp(`const ${name}: ${type.replace("|", "\\|")}(?![\\w|&{ ])`),
    );
});
