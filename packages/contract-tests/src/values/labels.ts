import { callSid } from "../suite/sids.ts";

/** Names of a participant, and how each has to stand in a path. */
export const labels: { kind: string; label: string; encoded: string }[] = [
  { kind: "Call SID", label: callSid, encoded: callSid },
  { kind: "the shortest label", label: "a", encoded: "a" },
  { kind: "the longest label", label: "x".repeat(128), encoded: "x".repeat(128) },
  { kind: "a label with a space", label: "billing desk", encoded: "billing%20desk" },
  { kind: "a label with a plus sign", label: "a+b", encoded: "a%2Bb" },
  { kind: "a label with a percent sign", label: "100%", encoded: "100%25" },
  { kind: "a label with ? and #", label: "who? #1", encoded: "who%3F%20%231" },
  { kind: "a label with & and =", label: "a&b=c", encoded: "a%26b%3Dc" },
  { kind: "a label that ends like the path", label: "a.json", encoded: "a.json" },
  { kind: "a label in another script", label: "日本", encoded: "%E6%97%A5%E6%9C%AC" },
];
