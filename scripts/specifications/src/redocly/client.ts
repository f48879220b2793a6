import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject, type JsonObject } from "../walk.ts";
import { camelCase, checkClient, checkMembers, type Report } from "./check-client.ts";
import { followPointer, openBody } from "./follow-pointer.ts";

const operationMembers = ["package", "method", "function", "repeat", "page"];

/** What `x-clients` and `x-client` say is known, said once, and leads somewhere. */
export const client: Oas3Rule = () => {
  let clients: JsonObject = {};
  const methods = new Map<string, string>();

  function checkNames(operation: JsonObject, facts: JsonObject, report: Report): void {
    const { package: name, method, function: functionName = operation.operationId } = facts;
    if (typeof name !== "string" || !Object.hasOwn(clients, name)) {
      const known = Object.keys(clients).join(", ") || "none";
      report(
        "package",
        `There is no client ${name} in \`x-clients\` at the top of the specification, which has ${known}. Add it there or correct the name.`,
      );
    }
    if (typeof method !== "string" || !camelCase.test(method)) {
      report("method", "A method is named in letters and digits, and begins with a small letter.");
    }
    if (method === "then") {
      report("method", "A client with a method `then` could not be awaited. Name it otherwise.");
    }
    if (typeof functionName !== "string" || !camelCase.test(functionName)) {
      report(
        facts.function === undefined ? "method" : "function",
        `No function can be called ${functionName}. Name it with \`function\` in letters and digits, and begin with a small letter.`,
      );
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
  }

  function checkRepeat(
    { repeat }: JsonObject,
    operation: JsonObject,
    { location, resolve }: UserContext,
    report: Report,
  ): void {
    if (repeat === "always" || repeat === "unprocessed") return;
    if (!isObject(repeat)) {
      report(
        "repeat",
        "Say what may be repeated: always, unprocessed, or { unless: a field of the body }.",
      );
      return;
    }
    const file = location.source.absoluteRef;
    const body = openBody({ value: operation.requestBody, file }, resolve);
    const followed = followPointer(`/${repeat.unless}`, body, resolve);
    if (!("wrong" in followed)) return;
    report(
      ["repeat", "unless"],
      `\`${repeat.unless}\` ${followed.wrong}. Name a field of the body.`,
    );
  }

  function checkPage(
    { page }: JsonObject,
    { responses }: JsonObject,
    { location, resolve }: UserContext,
    report: Report,
  ): void {
    if (page === undefined) return;
    const places = isObject(page) ? page : {};
    checkMembers(places, ["items", "next"], (at, message) =>
      report(["page", ...[at].flat()], message),
    );
    const answer = isObject(responses) ? responses["200"] : undefined;
    const body = openBody({ value: answer, file: location.source.absoluteRef }, resolve);
    for (const [member, type, meant] of [
      ["items", "array", "the list of the page's items"],
      ["next", "string", "the link to the next page"],
    ] as const) {
      const pointer = places[member];
      if (typeof pointer !== "string" || !pointer.startsWith("/")) {
        report(
          "page",
          `\`${member}\` is a pointer into the answer with status 200, such as /participants.`,
        );
        continue;
      }
      const followed = followPointer(pointer, body, resolve);
      if ("wrong" in followed) {
        report(["page", member], `The pointer ${pointer} ${followed.wrong}. Correct it.`);
      } else if (![followed.found.type ?? type].flat().includes(type)) {
        report(
          ["page", member],
          `The pointer ${pointer} leads to something else than ${meant}, whose type is ${type}. Correct it.`,
        );
      }
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
    Operation(node, context) {
      const operation: JsonObject = { ...node };
      const facts = operation["x-client"];
      if (facts === undefined) return;
      const location: Location = context.location.child("x-client");
      const report: Report = (at, message) =>
        context.report({ message, location: location.child(at) });
      if (!isObject(facts)) {
        context.report({ message: "`x-client` is an object. See openapi/README.md.", location });
        return;
      }
      checkMembers(facts, operationMembers, report);
      checkNames(operation, facts, report);
      checkRepeat(facts, operation, context, report);
      checkPage(facts, operation, context, report);
    },
  };
};
