import type { Client, ClientOperation, OpenApiDocument } from "@conference-kit/specifications";
import { nameAnswer, nameItem, printReturnType } from "./answer.ts";
import {
  type Argument,
  hasQuery,
  listArguments,
  listGivenQuery,
  listPathValues,
  nameBody,
  nameQuery,
} from "./arguments.ts";
import { listTags, summarize } from "./documentation.ts";
import { toFileName } from "./file-name.ts";
import { listLimits, printLimits } from "./limits.ts";
import { printAccess, printComment, printImport, printKey, printList, printText } from "./print.ts";
import { listRules, printRuleChecks } from "./rules.ts";

/** The parameters of a function: those without which nothing works, and those with a default. */
function printParameter({ name, type, required }: Argument): string {
  return required ? `${name}: ${type}` : `${name}: ${type} = {}`;
}

function printRepeat({ repeat }: ClientOperation): string {
  if (typeof repeat === "string") return `repeat: ${JSON.stringify(repeat)}`;
  return `repeat: ${printAccess("body", repeat.unless)} === undefined ? "always" : "unprocessed"`;
}

/** What reads a page: its items, and the link to the next one. */
function printRead({ page }: ClientOperation): string[] {
  if (page === undefined) return [];
  const access = (places: readonly string[]): string => places.reduce(printAccess, "body");
  const outer = [page.items, page.next].flatMap((places) =>
    places.slice(0, -1).map((_, index) => places.slice(0, index + 1)),
  );
  const checks = [...new Map(outer.map((places) => [access(places), places.at(-1)]))].map(
    ([expression, name]) =>
      `      if (!${expression}) throw new ResponseError(${printText(`A page of the list has no "${name}".`)}, 200);\n`,
  );
  const content = `{ items: ${access(page.items)}, next: ${access(page.next)} }`;
  return checks.length === 0
    ? [`read: (body) => (${content})`]
    : [
        `read: (body) => {\n${checks.join("")}      return ${content};\n    }`.replaceAll(
          "\n    ",
          "\n  ",
        ),
      ];
}

/** The module of one operation as a function of its own. */
export function printOperation(
  document: OpenApiDocument,
  client: Client,
  operation: ClientOperation,
  { file, typesPackage }: { file: string; typesPackage: string },
): string {
  const { functionName, methodName, method, path, page } = operation;
  const limits = listLimits(document, client, operation);
  const rules = listRules(document, operation, file);
  const values = listPathValues(client, operation);
  const given = listGivenQuery(client, operation);
  const body = nameBody(operation);
  const query = hasQuery(operation);
  const answer = nameAnswer(operation);
  const item = nameItem(document, operation, file);
  const send = method === "delete" ? "remove" : "request";
  const connection = `${client.name}Connection`;

  const fromConnection = [
    ...values.map(({ parameter }) => client.connection[parameter.name]),
    ...given.map(({ name }) => client.connection[name]),
  ].filter((member) => member !== undefined);
  const destructured = `{ ${[...new Set([send, ...fromConnection])].sort().join(", ")} }: ${connection}`;

  const pathValue = printList(
    "  const path = { ",
    values.map(({ parameter, value }) =>
      parameter.name === value ? value : `${printKey(parameter.name)}: ${value}`,
    ),
    " };\n",
  );
  const groups = [
    ...(values.length > 0 ? ["path"] : []),
    ...(body === undefined ? [] : ["body"]),
    ...(query ? ["query"] : []),
    "options",
  ];
  const completed = given.map(
    ({ name }) => `${printKey(name)}: ${printAccess("query", name)} ?? ${client.connection[name]}`,
  );
  const params = [
    ...(values.length > 0 ? ["path"] : []),
    ...(query ? [given.length > 0 ? `query: { ...query, ${completed.join(", ")} }` : "query"] : []),
  ];
  const sent = [
    ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
    ...(body === undefined ? [] : ["body"]),
    "...options",
    printRepeat(operation),
  ];
  const target = `${method === "delete" ? "" : `"${method}", `}template`;

  const statements =
    page === undefined
      ? printRequest(`  ${method === "delete" ? "await" : "return"} ${send}(${target}, `, sent)
      : `  return paginate({\n    load: (link, signal) =>\n${printRequest(`      ${send}(${target}, `, [...sent, "link", "signal"]).replace(/;\n$/, ",\n")}${printRead(
          operation,
        )
          .map((line) => `    ${line.replaceAll("\n", "\n  ")},\n`)
          .join("")}    ...options,\n  });\n`;

  const imports = [
    "checkArguments",
    "type Limits",
    `type ${page === undefined ? "CallOptions" : "ListOptions"}`,
    ...(page === undefined ? [] : ["type PagedList", "paginate"]),
    ...(rules.length > 0 ? ["InvalidArgumentError"] : []),
    ...(page !== undefined && [page.items, page.next].some((places) => places.length > 1)
      ? ["ResponseError"]
      : []),
  ];
  const schemas = [answer, item].filter((name) => name !== undefined);
  const types = [body, ...(query ? [nameQuery(operation)] : [])].filter(
    (name) => name !== undefined,
  );
  const shared = limits.flatMap((limit) => limit.shared ?? []);
  const comment = printComment(
    [
      `${summarize(operation).slice(0, -1)}; {@link ${client.name}Client.${methodName}} as a function.`,
    ],
    listTags(client, operation),
  );
  const parameters = [
    destructured,
    ...listArguments(document, client, operation).map(printParameter),
  ];
  return [
    "\n",
    printImport("@conference-kit/client-runtime", imports),
    schemas.length > 0
      ? printImport(
          `@conference-kit/${typesPackage}`,
          schemas.map((name) => `type ${name}`),
        )
      : "",
    printImport(`./${toFileName(`connect${client.name}`)}.ts`, [`type ${connection}`]),
    shared.length > 0 ? printImport("./limits.ts", shared) : "",
    types.length > 0
      ? printImport(
          "./types.ts",
          types.map((name) => `type ${name}`),
        )
      : "",
    `\nconst template = ${JSON.stringify(path)};\n\n${printLimits(limits)}\n`,
    comment,
    `export ${page === undefined ? "async " : ""}function ${functionName}(\n`,
    ...parameters.map((parameter) => `  ${parameter},\n`),
    `): ${printReturnType(document, operation, file)} {\n`,
    values.length > 0 ? pathValue : "",
    `  checkArguments(limits, { ${groups.join(", ")} });\n`,
    ...printRuleChecks(rules),
    statements,
    "}\n",
  ].join("");
}

/** A call with its request on a line for each member. */
function printRequest(before: string, members: readonly string[]): string {
  const indentation = /^ */.exec(before)?.[0] ?? "";
  return `${before}{\n${members.map((member) => `${indentation}  ${member},\n`).join("")}${indentation}});\n`;
}
