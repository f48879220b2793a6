import {
  type Client,
  type OpenApiDocument,
  SpecificationError,
} from "@conference-kit/specifications";
import { listArguments } from "./arguments.ts";
import { summarize } from "./documentation.ts";

const begin = "<!-- methods -->";
const end = "<!-- /methods -->";

/** Text of a cell in a table: what would end the cell, or begin HTML, stands for itself. */
function printCell(text: string): string {
  return text.replaceAll(/`[^`]*`|<|\|/g, (part) => part.replaceAll(/^<|\|/g, "\\$&"));
}

function printMethods(document: OpenApiDocument, client: Client): string {
  const rows = client.operations.map((operation) => {
    const deprecated = operation.node.deprecated === true ? "Deprecated. " : "";
    const parameters = listArguments(document, client, operation).map(
      ({ name, required }) => `${name}${required ? "" : "?"}`,
    );
    const call = `${operation.methodName}(${parameters.join(", ")})`;
    return `| \`${call}\` | ${deprecated}${printCell(summarize(operation))} |\n`;
  });
  return `| method | what it does |\n|---|---|\n${rows.join("")}`;
}

/**
 * Writes the table of a client's methods into its README, between two markers.
 *
 * @throws SpecificationError for a README that lacks them.
 */
export function updateReadme(readme: string, document: OpenApiDocument, client: Client): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) {
    throw new SpecificationError([
      `packages/${client.package}/README.md has no place for the table of methods. Write ${begin} and ${end} where it belongs.`,
    ]);
  }
  return `${readme.slice(0, from + begin.length)}\n\n${printMethods(document, client)}\n${readme.slice(to)}`;
}
