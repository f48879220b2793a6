import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { CommandError, repository, run } from "@conference-kit/shared";
import { SpecificationError } from "@conference-kit/specifications";
import { afterAll, afterEach, expect, test } from "vitest";
import { checkGenerated, generate } from "./generate.ts";

const generated = "packages/insights-types/src/generated/insights-v1.ts";
/** What is generated from, and what of it is there. */
const copied = [
  "openapi",
  "packages/*/{package.json,LICENSE,tsconfig*}",
  "packages/{insights-summaries,voice-*}/README.md",
  "packages/*/src/generated",
  // What code samples are compiled with.
  "packages/client-runtime/src",
  "packages/{insights,voice}-types/src/index.ts",
  "packages/*/src/{shortcuts,waits}.ts",
];
const root = mkdtempSync(join(tmpdir(), "conference-kit-generate-"));
const listFiles = (): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)));

/** A file that was written since has a time of its own, however soon that was. */
const untouched = new Date(0);
const markUntouched = (path: string): void => utimesSync(join(root, path), untouched, untouched);

for (const path of globSync(copied, { cwd: repository })) {
  cpSync(join(repository, path), join(root, path), { recursive: true });
}
const files = listFiles();
files.forEach(markUntouched);

// Copying all of it for each test would take longer than the tests.
afterEach(() => {
  for (const path of listFiles()) {
    if (statSync(join(root, path)).mtimeMs !== 0) rmSync(join(root, path));
  }
  for (const path of files.filter((file) => !existsSync(join(root, file)))) {
    cpSync(join(repository, path), join(root, path));
    markUntouched(path);
  }
});

afterAll(() => rmSync(root, { recursive: true }));

const read = (path: string): string => readFileSync(join(root, path), "utf8");

function edit(path: string, change: (text: string) => string): void {
  const changed = change(read(path));
  expect(changed).not.toBe(read(path));
  writeFileSync(join(root, path), changed);
}

/** The problems for which nothing is generated. */
async function findProblems(): Promise<string> {
  const error = await generate(root).catch((thrown: unknown) => thrown);
  if (!(error instanceof SpecificationError)) throw error;
  return error.message;
}

const line = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split("\n").length;

test("generating again from the same specifications changes nothing", async () => {
  expect(await generate(root)).toEqual([expect.stringContaining("up to date")]);
  expect(await checkGenerated(root)).toContain("up to date");
});

test("an edited specification changes what is generated from it", async () => {
  edit("openapi/insights-v1.yaml", (text) =>
    text.replace("an estimate of how good", "an estimate of how well"),
  );
  expect(await generate(root)).toContain(`wrote ${generated}`);
  expect(read(generated)).toContain("an estimate of how well");
});

test("packages that a specification names are made, with what needs them, and left alone after that", async () => {
  edit("openapi/specifications.json", (text) => text.replace("voice-types", "room-types"));
  edit("openapi/voice-v2010.yaml", (text) =>
    text
      .replaceAll(/(^ {2}|package: )voice-conferences/gm, "$1room-client")
      .replace("    extension: shortcuts\n", ""),
  );
  const written = await generate(root);
  const manifest: unknown = JSON.parse(read("packages/room-client/package.json"));
  expect(manifest).toMatchObject({
    name: "@conference-kit/room-client",
    version: "0.0.0",
    dependencies: { "@conference-kit/room-types": "workspace:^" },
    devDependencies: { esbuild: "catalog:" },
  });
  expect(read("packages/room-client/src/index.ts")).toBe('export * from "./generated/index.ts";\n');
  expect(read("packages/room-client/README.md")).toContain("| `list(query?, options?)` |");
  expect(read("packages/room-types/src/index.ts")).toBe(
    'export type * from "./generated/voice-v2010.ts";\n',
  );
  expect(read("packages/test-fixtures/package.json")).toContain('"@conference-kit/room-types"');
  expect(read("packages/contract-tests/package.json")).toContain('"@conference-kit/room-client"');
  // Generation that is interrupted before leaves no package, which the next one would leave alone.
  const place = (path: string): number => written.indexOf(`wrote packages/${path}`);
  const others = [
    "room-client/README.md",
    "room-client/src/index.ts",
    "contract-tests/package.json",
  ];
  expect(Math.max(...others.map(place))).toBeLessThan(place("room-client/package.json"));
  edit("packages/room-client/README.md", (text) => `${text}By hand.\n`);
  expect(await generate(root)).toEqual([expect.stringContaining("up to date")]);
});

test("a client that two specifications have is refused, with its place in the second", async () => {
  edit("openapi/voice-v2010.yaml", (text) =>
    text.replaceAll(/(^ {2}|package: )voice-conferences/gm, "$1insights-summaries"),
  );
  expect(await findProblems()).toMatch(
    /openapi\/voice-v2010\.yaml:\d+:\d+ openapi\/insights-v1\.yaml has a client insights-summaries too\. /,
  );
});

test("a check writes nothing and names the file that differs", async () => {
  edit(generated, (text) => `${text}export type Extra = string;\n`);
  await expect(checkGenerated(root)).rejects.toThrow(generated);
  expect(read(generated)).toContain("Extra");
});

test("a check finds a generated file that no specification produces", async () => {
  const stale = "packages/insights-types/src/generated/old.ts";
  writeFileSync(join(root, stale), "");
  await expect(checkGenerated(root)).rejects.toThrow(stale);
});

test("invalid YAML is reported with its place and leaves every file as it was", async () => {
  const before = read(generated);
  edit("openapi/insights-v1.yaml", (text) =>
    text.replace("an estimate of how good", "an estimate of how well"),
  );
  edit("openapi/voice-v2010.yaml", (text) => `${text}\n  broken: [\n`);
  const output = await findProblems();
  expect(output).toMatch(/voice-v2010\.yaml:\d+:\d+ /);
  expect(read(generated)).toBe(before);
});

test("a duplicate key is reported with its line", async () => {
  edit("openapi/voice-v2010.yaml", (text) => text.replace(/^info:/m, "openapi: 3.1.0\ninfo:"));
  const output = await findProblems();
  expect(output).toContain(
    `voice-v2010.yaml:${line(read("openapi/voice-v2010.yaml"), "openapi: 3.1.0\ninfo:")}:`,
  );
  expect(output).toContain("duplicated mapping key");
});

test("an unresolvable reference is reported with its place and its target", async () => {
  edit("openapi/voice-v2010.yaml", (text) =>
    text.replace("sids.yaml#/schemas/AccountSid", "sids.yaml#/schemas/Missing"),
  );
  const output = await findProblems();
  expect(output).toMatch(/voice-v2010\.yaml:\d+:\d+ Can't resolve \$ref/);
  expect(output).toContain("sids.yaml#/schemas/Missing");
});

test("a missing file is reported where the table names it", async () => {
  rmSync(join(root, "openapi/insights-v1.yaml"));
  const output = await findProblems();
  const listed = line(read("openapi/specifications.json"), "openapi/insights-v1.yaml");
  expect(output).toContain(
    `openapi/specifications.json:${listed}:13 openapi/insights-v1.yaml is not there.`,
  );
});

test("a reference to another host is refused without contacting it", async () => {
  edit("openapi/voice-v2010.yaml", (text) =>
    text.replace("components/sids.yaml", "https://sids.invalid/sids.yaml"),
  );
  const output = await findProblems();
  expect(output).toContain("https://sids.invalid/sids.yaml is not a local file");
});

test("a schema that contradicts itself is reported with its place, and nothing is written", async () => {
  const before = read(generated);
  edit("openapi/insights-v1.yaml", (text) =>
    text
      .replace("an estimate of how good", "an estimate of how well")
      .replace("maximum: 1000\n        default: 50", "maximum: 0\n        default: fifty"),
  );
  const output = await findProblems();
  const listed = line(read("openapi/insights-v1.yaml"), "maximum: 0");
  expect(output).toContain(
    `openapi/insights-v1.yaml:${listed}:18 \`maximum\` must be >= 1, or no value keeps the lower`,
  );
  expect(output).toContain(
    `openapi/insights-v1.yaml:${listed + 1}:18 The schema does not allow its default "fifty": it must be integer.`,
  );
  expect(read(generated)).toBe(before);
});

test("a wrong command line fails with a message and no stack", async () => {
  const command = join(import.meta.dirname, "command.ts");
  const ended = run("node", [command, "--chekc"]).catch((error: unknown) => error);
  expect(await ended).toEqual(new CommandError("Unknown option '--chekc'"));
});

test.each([
  [
    "a code sample that doesn't compile",
    "muted, hold } = await participants.get(conferenceSid",
    "mutted, hold } = await participants.get(conferenceSid",
    "const { mutted",
    "The code sample of getParticipant doesn't compile: Property 'mutted' does not exist on type 'Participant'. Correct it.",
  ],
  [
    "a code sample that is no code",
    "participants.remove(conferenceSid",
    "participants.remove((conferenceSid",
    "participants.remove((",
    "The code sample of deleteParticipant doesn't compile: ')' expected. Correct it.",
  ],
])(
  "%s is reported with its line, and nothing is written",
  async (_, before, after, at, message) => {
    const file = "openapi/voice-v2010.yaml";
    const types = "packages/voice-types/src/generated/voice-v2010.ts";
    const written = read(types);
    edit(file, (text) => text.replace(before, after));
    const problem = await findProblems();
    expect(problem).toMatch(new RegExp(`${file}:${line(read(file), at)}:\\d+ `));
    expect(problem.endsWith(message)).toBe(true);
    expect(read(types)).toBe(written);
  },
);
