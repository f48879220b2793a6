import { listOperations } from "@conference-kit/specifications/model";
import { expect, test } from "vitest";
import { encodeRequest } from "./encode-request.ts";

const form = "application/x-www-form-urlencoded";

/**
 * Encodes a request with two events in its query and its body, each written as it is described.
 *
 * @param text - Stands everywhere instead.
 */
function encode(described: object, mediaType = form, text?: string) {
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
  const events = text === undefined ? ["open", "a b"] : [text];
  return encodeRequest(operation, {
    path: { Name: text ?? "red/1" },
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

test("a text whose reserved characters are allowed keeps them", () => {
  expect(encode({ allowReserved: true }, form, "a/b c")).toMatchObject({
    line: "POST /doors/a%2Fb%20c?Event%3C=a/b%20c",
    body: "Event=a/b%20c",
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

test.each([
  ["+", "%2B"],
  ["a b", "a%20b"],
  ["a&b=c", "a%26b%3Dc"],
  ["100%", "100%25"],
  ["%20", "%2520"],
  ["who? #1", "who%3F%20%231"],
  ["日本語", "%E6%97%A5%E6%9C%AC%E8%AA%9E"],
  ["👩‍💻", "%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB"],
  ["a\r\nb", "a%0D%0Ab"],
])("the text %j is written as %s in a path, a query and a form", (text, written) => {
  expect(encode({}, form, text)).toMatchObject({
    line: `POST /doors/${written}?Event%3C=${written}`,
    body: `Event=${written}`,
  });
});
