import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { createServer } from "node:http";
import { createInterface, type Interface } from "node:readline";
import { type Clone, cleanEnvironment, createClone } from "@conference-kit/shared";
import { readSpecifications } from "@conference-kit/specifications";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { parseDocument } from "yaml";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const voice = "openapi/voice-v2010.yaml";
const freePorts = readSpecifications().flatMap(({ fixtures }) => [`--${fixtures}-port`, "0"]);
let clone: Clone;
let child: ChildProcess | undefined;

beforeAll(async () => {
  clone = await createClone();
});

afterEach(async () => {
  if (child?.exitCode === null && child.kill()) await once(child, "exit");
  await clone.run("git", ["checkout", "--quiet", "."]);
});

afterAll(() => clone[Symbol.dispose]());

/** The command as a person sees it: what it prints, line by line. */
function startDev(...parameters: string[]): AsyncIterator<string> {
  const options = { cwd: clone.root, env: { ...cleanEnvironment(), NO_COLOR: "1" } };
  const started = spawn("node", ["scripts/dev/src/command.ts", ...parameters], options);
  child = started;
  const output: Interface = createInterface({ input: started.stdout });
  createInterface({ input: started.stderr }).on("line", (line) => output.emit("line", line));
  return output[Symbol.asyncIterator]();
}

/** Everything that is printed until a line matches, that one included. */
async function readUntil(lines: AsyncIterator<string>, end: RegExp): Promise<string> {
  const read: string[] = [];
  while (!end.test(read.at(-1) ?? "")) {
    const { done, value } = await lines.next();
    if (done) throw new Error(`it ended without ${end}:\n${read.join("\n")}`);
    read.push(value);
  }
  return read.join("\n");
}

async function startOnFreePorts(): Promise<{ lines: AsyncIterator<string>; url: string }> {
  const lines = startDev(...freePorts);
  const printed = await readUntil(lines, /^Watching/);
  return { lines, url: /voice-v2010 on (\S+)/.exec(printed)?.[1] ?? printed };
}

async function fetchDate(url: string): Promise<unknown> {
  const account = `AC${"0".repeat(32)}`;
  const path = `Accounts/${account}/Conferences/CF${"0".repeat(32)}/Participants/agent.json`;
  const response = await fetch(`${url}/2010-04-01/${path}`, {
    headers: { authorization: `Basic ${btoa(`${account}:any`)}` },
  });
  return Object(await response.json()).date_created;
}

/** The message that a create with this `Timeout` is refused with. */
async function refuseTimeout(url: string, timeout: number): Promise<unknown> {
  const account = `AC${"0".repeat(32)}`;
  const path = `Accounts/${account}/Conferences/CF${"0".repeat(32)}/Participants.json`;
  const response = await fetch(`${url}/2010-04-01/${path}`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${account}:any`)}` },
    body: new URLSearchParams({
      From: "+15017122661",
      To: "client:alice",
      Timeout: String(timeout),
    }),
  });
  return Object(await response.json()).message;
}

const [formerDate, newDate] = [
  "Wed, 15 Apr 2026 09:30:12 +0000",
  "Thu, 16 Apr 2026 09:30:12 +0000",
];

const payload = "generated/payloads/voice/getParticipant/200/connected.json";

test("a save makes pnpm dev regenerate, rebuild and serve what depends on it, at the same address", async () => {
  const { lines, url } = await startOnFreePorts();
  expect(await fetchDate(url)).toBe(formerDate);
  clone.write(voice, clone.read(voice).replaceAll(formerDate, newDate));
  const printed = await readUntil(lines, /^[✓✗]/);
  expect(printed).toMatch(/^✓ in \d+ ms$/m);
  expect(printed).toContain("openapi/voice-v2010.yaml");
  expect(printed).toMatch(/^ {2}built .*test-fixtures/m);
  expect(printed).not.toContain("insights");
  expect(printed).toContain(`serving voice-v2010 on ${url}`);
  expect(await fetchDate(url)).toBe(newDate);
  expect(clone.read(`packages/test-fixtures/src/${payload}`)).toContain(newDate);
  expect(clone.read(`packages/test-fixtures/dist/${payload}`)).toContain(newDate);
});

test("a changed limit reaches the built client and the mock's refusals", async () => {
  const { lines, url } = await startOnFreePorts();
  const readLimit = (): string | undefined => {
    const files = globSync("packages/voice-participants/dist/**/*.js", { cwd: clone.root });
    const text = files.map(clone.read).join("\n");
    return /\bTimeout: \{ integer: \[(.*?)\] \}/.exec(text)?.[1];
  };
  expect(readLimit()).toBe("5, 600");
  expect(await refuseTimeout(url, 601)).toBe("Invalid request: Timeout may be at most 600");
  const document = parseDocument(clone.read(voice));
  const timeout = ["components", "schemas", "CreateParticipantBody", "properties", "Timeout"];
  document.setIn([...timeout, "maximum"], 599);
  clone.write(voice, document.toString());
  expect(await readUntil(lines, /^[✓✗]/)).toMatch(/built .*voice-participants/);
  expect(readLimit()).toBe("5, 599");
  expect(await refuseTimeout(url, 600)).toBe("Invalid request: Timeout may be at most 599");
});

test("a broken save is reported with its place and changes nothing, and the next one goes on", async () => {
  const { lines, url } = await startOnFreePorts();
  const good = clone.read(voice).replaceAll(formerDate, newDate);
  clone.write(voice, good.replace("\ninfo:\n", "\ninfo:\ninfo:\n"));
  await readUntil(lines, /^✗ openapi\/voice-v2010\.yaml:4:1 duplicated mapping key/);
  await readUntil(lines, /^Nothing was changed; the mocks serve the last good state/);
  expect(await fetchDate(url)).toBe(formerDate);
  expect(clone.read(`packages/test-fixtures/src/${payload}`)).toContain(formerDate);

  clone.write(voice, good);
  expect(await readUntil(lines, /^[✓✗]/)).toContain("✓ in");
  expect(await fetchDate(url)).toBe(newDate);
});

test("code that does not compile is reported with its place, and built once it does", async () => {
  const { lines } = await startOnFreePorts();
  const file = "packages/insights-types/src/index.ts";
  const text = clone.read(file);
  clone.write(file, `${text}export const wrong: string = 1;\n`);
  const line = text.split("\n").length;
  expect(await readUntil(lines, /^✗/)).toContain(`${file}(${line},14): error TS2322`);
  clone.write(file, text);
  expect(await readUntil(lines, /^[✓✗]/)).toMatch(/built insights-types, (.|\n)*✓ in/);
});

test("pnpm dev ends on SIGTERM and serves nothing any more", async () => {
  const { url } = await startOnFreePorts();
  child?.kill("SIGTERM");
  expect(child && (await once(child, "exit"))).toEqual([0, null]);
  await expect(fetchDate(url)).rejects.toThrow("fetch failed");
});

test("pnpm dev ends for a busy port and names the option that changes it", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? `${address?.port}` : "";
  const lines = startDev(...freePorts, "--voice-port", port);
  await readUntil(lines, new RegExp(`Port ${port} .* --voice-port`));
  expect(child && (await once(child, "exit"))).toEqual([1, null]);
  server.close();
});
