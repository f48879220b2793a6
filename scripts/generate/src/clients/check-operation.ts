import {
  type Client,
  type ClientOperation,
  findSuccess,
  findTwice,
  formatPointer,
  listMembers,
  type OpenApiDocument,
  resolve,
} from "@conference-kit/specifications";
import { checkBody, checkParameter, type Problem, without } from "./check-request.ts";

/** Clients read an object of JSON; of a removal they read nothing. */
function checkAnswer(document: OpenApiDocument, operation: ClientOperation): Problem[] {
  const { id, pointer, method } = operation;
  const success = findSuccess(operation);
  const place = `${pointer.slice(1)}/responses`;
  const [, second] = operation.answers.filter(({ status }) => status.startsWith("2"));
  if (second !== undefined) {
    return [
      `#${place}${formatPointer(second.status)} ${id} succeeds in more than one way, of which a client reads one. Keep the status that Twilio answers with. ${without}`,
    ];
  }
  const remedy = `A success of ${id} is 200, 201 or 202 with an object of application/json. ${without}`;
  if (success === undefined) return [`#${place} ${remedy}`];
  const [content, ...others] = success.contents;
  const { type, allOf, oneOf } = resolve(document, content?.schema).value;
  const isRead =
    method === "delete" ||
    (["200", "201", "202"].includes(success.status) &&
      content?.mediaType === "application/json" &&
      others.length === 0 &&
      (type === "object" || (type ?? allOf ?? oneOf) === (allOf ?? oneOf)));
  return isRead ? [] : [`#${place}${formatPointer(success.status)} ${remedy}`];
}

/** Clients tell by an error's code what is wrong, and show its message. */
function checkErrors(
  document: OpenApiDocument,
  { id, pointer, answers }: ClientOperation,
): Problem[] {
  return answers
    .filter(({ status, contents: [content, ...others] }) => {
      const members = listMembers(document, content?.schema);
      const isKnown = ["code", "message", "more_info"].every((name) => members.has(name));
      const isOnly = content?.mediaType === "application/json" && others.length === 0;
      return Number(status) >= 400 && !(isKnown && isOnly);
    })
    .map(
      ({ status }): Problem =>
        `#${pointer.slice(1)}/responses${formatPointer(status)} The error ${status} of ${id} is no object of application/json with code, message and more_info. Refer to components/errors.yaml. ${without}`,
    );
}

/** What is checked of a value is found by its name, wherever it stands. */
function checkNamesOfValues(
  document: OpenApiDocument,
  { connection }: Client,
  { id, pointer, parameters, body }: ClientOperation,
): Problem[] {
  const twice = findTwice([
    ...parameters.map(({ name }) => name).filter((name) => !(name in connection)),
    ...listMembers(document, body?.contents[0]?.schema).keys(),
  ]);
  if (twice === undefined) return [];
  return [
    `#${pointer.slice(1)} ${id} takes ${twice} in two places, and clients tell values by their names. ${without}`,
  ];
}

/** What is wrong with a client as a whole. */
export function checkClient(
  { package: name, connection, extension, operations }: Client,
  exists: (path: string) => boolean,
): Problem[] {
  const place = `#/x-clients${formatPointer(name)}` as const;
  const module = `packages/${name}/src/${extension}.ts`;
  const inPath = operations.flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name),
  );
  const unknown = inPath.find((parameter) => connection[parameter] === "subaccountSid");
  return [
    ...(operations.length > 0
      ? []
      : ([
          `${place} No operation belongs to the client ${name}. Name it in an \`x-client\`, or take it away.`,
        ] as const)),
    ...(extension === undefined || exists(module)
      ? []
      : ([
          `${place}/extension ${module} is not there. Write it, or take \`extension\` away.`,
        ] as const)),
    ...(unknown === undefined
      ? []
      : ([
          `${place}/connection${formatPointer(unknown)} What stands in a path has to be known, and a connection may have no subaccountSid. Let it be accountSid.`,
        ] as const)),
  ];
}

/** What is wrong with an operation of a client: what the client could not send or read as described. */
export function checkOperation(
  document: OpenApiDocument,
  client: Client,
  operation: ClientOperation,
): Problem[] {
  const { id, pointer, method, page, webhook, servers, samples, parameters } = operation;
  const place = pointer.slice(1);
  if (webhook) {
    return [
      `#${place}/x-client ${id} is a webhook, which no client sends. Take \`x-client\` away.`,
    ];
  }
  const problems: Problem[] = [];
  if (!["get", "post", "delete"].includes(method)) {
    problems.push(
      `#${place} Clients send GET, POST and DELETE, not ${method.toUpperCase()}. ${without}`,
    );
  }
  if (page !== undefined && method !== "get") {
    problems.push(`#${place}/x-client/page Only what GET answers has pages. Take \`page\` away.`);
  }
  if (servers[0] !== `https://${client.product}.twilio.com`) {
    problems.push(
      `#/servers Clients go to https://${client.product}.twilio.com, with paths as they are written, not to ${servers[0]}. Name one such host without a path, for all operations of ${client.package}.`,
    );
  }
  if (samples.length === 0) {
    problems.push(`#${place} ${id} shows nobody how it is called. Write \`x-codeSamples\`.`);
  }
  return [
    ...problems,
    ...parameters.flatMap((parameter) => checkParameter(document, parameter)),
    ...checkBody(document, operation),
    ...checkNamesOfValues(document, client, operation),
    ...checkAnswer(document, operation),
    ...checkErrors(document, operation),
  ];
}
