import { existsSync, mkdtempDisposableSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "@conference-kit/shared";
import type twilio from "twilio";

/** The official client in some version. */
export interface OfficialClient {
  version: string;
  twilio: typeof twilio;
  /** Finds the file that declares a class; undefined for what is none of the client's. */
  locate(declared: unknown): string | undefined;
}

/** Opens the client that a module at a path finds. */
export function openClient(from: string): OfficialClient {
  const require = createRequire(from);
  const loaded: typeof twilio = require("twilio");
  let folder = dirname(require.resolve("twilio"));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const isOwn = (module: NodeJS.Module | undefined): module is NodeJS.Module =>
    module?.filename.startsWith(join(folder, "lib/rest")) === true;
  return {
    version,
    twilio: loaded,
    locate: (declared) =>
      Object.values(require.cache)
        .filter(isOwn)
        .find(({ exports }) => Object.values(exports).includes(declared))
        ?.filename.replace(/\.js$/, ".d.ts"),
  };
}

/** Opens the version that this repository is tested against. */
export const openPinned = (): OfficialClient => openClient(import.meta.filename);

/** Takes a version from the registry into a temporary folder, which lasts as long as the work does. */
export async function withVersion<Result>(
  version: string,
  work: (client: OfficialClient) => Promise<Result>,
): Promise<Result> {
  using folder = mkdtempDisposableSync(join(tmpdir(), "conference-kit-twilio-"));
  writeFileSync(join(folder.path, "package.json"), '{ "private": true }');
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
  await run("npm", ["install", ...options, `twilio@${version}`], { cwd: folder.path });
  return await work(openClient(join(folder.path, "package.json")));
}
