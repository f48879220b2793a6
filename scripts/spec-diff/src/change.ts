export type Bump = "none" | "patch" | "minor" | "major";

/** Who writes the value: the caller passes a request, and receives a response. */
export type Side = "request" | "response";

/** One difference, in the user's terms. */
export interface Change {
  bump: Exclude<Bump, "none">;
  kind: "added" | "removed" | "changed";
  side?: Side;
  operations: string[];
  /** The subject of the change, such as "`Participant.label`". */
  subject: string;
  /** What happened to it, such as "may be null". */
  event: string;
  /** Whether it is called a break only because nobody can tell that it is none. */
  unproven?: true;
  /** Whether a value that is received no more may stand in an override of a builder. */
  narrows?: true;
}

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Whether one bump is at least another. */
export function covers(bump: Bump, needed: Bump): boolean {
  return order.indexOf(bump) >= order.indexOf(needed);
}

export function strongest(changes: readonly { bump: Bump }[]): Bump {
  return changes.reduce<Bump>(
    (bump, change) => (covers(bump, change.bump) ? bump : change.bump),
    "none",
  );
}

/** The bump that leads from one version to another. */
export function bumpBetween(before: string, after: string): Bump {
  const [from, to] = [before.split("."), after.split(".")];
  const parts = ["major", "minor", "patch"] as const;
  return parts.find((_, index) => from[index] !== to[index]) ?? "none";
}

/** Says why a change asks for its bump. */
export function reasonOf({ bump, kind, side, unproven, narrows }: Change): string {
  if (bump === "patch") return "only what is read changes, not what is written against it";
  if (bump === "minor") return "existing code keeps working";
  if (narrows) return "a builder's override with what it is no longer does not compile";
  if (kind === "removed" && !unproven) return "code that names it breaks";
  if (side === "request") {
    return unproven
      ? "calls that were accepted may be refused: whether any is can't be told"
      : "calls that were accepted no longer are";
  }
  const met = "code that reads it may meet what it was not written for";
  return unproven ? `${met}: whether it does can't be told` : met;
}

/** Joins the same change of several operations, the strongest first. */
export function joinChanges(changes: readonly Change[]): Change[] {
  const joined = new Map<string, Change>();
  for (const change of changes) {
    const { operations, narrows, ...rest } = change;
    const key = JSON.stringify(Object.entries(rest).toSorted());
    const known = joined.get(key);
    const all = new Set([...(known?.operations ?? []), ...operations]);
    const narrower = narrows ?? known?.narrows;
    joined.set(key, {
      ...rest,
      operations: [...all].toSorted(),
      ...(narrower && { narrows: narrower }),
    });
  }
  return [...joined.values()].toSorted(
    (one, other) =>
      order.indexOf(other.bump) - order.indexOf(one.bump) ||
      one.subject.localeCompare(other.subject, "en"),
  );
}
