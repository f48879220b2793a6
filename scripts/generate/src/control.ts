import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import { loadSpecification } from "@conference-kit/specifications";
import { printControlClient } from "./control-client.ts";
import { printControlRoutes } from "./control-routes.ts";
import { generatedHeader } from "./print-comment.ts";
import { generateTypes } from "./types.ts";

/** The description of the simulator's control API: ours and not Twilio's, so that it has rules of its own. */
const file = "openapi/simulator/control.yaml";
const rules = join(repository, "openapi/simulator/redocly.yaml");
const folder = "packages/simulator/src/generated";

function printDocument(document: object): string {
  return `${generatedHeader(file)}
/** The OpenAPI document of the control API, as JSON in one piece. */
export const controlDocument: string = ${JSON.stringify(JSON.stringify(document))};
`;
}

/**
 * Generates what the simulator has of its control API: the types, the methods of the client, and the
 * routes that the server goes by and the document that it serves. A repository without the description has none of it.
 *
 * @throws SpecificationError with the problems of the description.
 */
export async function generateControl(root: string): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(join(root, file))) return new Map();
  const document = await loadSpecification(join(root, file), rules);
  return new Map([
    [`${folder}/control.ts`, await generateTypes(document, file)],
    [`${folder}/control-client.ts`, printControlClient(document, file)],
    [`${folder}/control-routes.ts`, printControlRoutes(document, file)],
    [`${folder}/control-document.ts`, printDocument(document)],
  ]);
}
