import * as fc from "fast-check";
import type { Simulator } from "../src/index.ts";
import { from } from "./harness.ts";

/** The simulator that steps act on. */
interface Target {
  readonly twilio: Simulator;
}

/** One action on a simulator, and the line of a script that does the same. */
export interface Step {
  readonly script: string;
  run(target: Target): Promise<unknown>;
}

const rooms = ["red", "blue"];
const labels = ["ann", "bob", "cleo"];
const accountSid = "AC5ef8732a3c49700934481addd5ce1659";

function text(value: unknown): string {
  return JSON.stringify(value);
}

/** The SID of the active conference of a name; an unknown SID, if there is none. */
function sidOf({ twilio }: Target, room: string): string {
  const active = twilio.conferences.find(
    ({ friendlyName, status }) => friendlyName === room && status !== "completed",
  );
  return active?.conferenceSid ?? `CF${"0".repeat(32)}`;
}

const anyone = fc.record({ room: fc.constantFrom(...rooms), label: fc.constantFrom(...labels) });

/** The settings of a create. The first in a room decides who receives the conference's callbacks. */
const settings = fc.record(
  {
    StartConferenceOnEnter: fc.constantFrom("true", "false"),
    EndConferenceOnExit: fc.constantFrom("true", "false"),
    Muted: fc.constantFrom("true", "false"),
    MaxParticipants: fc.constantFrom("2", "3"),
    ConferenceRecord: fc.constant("true"),
    Record: fc.constant("true"),
    Timeout: fc.constantFrom("5", "60"),
    TimeLimit: fc.constantFrom("10", "100"),
    MachineDetection: fc.constantFrom("Enable", "DetectMessageEnd"),
  },
  { requiredKeys: [] },
);

/** A subscription to every event. */
const subscriptions = {
  StatusCallback: "https://app.example/calls",
  AmdStatusCallback: "https://app.example/answered-by",
  RecordingStatusCallback: "https://app.example/recordings",
  ConferenceStatusCallback: "https://app.example/conferences",
  ConferenceRecordingStatusCallback: "https://app.example/conference-recordings",
  StatusCallbackEvent: ["initiated", "ringing", "answered", "completed"],
  ConferenceStatusCallbackEvent: [
    "start",
    "end",
    "join",
    "leave",
    "mute",
    "hold",
    "modify",
    "announcement",
  ],
};

function api(method: "GET" | "POST" | "DELETE", path: string) {
  return { accountSid, method, path: `/2010-04-01/Accounts/${accountSid}${path}` };
}

function ask(
  locate: (target: Target) => string,
  {
    method,
    path,
    form,
  }: { method: "GET" | "POST" | "DELETE"; path: string; form?: Record<string, string> },
  script: string,
): Step {
  return {
    script,
    run: (target) =>
      target.twilio.request({
        ...api(method, path.replace("{sid}", locate(target))),
        ...(method === "POST" && { form }),
      }),
  };
}

const create = fc
  .tuple(anyone, settings, fc.boolean())
  .map(([{ room, label }, given, named]): Step => {
    const form = Object.fromEntries(
      Object.entries({ ...given, Label: named ? label : undefined }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    );
    return {
      script: `await create(${text(room)}, ${text(form)});`,
      run: ({ twilio }) => {
        const path = `/2010-04-01/Accounts/${accountSid}/Conferences/${room}/Participants.json`;
        const whom = { From: from, To: `client:${label}-${room}` };
        return twilio.request({
          accountSid,
          method: "POST",
          path,
          form: { ...subscriptions, ...whom, ...form },
        });
      },
    };
  });

const act = fc
  .tuple(
    fc.constantFrom("answer", "answer", "answer", "hangUp", "busy", "fail", "leaveUnanswered"),
    anyone,
  )
  .map(([name, { room, label }]): Step => {
    const who = { label, conference: room };
    return {
      script: `await twilio.calls.${name}(${text(who)});`,
      run: ({ twilio }) => twilio.calls[name](who),
    };
  });

const join = anyone.map(({ room, label }): Step => {
  const joining = { conference: room, accountSid, from: "+15558675310", to: from, label };
  return {
    script: `await twilio.calls.join(${text(joining)});`,
    run: ({ twilio }) => twilio.calls.join(joining),
  };
});

const change = fc.constantFrom<Record<string, string>>(
  { Muted: "true" },
  { Muted: "false" },
  { Hold: "true" },
  { Hold: "false" },
  { EndConferenceOnExit: "true" },
  { BeepOnExit: "false" },
  { AnnounceUrl: "https://app.example/announcement.xml" },
  { Coaching: "false" },
);

const update = fc.tuple(anyone, change).map(([{ room, label }, form]): Step => {
  const path = `/Conferences/{sid}/Participants/${label}.json`;
  const script = `await update(${text(room)}, ${text(label)}, ${text(form)});`;
  return ask((target) => sidOf(target, room), { method: "POST", path, form }, script);
});

const coach = fc.tuple(anyone, fc.constantFrom(...labels)).map(([{ room, label }, other]): Step => {
  const script = `await coach(${text(room)}, ${text(label)}, ${text(other)});`;
  return {
    script,
    run: (target) => {
      const coached = target.twilio.calls
        .list()
        .find((call) => call.label === other && call.conferenceSid === sidOf(target, room));
      const path = `/Conferences/${sidOf(target, room)}/Participants/${label}.json`;
      const CallSidToCoach = coached?.callSid ?? `CA${"0".repeat(32)}`;
      return target.twilio.request({
        ...api("POST", path),
        form: { Coaching: "true", CallSidToCoach },
      });
    },
  };
});

const remove = anyone.map(({ room, label }) =>
  ask(
    (target) => sidOf(target, room),
    { method: "DELETE", path: `/Conferences/{sid}/Participants/${label}.json` },
    `await remove(${text(room)}, ${text(label)});`,
  ),
);

const end = fc
  .constantFrom(...rooms)
  .map((room) =>
    ask(
      (target) => sidOf(target, room),
      { method: "POST", path: "/Conferences/{sid}.json", form: { Status: "completed" } },
      `await end(${text(room)});`,
    ),
  );

const read = fc
  .tuple(fc.constantFrom(...rooms), fc.constantFrom("/Participants.json?PageSize=1", ".json"))
  .map(([room, path]) =>
    ask(
      (target) => sidOf(target, room),
      { method: "GET", path: `/Conferences/{sid}${path}` },
      `await read(${text(room)}, ${text(path)});`,
    ),
  );

const list = fc
  .constantFrom("/v1/Conferences", `/2010-04-01/Accounts/${accountSid}/Conferences.json`)
  .map(
    (path): Step => ({
      script: `await twilio.request({ accountSid, method: "GET", path: ${text(path)} });`,
      run: ({ twilio }) => twilio.request({ accountSid, method: "GET", path }),
    }),
  );

const advance = fc
  .constantFrom(
    { milliseconds: 400 },
    { seconds: 1 },
    { seconds: 3 },
    { minutes: 2 },
    { minutes: 31 },
  )
  .map(
    (by): Step => ({
      script: `await twilio.clock.advance(${text(by)});`,
      run: ({ twilio }) => twilio.clock.advance(by),
    }),
  );

const fault = fc
  .constantFrom(
    { times: 1, failure: { kind: "server-error", acts: true } },
    { times: 1, failure: { kind: "too-many-requests", retryAfter: 1 } },
    { probability: 0.3, times: 3, failure: { kind: "connection-lost", acts: true } },
    { times: 1, failure: { kind: "connection-lost" } },
  )
  .map(
    (given): Step => ({
      script: `await twilio.faults.add(${text(given)});`,
      run: ({ twilio }) => twilio.faults.add(Object(given)),
    }),
  );

const deliver = fc.constantFrom("hold", "release", "repeat").map(
  (name): Step => ({
    script:
      name === "release"
        ? "await twilio.deliveries.release();"
        : `await twilio.deliveries.${name}({}, 2);`,
    run: ({ twilio: { deliveries } }) =>
      name === "release"
        ? deliveries.release()
        : deliveries[name === "hold" ? "hold" : "repeat"]({}, 2),
  }),
);

/** Anything that can be done to a simulator. */
export const steps: fc.Arbitrary<Step>[] = [
  create,
  create,
  create,
  act,
  act,
  act,
  join,
  update,
  coach,
  remove,
  end,
  read,
  list,
  advance,
  advance,
  fault,
  deliver,
];
