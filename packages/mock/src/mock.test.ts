import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { createInterface } from "node:readline";
import { parseArgs, promisify } from "node:util";
import { createClone, repository } from "@conference-kit/shared";
import { readSpecifications } from "@conference-kit/specifications";
import { afterEach, expect, test } from "vitest";

const started: (ChildProcess | Server)[] = [];

afterEach(async () => {
  for (const running of started.splice(0)) {
    if ("kill" in running) {
      running.kill();
      await once(running, "exit");
    } else {
      running.close();
    }
  }
});

const freePorts = readSpecifications().flatMap(({ fixtures }) => [`--${fixtures}-port`, "0"]);

async function startMockCommand(): Promise<string[]> {
  const child = spawn("node", ["packages/mock/src/command.ts", ...freePorts], { cwd: repository });
  started.push(child);
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.includes("Ctrl+C")) break;
  }
  return lines;
}

async function runMockCommand(...parameters: string[]): Promise<{ code: number; stderr: string }> {
  try {
    await promisify(execFile)("node", ["packages/mock/src/command.ts", ...parameters], {
      cwd: repository,
    });
    return { code: 0, stderr: "" };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "stderr" in error)) throw error;
    return { code: Number(error.code), stderr: String(error.stderr) };
  }
}

async function requestAsCurl(command: string): Promise<number> {
  const words = command.match(/'[^']*'|\S+/g) ?? [];
  const { values, positionals } = parseArgs({
    args: words.slice(1).map((word) => word.replaceAll("'", "")),
    allowPositionals: true,
    options: {
      "data-urlencode": { type: "string", multiple: true, default: [] },
      request: { type: "string", short: "X", default: "GET" },
      user: { type: "string", short: "u", default: "" },
    },
  });
  const form = values["data-urlencode"].map((field): [string, string] => {
    const [name = "", ...value] = field.split("=");
    return [name, value.join("=")];
  });
  const response = await fetch(positionals[0] ?? "", {
    method: values.request,
    headers: { authorization: `Basic ${btoa(values.user)}` },
    ...(form.length > 0 && { body: new URLSearchParams(form) }),
  });
  return response.status;
}

test("every curl command that pnpm mock prints is answered with a success", async () => {
  const curls = (await startMockCommand())
    .filter((line) => line.includes("curl "))
    .map((line) => line.trim());
  expect(curls.length).toBeGreaterThanOrEqual(9);
  for (const curl of curls) {
    expect(`${curl} → ${await requestAsCurl(curl)}`).toMatch(/→ 20[014]$/);
  }
});

test("a body with a wrong second array value, an unknown key or a repeated scalar is refused", async () => {
  const lines = await startMockCommand();
  const create = lines.find(
    (line) => line.includes("-X POST") && line.endsWith("Participants.json"),
  );
  const url = create?.split(" ").at(-1) ?? "";
  const post = async (body: string): Promise<Response> => {
    const headers = {
      authorization: `Basic ${btoa("a:b")}`,
      "content-type": "application/x-www-form-urlencoded",
    };
    return fetch(url, { body, headers, method: "POST" });
  };
  const right = "From=%2B15017122661&To=client%3Aalice";
  const events = `${right}&StatusCallbackEvent=initiated&StatusCallbackEvent`;
  expect(await post(right)).toHaveProperty("status", 201);
  expect(await post(`${events}=answered`)).toHaveProperty("status", 201);
  expect(lines.at(-2)).toContain("sl-violations");
  for (const [body, reason] of [
    [`${events}=wrong`, "StatusCallbackEvent.1"],
    [`${right}&Unknown=1`, "found 'Unknown'"],
    [`${right}&Label=a&Label=b`, "Label must be string"],
  ] as const) {
    const refused = await post(body);
    expect(refused.status).toBe(400);
    expect(refused.headers.get("sl-violations")).toContain(reason);
  }
});

test("a busy port is named with the option that changes it", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  started.push(server);
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? `${address?.port}` : "";
  const { code, stderr } = await runMockCommand("--insights-port", "0", "--voice-port", port);
  expect(code).toBe(1);
  expect(stderr).toContain(`Port ${port} on 127.0.0.1 is in use`);
  expect(stderr).toContain("--voice-port");
});

test("a value that is no port is refused", async () => {
  const { code, stderr } = await runMockCommand("--voice-port", "99999");
  expect(code).toBe(1);
  expect(stderr).toContain("whole number from 0");
});

test("a specification that is no YAML is reported with its place, and nothing is served", async () => {
  using clone = await createClone();
  clone.edit("openapi/voice-v2010.yaml", /^info:/m, "info: [");
  await expect(clone.run("node", ["packages/mock/src/command.ts", ...freePorts])).rejects.toThrow(
    /^openapi\/voice-v2010\.yaml:\d+:\d+ [^\n]+$/,
  );
});
