import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
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

const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`;

/** A request as it goes over the wire: what asks is to cost as little as it can. */
function write(url: string, form?: string): string {
  const { host, pathname } = new URL(url);
  const method = form === undefined ? "GET" : "POST";
  const head = `${method} ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: ${authorization}\r\n`;
  if (form === undefined) return `${head}\r\n`;
  const type = "Content-Type: application/x-www-form-urlencoded";
  return `${head}${type}\r\nContent-Length: ${form.length}\r\n\r\n${form}`;
}

/** Whether an answer is whole; it has a length or comes in chunks. */
function isWhole(answer: string): boolean {
  const end = answer.indexOf("\r\n\r\n");
  if (end === -1) return false;
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(answer) ?? [];
  if (length === undefined) return answer.endsWith("0\r\n\r\n");
  return Buffer.byteLength(answer) >= end + 4 + Number(length);
}

/** Asks over one connection, one request after another, as long as there is one. */
async function work(url: URL, next: () => string | undefined): Promise<void> {
  const socket = connect(Number(url.port), url.hostname).setEncoding("utf8");
  await once(socket, "connect");
  for (let request = next(); request !== undefined; request = next()) {
    socket.write(request);
    let answer = "";
    while (!isWhole(answer)) answer += (await once(socket, "data"))[0];
    if (!answer.startsWith("HTTP/1.1 200")) throw new Error(answer);
  }
  socket.destroy();
}

/** Answers a second, to a fetch, a list and an update in turn over connections that are kept. */
async function measureAnswers({ participants }: Served, count: number): Promise<number> {
  const agent = `${participants}/agent.json`;
  const requests = [write(agent), write(`${participants}.json`), write(agent, "Hold=true")];
  let left = count;
  function next(): string | undefined {
    left -= 1;
    return left < 0 ? undefined : requests[left % requests.length];
  }
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, () => work(new URL(participants), next)));
  return count / ((performance.now() - begun) / 1000);
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
