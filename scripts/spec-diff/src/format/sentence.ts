import type { PackageChange } from "../package-changes.ts";

const sides = { request: "what you pass to", response: "what you receive from" } as const;

/** A change as a sentence, such as "`Participant.label` is gone". */
export function toSentence({ subject, event }: Pick<PackageChange, "subject" | "event">): string {
  const sentence = `${subject} ${event}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A change that stands for others, which only names tell from it. */
export interface Gathered<Item> {
  change: Item;
  more: number;
}

/** Puts patches that differ in names alone behind the first of them, where there are more than three. */
export function gather<Item extends PackageChange>(changes: readonly Item[]): Gathered<Item>[] {
  const alike = Map.groupBy(changes, (change) =>
    change.bump === "patch" ? change.event.replaceAll(/`[^`]*`|\d+/g, "…") : change,
  );
  return [...alike.values()].flatMap((group) =>
    group.length > 3
      ? group.slice(0, 1).map((change) => ({ change, more: group.length - 1 }))
      : group.map((change) => ({ change, more: 0 })),
  );
}

/** Such as ", and 8 more like it". */
export const tellMore = (more: number): string => (more === 0 ? "" : `, and ${more} more like it`);

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
