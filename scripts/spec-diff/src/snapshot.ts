import { mkdirSync, mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generateTypes } from "@conference-kit/generate";
import { type Base, BaseError, run } from "@conference-kit/shared";
import {
  bundleDocument,
  loadSpecifications,
  type OpenApiDocument,
  readSpecifications,
  type Specification,
  SpecificationError,
} from "@conference-kit/specifications";

/** One specification as it stands somewhere, and the types that are generated from it. */
export interface SpecificationState {
  specification: Specification;
  document: OpenApiDocument;
  /** Source of the generated types. */
  types: string;
}

/**
 * Reads what is being edited: the specifications as they are on disk, whether or not the generated
 * files follow them yet.
 *
 * @throws SpecificationError with the problems of all specifications.
 */
export async function readWorkingTree(root: string): Promise<SpecificationState[]> {
  const loaded = await loadSpecifications(root);
  return Promise.all(
    loaded.map(async ({ specification, document }) => ({
      specification,
      document,
      types: await generateTypes(document, specification.file),
    })),
  );
}

/** What a commit holds, read from git without touching the working tree. */
interface Commit {
  files: ReadonlySet<string>;
  read(file: string): Promise<string>;
}

async function openCommit(root: string, commit: string): Promise<Commit> {
  const listed = await run("git", ["ls-tree", "-r", "-z", "--name-only", commit], { cwd: root });
  return {
    files: new Set(listed.split("\0")),
    read: (file) => run("git", ["cat-file", "blob", `${commit}:${file}`], { cwd: root }),
  };
}

async function readSnapshot(
  commit: Commit,
  folder: string,
  specification: Specification,
): Promise<SpecificationState> {
  const document = await bundleDocument(join(folder, specification.file));
  const file = `packages/${specification.typesPackage}/src/generated/${specification.name}.ts`;
  // What was committed is what users have; another generator's output would not be.
  const types = commit.files.has(file)
    ? await commit.read(file)
    : await generateTypes(document, specification.file);
  return { specification, document, types };
}

/** Reads the specifications and generated types of a commit; none where it had no specifications. */
export async function readCommit(root: string, base: Base): Promise<SpecificationState[]> {
  const commit = await openCommit(root, base.commit);
  if (!commit.files.has("openapi/specifications.json")) return [];
  using folder = mkdtempDisposableSync(join(tmpdir(), "conference-kit-base-"));
  const files = [...commit.files].filter((file) => file.startsWith("openapi/"));
  await Promise.all(
    files.map(async (file) => {
      mkdirSync(join(folder.path, dirname(file)), { recursive: true });
      writeFileSync(join(folder.path, file), await commit.read(file));
    }),
  );
  const specifications = readSpecifications(folder.path).filter(({ file }) =>
    commit.files.has(file),
  );
  try {
    return await Promise.all(
      specifications.map((specification) => readSnapshot(commit, folder.path, specification)),
    );
  } catch (error) {
    if (!(error instanceof SpecificationError)) throw error;
    throw new BaseError(
      `The specifications of ${base.name} can't be read; compare with another commit.\n` +
        error.problems.map((problem) => problem.replace(/^.*?(?=openapi\/)/, "")).join("\n"),
    );
  }
}
