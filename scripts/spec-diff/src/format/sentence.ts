import type { PackageChange } from "../package-changes.ts";

const sides = { request: "what you pass to", response: "what you receive from" } as const;

/** A change as a sentence, such as "`Participant.label` is gone". */
export function toSentence({ subject, event }: Pick<PackageChange, "subject" | "event">): string {
  const sentence = `${subject} ${event}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The operations that a change is met in, unless it names them itself. */
export function namesOfOperations({ operations, subject }: PackageChange): string {
  return operations
    .filter((operation) => !subject.includes(operation))
    .map((operation) => `\`${operation}\``)
    .join(", ");
}

/** Where a change is met, such as "what you receive from `getParticipant`". */
export function toPlace(change: PackageChange): string {
  const { side, from } = change;
  const names = namesOfOperations(change);
  return [
    ...(names === "" ? [] : [side === undefined ? names : `${sides[side]} ${names}`]),
    ...(from === undefined ? [] : [`comes with ${from}`]),
  ].join("; ");
}
