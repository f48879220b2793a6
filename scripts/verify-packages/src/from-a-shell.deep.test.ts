import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { publishPackages } from "@conference-kit/release";
import {
  buildPackages,
  installTools,
  listEntries,
  packPackage,
  readPublishedPackages,
  repository,
  startRegistry,
} from "@conference-kit/shared";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { installAlone, type Project } from "./project.ts";

// Packages are built, packed, published and installed.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

let folder: string;
let project: Project;
let oldestNode: string;

beforeAll(async () => {
  const [tools] = await Promise.all([installTools("runtimes"), buildPackages()]);
  oldestNode = join(tools, "node_modules/node20/bin/node");
  folder = mkdtempSync(join(tmpdir(), "conference-kit-shell-"));
  const packages = [];
  for (const item of readPublishedPackages(repository)) {
    packages.push(await packPackage(item, join(folder, "packed")));
  }
  const registry = await startRegistry();
  try {
    await publishPackages(packages, registry.url);
    const entries = packages.flatMap(listEntries);
    const entry = entries.find(({ specifier }) => specifier === "@conference-kit/simulator");
    if (entry === undefined) throw new Error("The simulator is not published.");
    project = await installAlone(entry, "npm", registry.url, join(folder, "projects"));
  } finally {
    await registry.close();
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

async function findFreePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return String(port);
}

async function runInProject(program: string): Promise<string> {
  const path = `${dirname(oldestNode)}:${process.env.PATH}`;
  const shell = spawn("sh", ["-e"], { cwd: project.folder, env: { ...process.env, PATH: path } });
  let printed = "";
  for (const stream of [shell.stdout, shell.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  shell.stdin.end(program);
  await once(shell, "close");
  return printed;
}

test("installing the simulator installs packages of this repository alone, six at the most", () => {
  const modules = join(project.folder, "node_modules");
  const installed = readdirSync(modules).filter((name) => !name.startsWith("."));
  expect(installed).toEqual(["@conference-kit"]);
  expect(readdirSync(join(modules, "@conference-kit")).length).toBeLessThanOrEqual(6);
});

test("the first paragraph of the simulator's README runs on the oldest Node.js where only the simulator and Python are installed", async () => {
  const readme = readFileSync(
    join(project.folder, "node_modules/@conference-kit/simulator/README.md"),
    "utf8",
  );
  const paragraph = /^```sh[^\n]*\n(.*?)^```/ms.exec(readme)?.[1] ?? "";
  const port = await findFreePort();
  const printed = await runInProject(`node --version\n${paragraph.replaceAll("4010", port)}`);
  expect(printed).toMatch(/^v20\./);
  expect(printed).toContain(`The simulator is ready at http://127.0.0.1:${port}`);
  expect(printed).toContain("complete 180\n");
  expect(printed).toContain("The simulator has ended after");
});
