import type { Client } from "@conference-kit/specifications";
import { listPathValues } from "./arguments.ts";
import { toArgument } from "./file-name.ts";
import { printComment, printList } from "./print.ts";

const described: Readonly<Record<string, string>> = {
  accountSid: "Account SID, `AC` and 32 hexadecimal digits, that stands in every path.",
  subaccountSid: "Subaccount that is acted for, unless a query names another one.",
};

function printConnectionExample(client: Client): string {
  const { name, operations } = client;
  const simplest =
    operations.find(({ method, page }) => method === "get" && page === undefined) ?? operations[0];
  if (simplest === undefined) return "";
  const values = listPathValues(client, simplest)
    .filter(({ parameter }) => !(parameter.name in client.connection))
    .map(({ value }) => value);
  return `@example\nconst connection = connect${name}({ accountSid, authToken });\nconst ${toArgument(simplest.functionName.replace(/^(get|list|fetch)/, "") || "answer")} = await ${simplest.functionName}(${["connection", ...values].join(", ")});`;
}

/** What a client is made over. A connection has no subaccount that a query could be given. */
export function printOptions({ connection }: Client): string {
  const given = Object.values(connection).includes("subaccountSid");
  return given ? "ClientOptions" : "ClientOptions | Connection<paths>";
}

/** The module of the connection that a client's functions use. */
export function printConnection(client: Client, typesPackage: string): string {
  const { name, product, connection } = client;
  const members = [...new Set(Object.values(connection))].sort();
  // A value of a path is required; one of a query may be left out.
  const inPath = client.operations.flatMap((operation) => listPathValues(client, operation));
  const required = members.filter((member) =>
    inPath.some(({ parameter }) => connection[parameter.name] === member),
  );
  const declared = members.map(
    (member) =>
      `${printComment([described[member] ?? ""], [], "  ")}  readonly ${member}: string${required.includes(member) ? "" : " | undefined"};\n`,
  );
  const comment = printComment(
    [
      `Connects to Twilio's API for ${name.toLowerCase()}, for the operations that are functions of their own. A bundle then carries only those that it imports.${printOptions(client) === "ClientOptions" ? "" : " A connection from another package of the same API is taken as it is."}`,
    ],
    [
      "@throws {@link InvalidArgumentError} for credentials or options that are missing or malformed.",
      "@see https://www.twilio.com/docs/usage/requests-to-twilio",
      "",
      printConnectionExample(client),
    ],
  );
  const checks = required.includes("accountSid")
    ? `  const { accountSid } = connection;
  if (accountSid === undefined) {
    throw new InvalidArgumentError(
      "accountSid",
      "is missing, but stands in every path: pass it or set TWILIO_ACCOUNT_SID.",
    );
  }
`
    : "";
  const given = members.includes("subaccountSid") ? "  const { subaccountSid } = options;\n" : "";
  const imports = [
    "type ClientOptions",
    "type Connection",
    "createConnection",
    ...(checks === "" ? [] : ["InvalidArgumentError"]),
  ];
  return `
${printList("import { ", imports, ' } from "@conference-kit/client-runtime";\n')}import type { paths } from "@conference-kit/${typesPackage}";

/** A connection to the account whose ${name.toLowerCase()} the operations concern. */
export interface ${name}Connection extends Connection<paths> {${declared.length > 0 ? `\n${declared.join("")}` : ""}}

${comment}export function connect${name}(
  options: ${printOptions(client)} = {},
): ${name}Connection {
  const connection = createConnection<paths>(${JSON.stringify(product)}, options);
${checks}${given}  return ${members.length === 0 ? "connection" : `{ ...connection, ${members.join(", ")} }`};
}
`;
}
