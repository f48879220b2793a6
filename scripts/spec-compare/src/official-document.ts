import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { repository } from "@conference-kit/shared";
import {
  bundleDocument,
  isObject,
  type JsonObject,
  type LoadedSpecification,
  loadSpecifications,
} from "@conference-kit/specifications";
import { expect, onTestFinished } from "vitest";
import type { Difference } from "./compare.ts";
import { readDeviations } from "./deviations.ts";
import { compareSpecifications, type SpecCompareOptions } from "./spec-compare.ts";

// Test helper: official documents that say what our specifications say, but for an edit.

const specifications = await loadSpecifications(repository, bundleDocument);
const deviations = readDeviations(repository);

export const member = (value: unknown, ...path: string[]): JsonObject =>
  path.reduce<JsonObject>(
    (object, key) => (isObject(object[key]) ? object[key] : {}),
    isObject(value) ? value : {},
  );

function findLoaded(name: string): LoadedSpecification {
  const found = specifications.find(({ specification }) => specification.name === name);
  return found ?? expect.fail(name);
}

/** An official document that says what our specification says, but for an edit, under other names. */
export function describeOfficially(name: string, edit: (document: JsonObject) => void): JsonObject {
  const document: JsonObject = { ...structuredClone(findLoaded(name).document) };
  for (const item of Object.values(member(document, "paths"))) {
    for (const operation of Object.values(member(item))) {
      if (isObject(operation) && "operationId" in operation) {
        operation.operationId = `Fetch${operation.operationId}`;
      }
    }
  }
  edit(document);
  return document;
}

/** Writes a file until the test ends. */
export function write(file: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-compare-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, file), text);
  return join(folder, file);
}

/** What is printed of an official document, without colours. */
export async function compare(
  file: string,
  options: SpecCompareOptions = {},
): Promise<{ failed: boolean; output: string }> {
  const told = await compareSpecifications(file, specifications, deviations, options);
  return { ...told, output: stripVTControlCharacters(told.output) };
}

export async function findDifferences(
  name: string,
  edit: (document: JsonObject) => void,
): Promise<Difference[]> {
  const file = write("official.json", JSON.stringify(describeOfficially(name, edit)));
  return JSON.parse((await compare(file, { json: true })).output);
}

export const voice = "voice-v2010";
export const insights = "insights-v1";
export const schema = (document: JsonObject, name: string): JsonObject =>
  member(document, "components", "schemas", name);
export const schemaMember = (document: JsonObject, name: string, field: string): JsonObject =>
  member(schema(document, name), "properties", field);
