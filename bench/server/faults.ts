import { createHash } from "node:crypto";

export type Fault = "too many requests" | "unavailable" | "reset";

const shares: readonly (readonly [Fault, share: number])[] = [
  ["too many requests", 0.1],
  ["unavailable", 0.05],
  ["reset", 0.02],
];

/**
 * Says what goes wrong with an attempt. It depends on nothing but what is asked for and how often it
 * was before, so every client meets the same faults in every run.
 */
export function chooseFault(asked: string, attempt: number): Fault | undefined {
  const digest = createHash("sha256").update(`${attempt} ${asked}`).digest();
  let point = digest.readUInt32BE() / 2 ** 32;
  for (const [fault, share] of shares) {
    if (point < share) return fault;
    point -= share;
  }
  return undefined;
}
