import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { installTools, repository } from "@conference-kit/shared";
import { type SignedCallback, signCallback } from "@conference-kit/status-callbacks";
import { buildCallback } from "@conference-kit/test-fixtures";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

const authToken = "12345";
const tools = join(await installTools("runtimes"), "node_modules");
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "callback-recipes-"));
  await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: ["hono.ts", "serve.ts"],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    // The sources, so that no build comes before the test.
    alias: {
      "@conference-kit/status-callbacks": join(
        repository,
        "packages/status-callbacks/src/index.ts",
      ),
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A callback to an address, and a forged copy of it. */
async function prepare(url: string): Promise<{ signed: SignedCallback; forged: SignedCallback }> {
  const parameters = buildCallback.participantJoin({ ParticipantLabel: "Zoë & co" });
  const signed = await signCallback({ url, parameters }, { authToken });
  return { signed, forged: { ...signed, body: `${signed.body}&Muted=true` } };
}

async function hold(
  { signed, forged }: { signed: SignedCallback; forged: SignedCallback },
  send: (url: string, callback: SignedCallback) => Promise<Response>,
): Promise<void> {
  const received = await send(signed.url, signed);
  expect(received.status).toBe(204);
  expect(received.headers.get("x-received")).toBe("participant-join");
  expect((await send(forged.url, forged)).status).toBe(403);
}

test("Hono on workerd receives a signed callback, and refuses one that is not signed", async () => {
  const entry = pathToFileURL(join(tools, "miniflare/dist/src/index.js")).href;
  const { Miniflare } = await import(entry);
  const worker = new Miniflare({
    // Without this it would ask Cloudflare where on Earth it runs.
    cf: false,
    compatibilityDate: "2026-07-01",
    modules: true,
    script: readFileSync(join(folder, "hono.mjs"), "utf8"),
    bindings: { TWILIO_AUTH_TOKEN: authToken },
  });
  try {
    await hold(await prepare("https://example.com/status?tenant='7'"), (url, callback) =>
      worker.dispatchFetch(url, callback),
    );
  } finally {
    await worker.dispose();
  }
});

/** The address that a server prints once it listens. */
async function readAddress(server: ChildProcess): Promise<string> {
  const lines = createInterface({ input: server.stdout ?? process.stdin });
  for await (const line of lines) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("The server ended before it listened.");
}

test.each([
  ["Bun", "bun", []],
  ["Deno", "deno", ["run", "--allow-all", "--no-remote"]],
])(
  "%s receives a signed callback, and refuses one that is not signed",
  async (_, program, parameters) => {
    const server = spawn(join(tools, ".bin", program), [...parameters, join(folder, "serve.mjs")], {
      env: { ...process.env, TWILIO_AUTH_TOKEN: authToken },
      stdio: ["ignore", "pipe", "ignore"],
      // What npm installs is a script that starts the program: both end with their group.
      detached: true,
    });
    try {
      const address = await readAddress(server);
      await hold(await prepare(`${address}status?tenant=7`), (url, callback) =>
        fetch(url, callback),
      );
    } finally {
      const ended = once(server, "exit");
      process.kill(-(server.pid ?? 0), "SIGKILL");
      await ended;
    }
  },
);
