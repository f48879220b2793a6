import type { Client, OpenApiDocument } from "@conference-kit/specifications";
import { referenceName, resolve } from "@conference-kit/specifications";
import { hasQuery, nameBody, nameQuery } from "./arguments.ts";
import { printComment } from "./print.ts";
import { describeRules, listRules, printRuleType } from "./rules.ts";

/** The module of what a client's methods take: their queries and bodies. */
export function printTypes(
  document: OpenApiDocument,
  client: Client,
  { file, typesPackage }: { file: string; typesPackage: string },
): string {
  const declared = new Map<string, string>();
  for (const operation of client.operations) {
    const { id, methodName } = operation;
    const body = nameBody(operation);
    if (body !== undefined && !declared.has(body)) {
      const described = operation.body?.contents[0]?.schema;
      const { description } = resolve(document, described).value;
      const rules = listRules(document, operation, file);
      const schema = `components["schemas"][${JSON.stringify(referenceName(described))}]`;
      const members = rules.length > 0 ? `${body.replace(/Body$/, "")}Members` : schema;
      declared.set(
        body,
        `${rules.length > 0 ? `type ${members} = ${schema};\n\n` : ""}${printComment([[typeof description === "string" ? description : `Body of ${methodName}.`, ...describeRules(rules)].join(" ")])}export type ${body} =${rules.length > 0 ? "" : " "}${printRuleType(members, rules)};\n`,
      );
    }
    if (hasQuery(operation)) {
      const name = nameQuery(operation);
      declared.set(
        name,
        `${printComment([`What {@link ${client.name}Client.${methodName}} may ask for.`])}export type ${name} = NonNullable<\n  operations["${id}"]["parameters"]["query"]\n>;\n`,
      );
    }
  }
  const text = [...declared.values()].join("\n");
  const names = ["components", "operations"].filter((name) => text.includes(`${name}[`));
  if (names.length === 0) return "";
  return `
import type { ${names.join(", ")} } from "@conference-kit/${typesPackage}";

${text}`;
}
