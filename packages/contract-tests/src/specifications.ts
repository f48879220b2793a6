import { join, resolve } from "node:path";
import {
  bundleDocument,
  type LoadedSpecification,
  listClients,
  readSpecifications,
} from "@conference-kit/specifications";

const repository = resolve(import.meta.dirname, "../../..");

/**
 * Loads the specifications that have a client, since what a client sends and gets is what is tested.
 *
 * @param root - Folder that holds `openapi/`.
 */
export async function loadTested(root: string = repository): Promise<LoadedSpecification[]> {
  const loaded = await Promise.all(
    readSpecifications(root).map(async (specification) => ({
      specification,
      document: await bundleDocument(join(root, specification.file)),
    })),
  );
  return loaded.filter(({ document }) => listClients(document).length > 0);
}
