interface Changeset {
  summary: string;
}

interface Release {
  name: string;
  newVersion?: string | undefined;
}

/** The changelog lines of a change: its changeset's text, without the commit. */
export function getReleaseLine({ summary }: Changeset): string {
  const [first = "", ...rest] = summary.trim().split("\n");
  return [`- ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
}

/** The changelog line that names the new versions of dependencies. */
export function getDependencyReleaseLine(
  _changesets: readonly Changeset[],
  updated: readonly Release[],
): string {
  if (updated.length === 0) return "";
  return `- Now uses ${updated.map(({ name, newVersion }) => `${name} ${newVersion}`).join(", ")}`;
}
