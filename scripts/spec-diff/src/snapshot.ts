import { existsSync, mkdtempDisposableSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/** What a comparison reads of a commit. */
const compared = /^openapi\/|^packages\/[^/]+\/src\/generated\/[^/]+\.ts$/;

/** Copies what a comparison reads of a commit into a folder, without touching the working tree. */
async function copyCommit(root: string, commit: string, folder: string): Promise<void> {
  const listed = await run("git", ["ls-tree", "-r", "-z", "--name-only", commit], { cwd: root });
  const files = listed.split("\0").filter((file) => compared.test(file));
  if (files.length === 0) return;
  const archive = join(folder, "commit.tar");
  await run("git", ["archive", "--output", archive, commit, ...files], { cwd: root });
  await run("tar", ["-xf", archive], { cwd: folder });
}

async function readSnapshot(
  folder: string,
  specification: Specification,
): Promise<SpecificationState> {
  const document = await bundleDocument(join(folder, specification.file));
  const { typesPackage, name, file } = specification;
  const generated = join(folder, `packages/${typesPackage}/src/generated/${name}.ts`);
  // What was committed is what users have; another generator's output would not be.
  const types = existsSync(generated)
    ? readFileSync(generated, "utf8")
    : await generateTypes(document, file);
  return { specification, document, types };
}

/** Reads the specifications and generated types of a commit; none where it had no specifications. */
export async function readCommit(root: string, base: Base): Promise<SpecificationState[]> {
  using folder = mkdtempDisposableSync(join(tmpdir(), "conference-kit-base-"));
  await copyCommit(root, base.commit, folder.path);
  if (!existsSync(join(folder.path, "openapi/specifications.json"))) return [];
  const specifications = readSpecifications(folder.path).filter(({ file }) =>
    existsSync(join(folder.path, file)),
  );
  try {
    return await Promise.all(
      specifications.map((specification) => readSnapshot(folder.path, specification)),
    );
  } catch (error) {
    if (!(error instanceof SpecificationError)) throw error;
    throw new BaseError(
      `The specifications of ${base.name} can't be read; compare with another commit.\n` +
        error.problems.map((problem) => problem.replace(/^.*?(?=openapi\/)/, "")).join("\n"),
    );
  }
}
