import { expect, test } from "vitest";
import {
  accepts,
  acceptsOfficially,
  holdAgainstOfficial,
  officialSignature,
  type Shape,
} from "../test/agreement.ts";

test("requests of every shape are accepted and refused as Twilio's own client does", async () => {
  await holdAgainstOfficial(200, 4711);
  await holdAgainstOfficial(100);
});

const plain: Shape = {
  url: "https://example.com/status",
  signedUrl: "https://example.com/status",
  parameters: { CallSid: "CA1" },
  json: undefined,
  secret: "12345",
  algorithm: undefined,
};

/** The differences between the two, and their reasons: each request is accepted by one of them only. */
const differences: [reason: string, difference: Partial<Shape>, accepted: "ours" | "theirs"][] = [
  [
    "documentation says that user and password are not signed; the client knows only that they are",
    { url: "https://me:secret@example.com/status" },
    "ours",
  ],
  [
    "a fragment is never signed; an address that is copied from a setting may have one",
    { url: "https://example.com/status#rc=2" },
    "ours",
  ],
  [
    "a form may go to a URL that speaks of bodySHA256 and has none",
    { url: "https://example.com/bodySHA256", signedUrl: "https://example.com/bodySHA256" },
    "ours",
  ],
  [
    "old back ends that encode a query anew put names that are numbers first; nobody needs it",
    { url: "https://example.com/?b=%27&1=", signedUrl: "https://example.com/?1=&b='" },
    "theirs",
  ],
];

test.each(differences)("%s", async (_, difference, accepted) => {
  const shape = { ...plain, ...difference };
  const signature = officialSignature(shape);
  expect(await accepts(shape, signature, true)).toBe(accepted === "ours");
  expect(acceptsIncoming(shape, signature)).toBe(accepted === "theirs");
});

/** As its middleware asks, which takes every URL with `bodySHA256` in it for that of a JSON body. */
function acceptsIncoming(shape: Shape, signature: string): boolean {
  const isJson = shape.url.includes("bodySHA256");
  return acceptsOfficially(isJson ? { ...shape, json: "{}" } : shape, signature);
}
