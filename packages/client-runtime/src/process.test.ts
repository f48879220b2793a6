import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { bundle } from "../test/bundle.ts";

/** Runs a program in a process of its own and gives what it prints before it ends by itself. */
async function run(contents: string): Promise<string> {
  const { code } = await bundle(contents, { platform: "neutral", mainFields: ["module"] });
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--input-type=module",
    "--eval",
    code,
  ]);
  return stdout;
}

const create = `
  import { createConnection, poll } from "runtime";
  const get = (fetch, options) =>
    createConnection("api", { bearerToken: "token", fetch, ...options })
      .request("get", "/Things", { repeat: "always" })
      .then(() => console.log("done"), (error) => console.log(error.name));
`;
const longest = 2 ** 31 - 1;

test("the timer of a time limit doesn't keep a process alive", async () => {
  const program = `get(() => new Promise(() => {}), { timeoutMilliseconds: ${longest} });`;
  expect(await run(create + program)).toBe("");
});

test("the wait for another attempt keeps a process alive", async () => {
  const program = `
    const answers = [new Response("", { status: 503 }), Response.json({})];
    get(async () => answers.shift(), { retry: { baseDelayMilliseconds: 50 } });
  `;
  expect(await run(create + program)).toBe("done\n");
});

test("the wait of a poll keeps a process alive, and its time limit doesn't", async () => {
  const waiting = `
    let looks = 0;
    poll(async () => (++looks > 1 ? "seen" : undefined), { intervalMilliseconds: 20 }).then(console.log);
  `;
  expect(await run(create + waiting)).toBe("seen\n");
  const hanging = `poll(() => new Promise(() => {}), { totalMilliseconds: ${longest} });`;
  expect(await run(create + hanging)).toBe("");
});

test("a process ends when its calls have ended, whatever their time limit", async () => {
  const program = `get(async () => Response.json({}), { timeoutMilliseconds: ${longest} });`;
  expect(await run(create + program)).toBe("done\n");
});
