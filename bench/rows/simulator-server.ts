import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import { accountSid, authToken } from "../account.ts";
import { median } from "../compare.ts";
import type { Row } from "../row.ts";

const connections = 64;
const conferenceOfMock = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";

interface Served {
  readonly child: ChildProcess;
  /** Where the participants of a conference are. */
  readonly participants: string;
}

async function serve(program: string): Promise<Served> {
  const child = fork(new URL(`../server/${program}.ts`, import.meta.url), { execArgv: [] });
  const [message] = await once(child, "message");
  const [url, sid = conferenceOfMock] = String(message).split(" ");
  const participants = `${url}/2010-04-01/Accounts/${accountSid}/Conferences/${sid}/Participants`;
  return { child, participants };
}

function ask(agent: Agent, url: string, form?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`,
      ...(form && { "content-type": "application/x-www-form-urlencoded" }),
    };
    const method = form === undefined ? "GET" : "POST";
    const sent = request(url, { method, agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: status ${response.statusCode}`));
      response.resume().once("end", resolve);
    });
    sent.once("error", reject).end(form);
  });
}

/** Answers a second, to a fetch, a list and an update in turn over connections that are kept. */
async function measureAnswers({ participants }: Served, count: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = count;
  async function work(): Promise<void> {
    for (; left > 0; left -= 1) {
      const kind = left % 3;
      if (kind === 0) await ask(agent, `${participants}/agent.json`);
      else if (kind === 1) await ask(agent, `${participants}.json`);
      else await ask(agent, `${participants}/agent.json`, "Hold=true");
    }
  }
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return count / seconds;
}

async function compareAnswers(rounds: number): Promise<{ ratio: number; perSecond: number }> {
  const [simulator, mock] = await Promise.all([serve("serve-simulator"), serve("serve-mock")]);
  const measured: { ratio: number; perSecond: number }[] = [];
  // The first round warms both.
  for (let round = 0; round <= rounds; round += 1) {
    const theirs = await measureAnswers(mock, 3000);
    const perSecond = await measureAnswers(simulator, 3000);
    if (round > 0) measured.push({ ratio: perSecond / theirs, perSecond });
  }
  for (const { child } of [simulator, mock]) {
    child.disconnect();
    await once(child, "exit");
  }
  return {
    ratio: median(measured.map(({ ratio }) => ratio)),
    perSecond: median(measured.map(({ perSecond }) => perSecond)),
  };
}

const command = join(repository, "packages/simulator/dist/server/command/main.js");

/** Seconds until a process prints something, or ends. */
async function time(...parameters: string[]): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  const seconds = (performance.now() - begun) / 1000;
  child.kill();
  await ended;
  return seconds;
}

/** Seconds until the command is ready, over those that Node takes for nothing. */
async function measureReady(rounds: number): Promise<number> {
  const differences: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const nothing = await time("-e", "0");
    differences.push((await time(command, "--port", "0")) - nothing);
  }
  return median(differences);
}

/** Measures the simulator as a server: answers over HTTP, and how soon it is ready. */
export async function measureSimulatorServer(rounds: number): Promise<Row[]> {
  const { ratio, perSecond } = await compareAnswers(rounds);
  const ready = await measureReady(rounds);
  return [
    {
      what: "simulator as a server, answers a second",
      reach: "≥ 2 × our Prism mock",
      reached: ratio >= 2,
      cells: new Map([
        ["conference-kit", `${ratio.toFixed(2)} (${perSecond.toFixed(0)} a second)`],
      ]),
    },
    {
      what: "… ready, over `node -e 0`",
      reach: "≤ 0.3 s",
      reached: ready <= 0.3,
      cells: new Map([["conference-kit", `${ready.toFixed(2)} s`]]),
    },
  ];
}
