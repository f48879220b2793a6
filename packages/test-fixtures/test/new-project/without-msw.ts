import assert from "node:assert/strict";
import { test } from "node:test";
import { buildError, buildParticipant, buildParticipantPages } from "@conference-kit/test-fixtures";
import {
  createParticipantsClient,
  type ParticipantsClient,
} from "@conference-kit/voice-participants";
import { listLabels, mute } from "./conference.ts";
import { accountSid, conferenceSid } from "./sids.ts";

/** A client that gets these answers, one for each request. */
function answering(...answers: Response[]): ParticipantsClient {
  return createParticipantsClient({
    accountSid,
    authToken: "none",
    retry: { baseDelayMilliseconds: 1 },
    fetch: async () => answers.shift() ?? assert.fail("There was one request too many."),
  });
}

function fail(status: number): Response {
  const headers = { "Retry-After": "0" };
  return Response.json(buildError({ status }), { status, headers });
}

test("paging: everybody on every page is listed", async () => {
  const pages = buildParticipantPages([{ label: "a" }, { label: "b" }, { label: "c" }], {
    pageSize: 2,
  });
  const participants = answering(...pages.map((page) => Response.json(page)));
  assert.deepEqual(await listLabels(participants, conferenceSid), ["a", "b", "c"]);
});

test("errors: whoever has left can't be muted", async () => {
  assert.equal(await mute(answering(fail(404)), conferenceSid, "agent"), false);
});

test("errors: what is wrong with the account is thrown", async () => {
  await assert.rejects(mute(answering(fail(403)), conferenceSid, "agent"), { status: 403 });
});

test("retry: a participant is muted in the end", async () => {
  const muted = Response.json(buildParticipant({ muted: true }));
  assert.equal(await mute(answering(fail(503), fail(429), muted), conferenceSid, "agent"), true);
});
