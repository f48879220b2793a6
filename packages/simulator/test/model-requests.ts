import * as fc from "fast-check";
import { allEvents, from } from "./harness.ts";
import { accountSid, anyone, labels, rooms, type Step, type Target, text } from "./model-step.ts";

/** The SID of the active conference of a name; an unknown SID, if there is none. */
function sidOf({ twilio }: Target, room: string): string {
  const active = twilio.conferences.find(
    ({ friendlyName, status }) => friendlyName === room && status !== "completed",
  );
  return active?.conferenceSid ?? `CF${"0".repeat(32)}`;
}

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
  ConferenceStatusCallbackEvent: [...allEvents],
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

export const create: fc.Arbitrary<Step> = fc
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

export const update: fc.Arbitrary<Step> = fc
  .tuple(anyone, change)
  .map(([{ room, label }, form]): Step => {
    const path = `/Conferences/{sid}/Participants/${label}.json`;
    const script = `await update(${text(room)}, ${text(label)}, ${text(form)});`;
    return ask((target) => sidOf(target, room), { method: "POST", path, form }, script);
  });

export const coach: fc.Arbitrary<Step> = fc
  .tuple(anyone, fc.constantFrom(...labels))
  .map(([{ room, label }, other]): Step => {
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

export const remove: fc.Arbitrary<Step> = anyone.map(({ room, label }) =>
  ask(
    (target) => sidOf(target, room),
    { method: "DELETE", path: `/Conferences/{sid}/Participants/${label}.json` },
    `await remove(${text(room)}, ${text(label)});`,
  ),
);

export const end: fc.Arbitrary<Step> = fc
  .constantFrom(...rooms)
  .map((room) =>
    ask(
      (target) => sidOf(target, room),
      { method: "POST", path: "/Conferences/{sid}.json", form: { Status: "completed" } },
      `await end(${text(room)});`,
    ),
  );

export const read: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...rooms), fc.constantFrom("/Participants.json?PageSize=1", ".json"))
  .map(([room, path]) =>
    ask(
      (target) => sidOf(target, room),
      { method: "GET", path: `/Conferences/{sid}${path}` },
      `await read(${text(room)}, ${text(path)});`,
    ),
  );

export const list: fc.Arbitrary<Step> = fc
  .constantFrom("/v1/Conferences", `/2010-04-01/Accounts/${accountSid}/Conferences.json`)
  .map(
    (path): Step => ({
      script: `await twilio.request({ accountSid, method: "GET", path: ${text(path)} });`,
      run: ({ twilio }) => twilio.request({ accountSid, method: "GET", path }),
    }),
  );
