import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import { Command } from "commander";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "./listen.ts";
import { type MockOptions, readMockOptions } from "./options.ts";
import { serveSpecifications } from "./serve.ts";

/** Reads options as the command does, but for ending the process. */
function readOptions(parameters: readonly string[], root = repository): Promise<MockOptions> {
  const command = new Command("mock").exitOverride().configureOutput({ writeErr: () => {} });
  return readMockOptions(command, parameters, root);
}

test("a busy port is an error that names its option, and no specification is served", async () => {
  const busy = await listen(createServer());
  onTestFinished(() => busy.close());
  const { port } = new URL(busy.url);
  const free = createServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  const address = free.address();
  const freePort = typeof address === "object" ? String(address?.port) : "";
  free.close();
  await once(free, "close");
  const { loaded, portOf } = await readOptions(["--insights-port", freePort, "--voice-port", port]);
  await expect(serveSpecifications(loaded, portOf)).rejects.toThrow(
    new RegExp(`^Port ${port} on 127.0.0.1 is in use.* --voice-port;`),
  );
  await expect(fetch(`http://127.0.0.1:${freePort}`)).rejects.toThrow("fetch failed");
});

test("a value that is no port is refused", async () => {
  await expect(readOptions(["--voice-port", "99999"])).rejects.toThrow("whole number from 0");
});

test("a specification that is no YAML is reported with its place", async () => {
  const root = mkdtempSync(join(tmpdir(), "conference-kit-mock-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(repository, "openapi"), join(root, "openapi"), { recursive: true });
  const file = join(root, "openapi/voice-v2010.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^info:/m, "info: ["));
  await expect(readOptions([], root)).rejects.toThrow(/openapi\/voice-v2010\.yaml:\d+:\d+ [^\n]+$/);
});
