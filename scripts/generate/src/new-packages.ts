import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type LoadedSpecification, listClients } from "@conference-kit/specifications";

interface Manifest {
  version: string;
  description: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** A package that a specification names. */
interface NamedPackage {
  name: string;
  /** The package that a new one of its kind is made after. */
  model: string;
  /** What a new one has of its own in the place of the model's names. */
  renamed: Readonly<Record<string, string>>;
  description: string;
  /** The module in `src/generated` that the package offers. */
  offered: string;
  /** Whether that module has types alone. */
  typesOnly: boolean;
  /** The package that needs it from the beginning, and in which list of dependencies. */
  neededBy: [name: string, list: "dependencies" | "devDependencies"];
}

/** What a package is made of beside its sources. */
const copied = ["LICENSE", "tsconfig.json", "tsconfig.build.json"];

function listNamed({ specification, document }: LoadedSpecification): NamedPackage[] {
  const { name, typesPackage } = specification;
  return [
    {
      name: typesPackage,
      model: "insights-types",
      renamed: { "insights-types": typesPackage },
      description: `Types of ${name}, generated from OpenAPI`,
      offered: name,
      typesOnly: true,
      neededBy: ["test-fixtures", "dependencies"],
    },
    ...listClients(document).map(
      (client): NamedPackage => ({
        name: client.package,
        model: "voice-conferences",
        renamed: { "voice-conferences": client.package, "voice-types": typesPackage },
        description: client.description.replace(/\.$/, ""),
        offered: "index",
        typesOnly: false,
        neededBy: ["contract-tests", "devDependencies"],
      }),
    ),
  ];
}

function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * The files of each package that a specification names and that isn't there yet, by path relative to
 * the repository, and the manifests of the packages that need it. From then on they are written by
 * hand: generation leaves them alone.
 */
export function listNewPackages(
  documents: readonly LoadedSpecification[],
  root: string,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const read = (path: string): string => files.get(path) ?? readFileSync(join(root, path), "utf8");
  for (const named of documents.flatMap(listNamed)) {
    const folder = `packages/${named.name}`;
    const model = `packages/${named.model}`;
    if (existsSync(join(root, folder, "package.json"))) continue;
    const renamed = Object.entries(named.renamed).reduce(
      (text, [from, to]) => text.replaceAll(from, to),
      read(`${model}/package.json`),
    );
    const manifest: Manifest = JSON.parse(renamed);
    const { "@conference-kit/test-helpers": _, ...needed } = manifest.devDependencies ?? {};
    for (const file of copied) files.set(`${folder}/${file}`, read(`${model}/${file}`));
    files.set(
      `${folder}/src/index.ts`,
      `export ${named.typesOnly ? "type " : ""}* from "./generated/${named.offered}.ts";\n`,
    );
    const place = named.typesOnly ? "" : "\n<!-- methods -->\n<!-- /methods -->\n";
    files.set(
      `${folder}/README.md`,
      `# @conference-kit/${named.name}\n\n${named.description}.\n${place}`,
    );
    const [dependent, list] = named.neededBy;
    const dependentFile = `packages/${dependent}/package.json`;
    const needing: Manifest = JSON.parse(read(dependentFile));
    const added = { ...needing[list], [`@conference-kit/${named.name}`]: "workspace:^" };
    const sorted = Object.fromEntries(Object.entries(added).sort());
    files.set(dependentFile, printManifest({ ...needing, [list]: sorted }));
    // The last to be written, since a package is there when its manifest is: a run that was interrupted
    // leaves none, and the next one makes the whole package.
    files.set(
      `${folder}/package.json`,
      printManifest({
        ...manifest,
        version: "0.0.0",
        description: named.description,
        ...(manifest.devDependencies !== undefined && { devDependencies: needed }),
      }),
    );
  }
  return files;
}
