import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { damage, listPaths } from "../test/damage.ts";
import { type Example, readSpecifications } from "../test/specifications.ts";
import { fixtures } from "./index.ts";
import { isRecord } from "./schema/schema.ts";

const specifications = await readSpecifications();
const folder = join(import.meta.dirname, "generated/payloads");

function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function findPayload(specification: string, { operation, part, name }: Example): unknown {
  return [specification, operation, part, name].reduce<unknown>(member, fixtures);
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

function names(value: unknown): string[] {
  return Object.keys(isRecord(value) ? value : {});
}

test("every specification has payloads", () => {
  expect(Object.keys(fixtures)).toEqual(specifications.map(({ name }) => name));
});

describe.each(specifications)("$name", ({ name: specification, examples }) => {
  test("every named example of every body is a payload, and nothing else is", () => {
    expect(examples.length).toBeGreaterThan(50);
    for (const example of examples) {
      expect(findPayload(specification, example), JSON.stringify(example)).toEqual(example.value);
    }
    const payloads = Object.values(member(fixtures, specification) ?? {})
      .flatMap((parts) => Object.values(parts))
      .flatMap(names);
    expect(payloads).toHaveLength(examples.length);
  });

  test("every payload fits its schema, and no damaged copy of it does", () => {
    for (const example of examples) {
      const payload = findPayload(specification, example);
      expect(example.findErrors(payload)).toBe("");
      const accepted = listPaths(payload, example.described).filter(
        (path) => example.findErrors(damage(payload, path)) === "",
      );
      expect(accepted, JSON.stringify(example)).toEqual([]);
    }
  });

  test("every payload is a file as well", () => {
    for (const { operation, part, name, value } of examples) {
      const file = join(folder, specification, operation, part, `${name}.json`);
      expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(value);
    }
  });

  test("the index lists each file of a payload", () => {
    const index: { specification: string; file: string }[] = JSON.parse(
      readFileSync(join(folder, "index.json"), "utf8"),
    );
    const listed = index.filter((entry) => entry.specification === specification);
    expect(listed.map(({ file }) => file)).toEqual(
      examples.map(({ operation, part, name }) =>
        [specification, operation, part, `${name}.json`].join("/"),
      ),
    );
  });
});

test("an entry of the index has the operation, status and summary of its payload", () => {
  const index: unknown[] = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  expect(index).toContainEqual({
    file: "voice/createParticipant/201/queued.json",
    specification: "voice",
    operation: "createParticipant",
    method: "POST",
    path: "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json",
    status: 201,
    mediaType: "application/json",
    name: "queued",
    summary: expect.stringMatching(/./),
  });
});

test("each callback has a file with its form, which the index names", () => {
  const index: { path: string; file: string; form?: string }[] = JSON.parse(
    readFileSync(join(folder, "index.json"), "utf8"),
  );
  const callbacks = index.filter(({ path }) => !path.startsWith("/"));
  expect(callbacks.length).toBeGreaterThan(40);
  for (const { file, form = "" } of callbacks) {
    const body: unknown = JSON.parse(readFileSync(join(folder, form), "utf8"));
    const payload: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
    expect(Object.fromEntries(new URLSearchParams(String(body)))).toEqual(payload);
  }
  expect(index.filter(({ form }) => form !== undefined)).toEqual(callbacks);
});

test("payloads are frozen", () => {
  expect(isFrozen(fixtures)).toBe(true);
  const { queued } = fixtures.voice.createParticipant[201];
  expect(() => Object.assign(queued, { status: "ringing" })).toThrow(TypeError);
  expect(queued.status).toBe("queued");
});
