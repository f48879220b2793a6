import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { repository } from "@conference-kit/shared";
import { readSpecifications } from "@conference-kit/specifications";
import { afterAll, beforeAll, expect, test } from "vitest";

let child: ChildProcess | undefined;
/** What `pnpm mock` prints before it waits. */
const lines: string[] = [];

beforeAll(async () => {
  const ports = readSpecifications().flatMap(({ fixtures }) => [`--${fixtures}-port`, "0"]);
  const started = spawn("node", ["packages/mock/src/command.ts", ...ports], { cwd: repository });
  child = started;
  for await (const line of createInterface(started.stdout)) {
    lines.push(line);
    if (line.includes("Ctrl+C")) break;
  }
});

afterAll(async () => {
  if (child?.kill()) await once(child, "exit");
});

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
  const curls = lines.filter((line) => line.includes("curl ")).map((line) => line.trim());
  expect(curls.length).toBeGreaterThanOrEqual(9);
  for (const curl of curls) {
    expect(`${curl} → ${await requestAsCurl(curl)}`).toMatch(/→ 20[014]$/);
  }
});

test("a body with a wrong second array value, an unknown key or a repeated scalar is refused", async () => {
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
