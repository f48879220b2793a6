import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { allHandlers, failUnhandled, handlers } from "@conference-kit/test-fixtures/msw";
import { createParticipantsClient } from "@conference-kit/voice-participants";
import { createParticipantsApi } from "@conference-kit/voice-participants/api";
import { setupServer } from "msw/node";
import { listLabels, mute } from "./conference.ts";
import { accountSid, conferenceSid } from "./sids.ts";

const server = setupServer(...allHandlers());
before(() => server.listen(failUnhandled));
afterEach(() => server.resetHandlers());
after(() => server.close());

const options = { accountSid, authToken: "none", retry: { baseDelayMilliseconds: 1 } };
const participants = createParticipantsClient(options);

test("paging: everybody on every page is listed", async () => {
  const labels = ["a", "b", "c", "d", "e"];
  const everybody = labels.map((label) => ({ label }));
  server.use(handlers.voice.listParticipants({ participants: everybody }));
  assert.deepEqual(await listLabels(participants, conferenceSid), labels);
});

test("errors: whoever has left can't be muted", async () => {
  server.use(handlers.voice.updateParticipant.error("notFound"));
  assert.equal(await mute(participants, conferenceSid, "agent"), false);
});

test("errors: what is wrong with the account is thrown", async () => {
  server.use(handlers.voice.updateParticipant.error("accountNotActive"));
  await assert.rejects(mute(participants, conferenceSid, "agent"), { status: 403, code: 20005 });
});

test("retry: a participant is muted in the end", async () => {
  const once = { once: true, retryAfter: 0 };
  server.use(
    handlers.voice.updateParticipant.networkError({ once: true }),
    handlers.voice.updateParticipant.error("serviceUnavailable", once),
    handlers.voice.updateParticipant.error("tooManyRequests", once),
  );
  assert.equal(await mute(participants, conferenceSid, "agent"), true);
});

test("a wrong call fails here and not in production", async () => {
  const path = { AccountSid: accountSid, ConferenceSid: conferenceSid, CallSid: "agent" };
  const { error } = await createParticipantsApi(options).POST(
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json",
    // @ts-expect-error the types say so too
    { params: { path }, body: { Mutd: true } },
  );
  assert.deepEqual(error?.details, { parameter: "Mutd" });
});
