import type { OutgoingAnswer } from "./misbehaving-server.ts";

/** One way to misbehave, on the call with one filter. */
export interface Misbehaviour {
  title: string;
  /** The filter's name and value. */
  filter: [name: string, value: string];
  misbehave(answer: OutgoingAnswer, authorization: string): void;
  /** What a run reports about it. */
  told: string;
}

function change(answer: OutgoingAnswer, edit: (body: Record<string, unknown>) => unknown): void {
  answer.body = JSON.stringify(edit(JSON.parse(answer.body)));
}

function changeConferences(answer: OutgoingAnswer, changes: object): void {
  change(answer, (body) => ({
    ...body,
    conferences: [body.conferences]
      .flat()
      .map((conference) => Object.assign({}, conference, changes)),
  }));
}

/** Makes the answer one of Twilio's errors. */
export function refuse(
  answer: OutgoingAnswer,
  status: number,
  code: number,
  message: string,
): void {
  answer.status = status;
  answer.body = JSON.stringify({ status, code, message, more_info: "https://www.twilio.com/" });
}

export const misbehaviours: Misbehaviour[] = [
  {
    title: "a value of a wrong type",
    filter: ["MixerRegion", "us1"],
    misbehave: (answer) => changeConferences(answer, { duration_seconds: "90" }),
    told: "Response body property conferences[].duration_seconds must be integer,null",
  },
  {
    title: "a value that nobody knew",
    filter: ["MixerRegion", "us2"],
    misbehave: (answer) => changeConferences(answer, { status: "paused" }),
    told: "Response body property conferences[].status must be equal to one of the allowed values: in_progress, not_started, completed, summary_timeout",
  },
  {
    title: "a missing field",
    filter: ["MixerRegion", "au1"],
    misbehave: (answer) => change(answer, ({ meta: _meta, ...rest }) => rest),
    told: "Response body must have required property 'meta'",
  },
  {
    title: "an error with a code that nobody knew",
    filter: ["MixerRegion", "br1"],
    misbehave: (answer) => refuse(answer, 400, 99999, "No."),
    told: "GET /v1/Conferences: status 400, code 99999: No. The specification has no such code for this status.",
  },
  {
    title: "an error, whose text repeats the credentials",
    filter: ["MixerRegion", "ie1"],
    misbehave: (answer, authorization) => refuse(answer, 400, 20001, `Not with ${authorization}`),
    told: "GET /v1/Conferences: status 400, code 20001: Not with Basic [redacted]",
  },
  {
    title: "a status that isn't declared",
    filter: ["MixerRegion", "jp1"],
    misbehave: (answer) => {
      answer.status = 202;
    },
    told: "Status 202: Unable to match the returned status code with those defined in the document: 200,400,401,403,404,429,500,503",
  },
  {
    title: "a redirect",
    filter: ["MixerRegion", "sg1"],
    misbehave: (answer) => {
      answer.status = 307;
      answer.headers.location = "/elsewhere";
    },
    told: "The answer has the status 307, which is not declared.",
  },
  {
    title: "HTML",
    filter: ["MixerRegion", "de1"],
    misbehave: (answer) => {
      answer.contentType = "text/html";
      answer.body = "<h1>Sorry</h1>";
    },
    told: 'The received media type "text/html" does not match the one specified in the current response: application/json',
  },
  {
    title: "JSON that is none",
    filter: ["EndReason", "last_participant_left"],
    misbehave: (answer) => {
      answer.body = "{";
    },
    told: "The answer says that it is JSON, and is none.",
  },
  {
    title: "nothing, and hangs up",
    filter: ["MixerRegion", "in1"],
    misbehave: (answer) => {
      answer.instead = "hang up";
    },
    told: "The connection failed before an answer was complete (UND_ERR_SOCKET).",
  },
];
