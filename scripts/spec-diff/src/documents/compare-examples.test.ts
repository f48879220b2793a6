import {
  type BodyView,
  type OperationView,
  type ResponseView,
  viewSchema,
} from "@conference-kit/specifications";
import { expect, test } from "vitest";
import { toSentence } from "../format.ts";
import type { Operations } from "./compare-constraints.ts";
import { compareExamples } from "./compare-examples.ts";

const schema = viewSchema({}, {});

function contents(examples: Record<string, unknown>): ResponseView["contents"] {
  const named = Object.entries(examples).map(
    ([name, value]) => [name, { summary: name, value }] as const,
  );
  return { "application/json": { schema, examples: Object.fromEntries(named), keywords: {} } };
}

function operation(
  responses: Record<string, Record<string, unknown>>,
  request: Record<string, unknown> = {},
): OperationView {
  const body: BodyView = { required: true, contents: contents(request) };
  const answers = Object.entries(responses).map(
    ([status, examples]) => [status, { headers: {}, contents: contents(examples) }] as const,
  );
  return {
    path: "/",
    method: "post",
    webhook: false,
    credentials: [],
    servers: [],
    keywords: {},
    parameters: {},
    body,
    responses: Object.fromEntries(answers),
  };
}

function listChanges(base: Operations, now: Operations): string[] {
  return compareExamples(base, now, "voice").map(
    (change) => `${toSentence(change)} (${change.operations.join(", ")}): ${change.bump}`,
  );
}

const answers = { 200: { one: 1, two: 2 }, 404: { gone: 1, left: 2 }, 429: { limited: 1 } };
const all = { list: operation(answers), remove: operation(answers) };

test("payloads of an operation that is added or removed are one change", () => {
  expect(listChanges({ list: all.list }, all)).toEqual([
    "`fixtures.voice.remove` is new (remove): minor",
  ]);
  expect(listChanges(all, { list: all.list })).toEqual([
    "`fixtures.voice.remove` is gone (remove): major",
  ]);
});

test("payloads of an operation that is renamed are one removal and one addition", () => {
  expect(listChanges(all, { list: all.list, end: all.remove })).toEqual([
    "`fixtures.voice.remove` is gone (remove): major",
    "`fixtures.voice.end` is new (end): minor",
  ]);
});

test("payloads of the first operations are one change", () => {
  expect(listChanges({}, all)).toEqual(["`fixtures.voice` is new (): minor"]);
});

test("an operation without payloads is no change of payloads", () => {
  expect(listChanges(all, { ...all, end: operation({ 204: {} }) })).toEqual([]);
});

test("payloads of a status are one change that names all its operations", () => {
  const { 404: _, ...others } = answers;
  const without = { list: operation(others), remove: operation(others) };
  expect(listChanges(without, all)).toEqual([
    "`fixtures.voice.*[404]` is new (list, remove): minor",
  ]);
});

test("the only payload of a body is named", () => {
  const { list } = all;
  expect(listChanges({ list }, { list: operation(answers, { agent: 1 }) })).toEqual([
    "`fixtures.voice.list.request.agent` is new (list): minor",
  ]);
});

test("a payload that several operations share is one change", () => {
  const changed = operation({ ...answers, 429: { limited: 2 } });
  expect(listChanges(all, { list: changed, remove: changed })).toEqual([
    "`fixtures.voice.*[429].limited` has other values (list, remove): patch",
  ]);
  expect(listChanges(all, { ...all, remove: changed })).toEqual([
    "`fixtures.voice.remove[429].limited` has other values (remove): patch",
  ]);
});

test("different changes of payloads of the same name are separate changes", () => {
  const changed = operation({ ...answers, 429: { limited: 2 } });
  const without = operation({ ...answers, 429: { other: 1 } });
  expect(listChanges(all, { list: changed, remove: without })).toEqual([
    "`fixtures.voice.list[429].limited` has other values (list): patch",
    "`fixtures.voice.remove[429].limited` is gone (remove): major",
    "`fixtures.voice.remove[429].other` is new (remove): minor",
  ]);
});
