import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createSimulator, type Simulator } from "@conference-kit/simulator";
import { allHandlers } from "@conference-kit/test-fixtures/msw";
import { getResponse } from "msw";
import { report } from "./report.ts";

const accountSid = `AC${"0".repeat(32)}`;
const authToken = "not-a-real-token";
const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`;
const conferences = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Conferences`;
const noContent = () => new Response(null, { status: 204 });

function ask(path: string, form?: Record<string, string>): Request {
  return new Request(`${conferences}/${path}`, {
    headers: { authorization },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });
}

async function add({ fetch }: Simulator, room: string, label: string): Promise<string> {
  const response = await fetch(
    ask(`${room}/Participants.json`, {
      From: "+15017122661",
      To: `client:${label}`,
      Label: label,
      ConferenceStatusCallback: "https://app.example/conferences",
      ConferenceStatusCallbackEvent: "mute",
    }),
  );
  const { conference_sid } = await response.json();
  return conference_sid;
}

/** Answers a second of a simulator over those of the handlers, on the same calls. */
async function compareAnswers(calls: number): Promise<number> {
  const twilio = createSimulator({ authToken });
  const sid = await add(twilio, "room", "agent");
  for (const label of ["customer", "supervisor"]) await add(twilio, "room", label);
  const handlers = allHandlers();
  const requests = [
    () => ask(`${sid}/Participants/agent.json`),
    () => ask(`${sid}/Participants.json`),
    () => ask(`${sid}/Participants/agent.json`, { Hold: "true" }),
  ];
  async function time(answer: (request: Request) => Promise<Response | undefined>) {
    const begun = performance.now();
    for (let index = 0; index < calls; index += 1) {
      const request = requests[index % requests.length]?.();
      if (request !== undefined) await (await answer(request))?.text();
    }
    return performance.now() - begun;
  }
  const ratios = [];
  for (let round = 0; round < 3; round += 1) {
    const theirs = await time((request) => getResponse(handlers, request));
    const ours = await time(twilio.fetch);
    if (round > 0) ratios.push(theirs / ours);
  }
  return Math.max(...ratios);
}

/** Processor time of a callback from being due to being answered, signature included, in milliseconds. */
async function measureCallback(callbacks: number): Promise<number> {
  const twilio = createSimulator({ authToken, deliver: noContent });
  const sid = await add(twilio, "room", "agent");
  await twilio.calls.answer("agent");
  async function deliver(): Promise<number> {
    const ruleId = await twilio.deliveries.hold();
    for (let index = 0; index < callbacks; index += 1) {
      await twilio.fetch(ask(`${sid}/Participants/agent.json`, { Muted: String(index % 2 === 0) }));
    }
    await twilio.deliveries.stop(ruleId);
    const before = process.cpuUsage();
    await twilio.deliveries.release();
    await twilio.settle();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / callbacks;
  }
  await deliver();
  return deliver();
}

/** Memory after a thousand conferences of ten and a reset, over what it was before them. */
async function measureMemory(rooms: number): Promise<number> {
  setFlagsFromString("--expose_gc");
  const collect: () => void = runInNewContext("gc");
  const twilio = createSimulator({ authToken, deliver: noContent });
  async function live(count: number): Promise<void> {
    for (let room = 0; room < count; room += 1) {
      for (let label = 0; label < 10; label += 1) {
        await add(twilio, `room ${room}`, String(label));
        await twilio.calls.answer({ label: String(label), conference: `room ${room}` });
      }
      for (let label = 0; label < 10; label += 1) {
        await twilio.calls.hangUp({ label: String(label), conference: `room ${room}` });
      }
    }
    await twilio.clock.advance({ hours: 1 });
    twilio.reset();
    // What requests have registered for being finalized goes in turns of its own.
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      collect();
    }
  }
  await live(20);
  const before = process.memoryUsage().heapUsed;
  await live(rooms);
  return process.memoryUsage().heapUsed / before;
}

report({
  answers: await compareAnswers(6000),
  callback: await measureCallback(3000),
  memory: await measureMemory(1000),
});
