import { listOperations } from "@conference-kit/specifications/model";
import { expect, test } from "vitest";
import { encodeRequest } from "./encode-request.ts";

const form = "application/x-www-form-urlencoded";

/** Encodes a request with two events in its query and its body, each written as it is described. */
function encode(described: object, mediaType = form) {
  const post: object = {
    parameters: [
      { name: "Name", in: "path", required: true },
      { name: "Event<", in: "query", ...described },
    ],
    requestBody: { content: { [mediaType]: { encoding: { Event: described } } } },
  };
  const [operation] = listOperations({
    openapi: "3.1.0",
    info: { title: "Doors", version: "1" },
    paths: { "/doors/{Name}": { post: { responses: {}, ...post } } },
  });
  if (operation === undefined) return expect.fail("There is no operation.");
  const events = ["open", "a b"];
  return encodeRequest(operation, {
    path: { Name: "red/1" },
    query: { "Event<": events },
    body: { Event: events, Label: undefined },
  });
}

test.each([
  [{}, "Event=open&Event=a%20b"],
  [{ style: "form", explode: true }, "Event=open&Event=a%20b"],
  [{ explode: false }, "Event=open,a%20b"],
  [{ style: "spaceDelimited" }, "Event=open%20a%20b"],
  [{ style: "pipeDelimited", explode: false }, "Event=open|a%20b"],
])("a list that is described by %j is written as %s", (described, written) => {
  expect(encode(described)).toEqual({
    line: `POST /doors/red%2F1?${written.replaceAll("Event", "Event%3C")}`,
    contentType: form,
    body: written,
  });
});

test("a body is written in the media type that is described", () => {
  expect(encode({}, "application/json")).toMatchObject({
    contentType: "application/json",
    body: '{"Event":["open","a b"]}',
  });
});

test("a style or media type that is not known is an error that names it", () => {
  expect(() => encode({ style: "deepObject" })).toThrow("Event< has a style that is not known");
  expect(() => encode({}, "text/plain")).toThrow("a media type that is not known: text/plain.");
});
