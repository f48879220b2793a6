import type { PackageChange } from "../package-changes.ts";

const sides = { request: "what you pass", response: "what you receive" } as const;

/** A change as a sentence, such as "`Participant.label` is gone". */
export function toSentence({ subject, event }: PackageChange): string {
  const sentence = `${subject} ${event}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Where a change is met, such as "what you receive from `getParticipant`". */
export function toPlace({ side, operations, from, subject }: PackageChange): string {
  const named = operations.filter((operation) => !subject.includes(operation));
  return [
    ...(side === undefined ? [] : [sides[side]]),
    ...(named.length === 0 ? [] : [named.join(", ")]),
    ...(from === undefined ? [] : [`from ${from}`]),
  ].join("; ");
}
