import { expect, test } from "vitest";
import { from } from "../../test/harness.ts";
import { serve } from "../../test/server.ts";

async function ask(url: string, method: string, path: string, body?: unknown) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${url}/_simulator${path}`, {
    method,
    ...(body !== undefined && { body: text }),
  });
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return {
    status: response.status,
    allow: response.headers.get("allow"),
    ...(await response.json()),
  };
}

test.each([
  ["GET", "/nowhere", undefined, 404, "path", "There is no such path"],
  ["DELETE", "/clock", undefined, 405, undefined, "This path takes GET, PUT"],
  ["POST", "/calls/%E0%A4%A/answer", undefined, 400, undefined, "percent-encode"],
  ["POST", "/calls/bob/answer", undefined, 404, "who", "Nobody is bob; there are: agent"],
  [
    "POST",
    "/calls/agent/answer?conference=x",
    undefined,
    404,
    "who",
    "Nobody is agent; there is none",
  ],
  ["GET", "/conferences/lunch", undefined, 404, "conference", "there are: support"],
  ["GET", "/journal?limit=0", undefined, 400, "limit", "a whole number from 1 to 1000"],
  [
    "GET",
    "/journal?kind=odd",
    undefined,
    400,
    "kind",
    "there are: request, event, callback, control",
  ],
  ["GET", "/journal?newest=yes", undefined, 400, "newest", "true or false"],
  [
    "GET",
    "/journal?since=3",
    undefined,
    400,
    "since",
    "there are: kind, type, conference, text, after",
  ],
  ["PUT", "/clock", undefined, 400, "body", "There is none"],
  ["PUT", "/clock", "{", 400, "body", "has to be JSON"],
  ["PUT", "/clock", "[]", 400, "body", "has to be an object"],
  ["PUT", "/clock", {}, 400, "body.mode", "there are: manual, skip, real"],
  ["PUT", "/clock", { mode: "fast" }, 400, "body.mode", "there are: manual, skip, real"],
  ["POST", "/clock/advance", {}, 400, "body", "either by"],
  ["POST", "/clock/advance", { by: { weeks: 1 } }, 400, "to.weeks", "there are: days"],
  ["POST", "/clock/advance", { to: "soon" }, 400, "to", "2026-01-05T09:00:00Z"],
  ["POST", "/clock/advance", { to: "2020-01-01T00:00:00Z" }, 400, "to", "lies before now"],
  ["POST", "/faults", {}, 400, "fault.failure.kind", "there are: too-many-requests"],
  ["PATCH", "/faults/7", { on: false }, 404, "faultId", "there are: none"],
  ["DELETE", "/faults/seven", undefined, 400, "faultId", "a whole number from 1 on"],
  ["POST", "/plan", { calls: [{ outcome: "sing" }] }, 400, "rule.outcome", "there are: answer"],
  ["POST", "/delivery-rules", { action: "delay" }, 400, "rule.by", "how long"],
  ["DELETE", "/delivery-rules/7", undefined, 404, "ruleId", "there are: none"],
  ["GET", "/callbacks/7/deliveries", undefined, 404, "callbackId", "no callback 7"],
  ["POST", "/callbacks/release", { callbackIds: [7] }, 400, "which", "there is none"],
  [
    "POST",
    "/callbacks/release",
    { callbackIds: ["x"] },
    400,
    "body.callbackIds[0]",
    "whole number",
  ],
  ["POST", "/calls", { conference: "support" }, 400, "from", ""],
  ["PUT", "/snapshot", { version: 2 }, 400, "snapshot", "of version 1"],
  ["POST", "/requests", { accountSid: "AC1" }, 400, "body.method", "there are: GET, POST, DELETE"],
  ["POST", "/conferences/support/participants", { From: "x" }, 400, undefined, "To"],
  ["PATCH", "/conferences/support/participants/agent", { Mute: true }, 400, undefined, "Mute"],
])(
  "%s %s with %j is refused, and nothing happens",
  async (method, path, body, status, argument, detail) => {
    const { server, control } = await serve();
    await control.addParticipant("support", { From: from, To: "client:agent", Label: "agent" });
    const events = server.simulator.journal.events.length;
    const problem = await ask(server.url, method, path, body);
    expect(problem).toMatchObject({ status, detail: expect.stringContaining(detail) });
    expect(problem.argument).toBe(argument);
    if (status === 405) expect(problem.detail).toContain(problem.allow);
    expect(server.simulator.journal.events).toHaveLength(events);
  },
);

test("a label in several conferences is refused with their names, and found by its conference", async () => {
  const { control } = await serve();
  for (const name of ["one", "two"]) {
    await control.addParticipant(name, { From: from, To: "client:agent", Label: "agent" });
  }
  await expect(control.answerCall("agent")).rejects.toMatchObject({
    name: "ControlError",
    problem: { status: 400, argument: "who", detail: expect.stringContaining(" in CF") },
  });
  expect(await control.answerCall("agent", { conference: "two" })).toMatchObject({
    label: "agent",
  });
});

test("a create that Twilio's API refuses is a problem with Twilio's error code", async () => {
  const { control } = await serve();
  const dial = () => control.addParticipant("x", { From: from, To: "client:a", Label: "agent" });
  await dial();
  await expect(dial()).rejects.toMatchObject({ problem: { status: 400, code: 16026 } });
});

test("a snapshot with entries that can't follow each other is refused and changes nothing", async () => {
  const { server, control } = await serve();
  await control.addParticipant("support", { From: from, To: "client:agent", Label: "agent" });
  const snapshot = await control.getSnapshot();
  const entries = snapshot.entries.filter(({ type }) => type !== "conference-created");
  await expect(control.restoreSnapshot({ ...snapshot, entries })).rejects.toMatchObject({
    problem: { status: 400, argument: "snapshot" },
  });
  expect(await control.answerCall("agent")).toMatchObject({ status: "in-progress" });
  expect(server.simulator.snapshot().entries.length).toBeGreaterThan(snapshot.entries.length);
});

test("with several accounts a new conference requires the account it belongs to", async () => {
  const accounts = ["1", "2"].map((digit) => ({ sid: `AC${digit.repeat(32)}`, authToken: "x" }));
  const { control } = await serve({ accounts });
  const parameters = { From: from, To: "client:agent" };
  await expect(control.addParticipant("support", parameters)).rejects.toMatchObject({
    problem: { status: 400, argument: "accountSid", detail: expect.stringContaining("AC111") },
  });
  const accountSid = accounts[1]?.sid ?? "";
  expect(await control.addParticipant("support", parameters, { accountSid })).toMatchObject({
    accountSid,
  });
});
