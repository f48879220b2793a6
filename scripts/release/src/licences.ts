import { run } from "@conference-kit/shared";

/** Licences that let a user ship what they install, whatever the licence of their own code. */
const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Names the installed production dependencies of a package whose licence is none of the allowed. */
export async function findOtherLicences(folder: string): Promise<string[]> {
  const list: Record<string, { name: string; versions: string[] }[]> = JSON.parse(
    await run("pnpm", ["licenses", "list", "--prod", "--json"], { cwd: folder }),
  );
  return Object.entries(list)
    .filter(([licence]) => !allowed.includes(licence))
    .flatMap(([licence, packages]) =>
      packages.map(({ name, versions }) => `${name}@${versions.join(", ")} is under ${licence}`),
    );
}
