import { isObject, type JsonObject } from "../walk.ts";

export const camelCase: RegExp = /^[a-z][A-Za-z0-9]*$/;
const pascalCase = /^[A-Z][A-Za-z0-9]*$/;
const folderName = /^[a-z][a-z0-9-]*$/;
const address = /^https?:\/\/[^\s*]+$/;
const connectionMembers = ["accountSid", "subaccountSid"];
const clientMembers = ["name", "description", "documentation", "connection", "extension"];

/** Reports a problem at a member, or at members from the outside in. */
export type Report = (at: string | (string | number)[], message: string) => void;

/** A member that nobody reads, because its name is misspelt, changes nothing silently. */
export function checkMembers(facts: JsonObject, known: readonly string[], report: Report): void {
  for (const member of Object.keys(facts).filter((name) => !known.includes(name))) {
    report(
      member,
      `Nothing reads \`${member}\` here. Known are ${known.join(", ")}. Correct or remove it.`,
    );
  }
}

/** Checks one entry of `x-clients`. */
export function checkClient(name: string, client: unknown, report: Report): void {
  const facts = isObject(client) ? client : {};
  if (!folderName.test(name)) {
    report(
      [],
      `The client ${name} becomes a folder below packages/. Use lower case letters, digits and hyphens only.`,
    );
  }
  checkMembers(facts, clientMembers, report);
  for (const member of ["name", "description", "documentation"]) {
    if (typeof facts[member] !== "string" || facts[member] === "") {
      report([], `The client ${name} has no ${member}. Write one.`);
    }
  }
  if (typeof facts.name === "string" && !pascalCase.test(facts.name)) {
    report(
      "name",
      `${facts.name} becomes a part of names such as create${facts.name}Client. Use letters and digits only, and begin with a capital.`,
    );
  }
  if (typeof facts.documentation === "string" && !address.test(facts.documentation)) {
    report("documentation", "Documentation is an http or https address. Write the whole of it.");
  }
  for (const [parameter, member] of Object.entries(
    isObject(facts.connection) ? facts.connection : {},
  )) {
    if (connectionMembers.includes(String(member))) continue;
    report(
      ["connection", parameter],
      `A connection has no ${member} to give. It has ${connectionMembers.join(" and ")}.`,
    );
  }
}
