interface Changeset {
  summary: string;
}

interface Release {
  name: string;
  newVersion?: string | undefined;
}

/** Gives a change in the words of its changeset, without the commit that a user has no use for. */
export function getReleaseLine({ summary }: Changeset): string {
  const [first = "", ...rest] = summary.trim().split("\n");
  return [`- ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
}

/** Names the releases that come along with this one. */
export function getDependencyReleaseLine(
  _changesets: readonly Changeset[],
  updated: readonly Release[],
): string {
  if (updated.length === 0) return "";
  return `- Now uses ${updated.map(({ name, newVersion }) => `${name} ${newVersion}`).join(", ")}`;
}
