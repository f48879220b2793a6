import { isRef, type Location, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { parsePlace } from "../references.ts";
import { isObject, type JsonObject } from "../walk.ts";

const camelCase = /^[a-z][A-Za-z0-9]*$/;
const folderName = /^[a-z][a-z0-9-]*$/;
const connectionMembers = ["accountSid", "subaccountSid"];

type Resolve = UserContext["resolve"];
type Report = (at: string | (string | number)[], message: string) => void;

/** An object behind its references, and the file that it stands in. */
function open(value: unknown, resolve: Resolve, file: string): [object: JsonObject, file: string] {
  if (!isRef(value)) return [isObject(value) ? value : {}, file];
  const { node, location } = resolve<object>(value, file);
  return location === undefined ? [{}, file] : open(node, resolve, location.source.absoluteRef);
}

/** Says where a pointer into a schema stops, and what it could have gone on with. */
function followPointer(
  pointer: string,
  schema: unknown,
  resolve: Resolve,
  file: string,
): string | undefined {
  let current = schema;
  let from = file;
  for (const name of parsePlace(`#${pointer}`).path) {
    const [{ properties }, place] = open(current, resolve, from);
    const members = isObject(properties) ? properties : {};
    if (!(name in members)) {
      const known = Object.keys(members).join(", ");
      return `leads nowhere: there is no \`${name}\`${known && `, only ${known}`}`;
    }
    current = members[name];
    from = place;
  }
  return undefined;
}

/** The schema of the body of a request or of an answer, and the file that it stands in. */
function openBody(value: unknown, resolve: Resolve, file: string): [schema: unknown, file: string] {
  const [{ content }, place] = open(value, resolve, file);
  const [first] = Object.values(isObject(content) ? content : {});
  return [isObject(first) ? first.schema : undefined, place];
}

/** Checks one entry of `x-clients`. */
function checkClient(name: string, client: unknown, report: Report): void {
  const facts = isObject(client) ? client : {};
  if (!folderName.test(name)) {
    report(
      [],
      `The client ${name} becomes a folder below packages/. Use lower case letters, digits and hyphens only.`,
    );
  }
  for (const member of ["name", "description", "documentation"]) {
    if (typeof facts[member] !== "string" || facts[member] === "") {
      report([], `The client ${name} has no ${member}. Write one.`);
    }
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

/** What `x-clients` and `x-client` say is known, said once, and leads somewhere. */
export const client: Oas3Rule = () => {
  let clients: JsonObject = {};
  const methods = new Map<string, string>();

  function checkOperation(
    operation: JsonObject,
    facts: JsonObject,
    context: UserContext,
    report: Report,
  ): void {
    const { package: name, method, repeat, page } = facts;
    const file = context.location.source.absoluteRef;
    if (typeof name !== "string" || !(name in clients)) {
      const known = Object.keys(clients).join(", ") || "none";
      report(
        "package",
        `There is no client ${name} in \`x-clients\` at the top of the specification, which has ${known}. Add it there or correct the name.`,
      );
    }
    if (typeof method !== "string" || !camelCase.test(method)) {
      report("method", "A method is named in letters and digits, and begins with a small letter.");
    }
    const place = `${name}.${method}`;
    const taken = methods.get(place);
    if (taken !== undefined) {
      report(
        "method",
        `${taken} is already the method ${method} of ${name}. Name one of them otherwise.`,
      );
    }
    methods.set(place, String(operation.operationId));
    if (isObject(repeat)) {
      const [schema, from] = openBody(operation.requestBody, context.resolve, file);
      const wrong = followPointer(`/${repeat.unless}`, schema, context.resolve, from);
      if (wrong !== undefined)
        report(["repeat", "unless"], `\`${repeat.unless}\` ${wrong}. Name a field of the body.`);
    } else if (repeat !== "always" && repeat !== "unprocessed") {
      report(
        "repeat",
        "Say what may be repeated: always, unprocessed, or { unless: a field of the body }.",
      );
    }
    if (page === undefined) return;
    const responses = isObject(operation.responses) ? operation.responses : {};
    const [schema, from] = openBody(responses["200"], context.resolve, file);
    for (const member of ["items", "next"]) {
      const pointer = isObject(page) ? page[member] : undefined;
      if (typeof pointer !== "string" || !pointer.startsWith("/")) {
        report(
          "page",
          `\`${member}\` is a pointer into the answer with status 200, such as /participants.`,
        );
        continue;
      }
      const wrong = followPointer(pointer, schema, context.resolve, from);
      if (wrong !== undefined)
        report(["page", member], `The pointer ${pointer} ${wrong}. Correct it.`);
    }
  }

  return {
    Root(root, { location, report }) {
      const listed = { ...root }["x-clients" as keyof typeof root];
      clients = isObject(listed) ? listed : {};
      for (const [name, facts] of Object.entries(clients)) {
        checkClient(name, facts, (at, message) =>
          report({ message, location: location.child(["x-clients", name, ...[at].flat()]) }),
        );
      }
    },
    Operation(operation, context) {
      const facts = { ...operation }["x-client" as keyof typeof operation];
      if (facts === undefined) return;
      const location: Location = context.location.child("x-client");
      const report: Report = (at, message) =>
        context.report({ message, location: location.child(at) });
      if (isObject(facts)) checkOperation({ ...operation }, facts, context, report);
      else context.report({ message: "`x-client` is an object. See openapi/README.md.", location });
    },
  };
};
