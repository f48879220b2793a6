import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkFileList } from "./file-list.ts";

let folder: string;

function write(path: string, content = ""): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "conference-kit-files-"));
  write("package.json", "{}");
  for (const path of ["README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"]) write(path);
});

afterEach(() => rmSync(folder, { recursive: true }));

test("the files check passes code, types, maps, data, README, changelog and licence", () => {
  write("CHANGELOG.md");
  write("dist/payloads/participant.json", "{}");
  write("dist/index.js", "export {};\n//# sourceMappingURL=index.js.map\n");
  write("dist/index.js.map", '{"sources": ["../src/index.ts"], "sourcesContent": ["export {};"]}');
  expect(checkFileList(folder)).toEqual([]);
});

test.each(["README.md", "LICENSE"])("the files check finds that %s is missing", (path) => {
  rmSync(join(folder, path));
  expect(checkFileList(folder)).toEqual([`${path} is missing`]);
});

test.each(["dist/index.test.js", "dist/call.test-d.d.ts", "dist/tests/call.js"])(
  "the files check finds the test %s",
  (path) => {
    write(path);
    expect(checkFileList(folder)).toEqual([`${path} is a test`]);
  },
);

test.each(["src/index.js", "dist/index.ts", "dist/cache.tsbuildinfo", ".npmrc", "tsconfig.json"])(
  "the files check finds %s, which no user needs",
  (path) => {
    write(path);
    expect(checkFileList(folder)).toEqual([`${path} does not belong into a package`]);
  },
);

test("the files check finds a source map that is named and missing", () => {
  write("dist/index.js", "export {};\n//# sourceMappingURL=index.js.map\n");
  expect(checkFileList(folder)).toEqual([
    "dist/index.js names a map that is not there: index.js.map",
  ]);
});

test("the files check finds a source map whose sources are missing", () => {
  write("dist/index.d.ts.map", '{"sources": ["../src/index.ts", "index.js"]}');
  expect(checkFileList(folder)).toEqual([
    "dist/index.d.ts.map leads to a source that is not there: ../src/index.ts",
  ]);
});

test("the files check finds absolute paths", () => {
  write("dist/index.js", `// ${join(homedir(), "project")}/index.ts\n`);
  write("dist/index.d.ts", 'import "/Users/someone/project/index.ts";\n');
  expect(checkFileList(folder)).toEqual([
    "dist/index.d.ts holds an absolute path",
    "dist/index.js holds a path of this machine",
  ]);
});

test.each(["preinstall", "install", "postinstall", "prepare"])(
  "the files check finds the install script %s",
  (name) => {
    write("package.json", JSON.stringify({ scripts: { [name]: "node steal.js", build: "tsc" } }));
    expect(checkFileList(folder)).toEqual([`the manifest runs a script at ${name}`]);
  },
);
