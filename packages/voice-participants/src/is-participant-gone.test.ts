import type { Reply } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import { conferenceSid, connectTo, notFound } from "../test/fixtures.ts";
import { getParticipant } from "./generated/get-participant.ts";
import { isParticipantGone } from "./is-participant-gone.ts";

async function failWith(reply: Reply): Promise<unknown> {
  const { connection } = await connectTo(reply);
  return getParticipant(connection, conferenceSid, "agent").catch((error: unknown) => error);
}

test("a participant who has left is gone", async () => {
  expect(isParticipantGone(await failWith(notFound))).toBe(true);
});

test.each<[string, Reply]>([
  ["a proxy's 404", { status: 404, body: "<html>", headers: { "content-type": "text/html" } }],
  ["the same code with another status", { status: 410, body: { code: 20404 } }],
  ["a refusal", { status: 400, body: { code: 16024, message: "Label invalid" } }],
  ["an answer that makes no sense", { status: 200, body: "" }],
])("%s says nothing about the participant", async (_, reply) => {
  expect(isParticipantGone(await failWith(reply))).toBe(false);
});

test("anything else is no answer about a participant", () => {
  expect([undefined, null, 404, new Error("404")].map(isParticipantGone)).toEqual(
    Array(4).fill(false),
  );
});
