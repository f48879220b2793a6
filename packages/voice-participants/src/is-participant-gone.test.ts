import type { Reply } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import { conferenceSid, connectTo, notFound } from "../test/fixtures.ts";
import { getParticipant } from "./generated/get-participant.ts";
import { isParticipantGone } from "./is-participant-gone.ts";

async function failWith(reply: Reply): Promise<unknown> {
  const { connection } = await connectTo(reply);
  return getParticipant(connection, conferenceSid, "agent").catch((error: unknown) => error);
}

test("isParticipantGone is true for 404 with 20404", async () => {
  expect(isParticipantGone(await failWith(notFound))).toBe(true);
});

test.each<[string, Reply]>([
  ["a proxy's 404", { status: 404, body: "<html>", headers: { "content-type": "text/html" } }],
  ["the same code with another status", { status: 410, body: { code: 20404 } }],
  ["a refusal", { status: 400, body: { code: 16024, message: "Label invalid" } }],
  ["an answer that makes no sense", { status: 200, body: "" }],
])("isParticipantGone is false for %s", async (_, reply) => {
  expect(isParticipantGone(await failWith(reply))).toBe(false);
});

test("isParticipantGone is false for what is no ApiError", () => {
  expect([undefined, null, 404, new Error("404")].map(isParticipantGone)).toEqual(
    Array(4).fill(false),
  );
});
