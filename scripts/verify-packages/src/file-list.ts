import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, posix } from "node:path";
import { listFiles, repository } from "@conference-kit/shared";

const required = ["package.json", "README.md", "LICENSE"];
const allowed =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|(?!src\/)[\w-]+\/.+\.(js|d\.ts|json|map|html))$/;
const test = /\.(test|test-d|spec|contract)\.|(^|\/)(tests?|__tests__)\//;
const installScripts = ["preinstall", "install", "postinstall", "prepare"];
const absolutePath = /(?:^|["'`(\s])(?:file:\/\/\/|\/(?:home|Users)\/|[A-Z]:\\)/m;

function readMap(file: string): { sources?: string[]; sourcesContent?: string[] } {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Names the missing files that a source map comment, or a source map, refers to. */
function* findDanglingMaps(folder: string, path: string, text: string): Generator<string> {
  const link = text.match(/\/\/# sourceMappingURL=(\S+)\s*$/)?.[1];
  if (link !== undefined && !existsSync(join(folder, dirname(path), link))) {
    yield `${path} names a map that is not there: ${link}`;
  }
  if (!path.endsWith(".map")) return;
  const { sources = [], sourcesContent } = readMap(join(folder, path));
  for (const source of sourcesContent === undefined ? sources : []) {
    const target = posix.join(posix.dirname(path), source);
    if (target.startsWith("..") || !existsSync(join(folder, target))) {
      yield `${path} leads to a source that is not there: ${source}`;
    }
  }
}

function* findInFile(folder: string, path: string): Generator<string> {
  const text = readFileSync(join(folder, path), "utf8");
  if (!allowed.test(path)) yield `${path} does not belong into a package`;
  if (test.test(path)) yield `${path} is a test`;
  if ([repository, homedir()].some((place) => text.includes(`${place}/`))) {
    yield `${path} holds a path of this machine`;
  } else if (absolutePath.test(text)) {
    yield `${path} holds an absolute path`;
  }
  yield* findDanglingMaps(folder, path, text);
}

/** Looks at everything an unpacked package holds, and at what it must hold. */
export function checkFileList(folder: string): string[] {
  const paths = listFiles(folder);
  const missing = required.filter((path) => !paths.includes(path));
  const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  return [
    ...missing.map((path) => `${path} is missing`),
    ...paths.flatMap((path) => [...findInFile(folder, path)]),
    ...installScripts
      .filter((name) => name in scripts)
      .map((name) => `the manifest runs a script at ${name}`),
  ];
}
