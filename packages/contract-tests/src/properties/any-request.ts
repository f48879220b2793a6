import { referenceName } from "@conference-kit/specifications/model";
import * as fc from "fast-check";
import { type Field, findBody, type RequestValues } from "../matrix/fields.ts";
import type { CallDetails } from "../suite/contract.ts";
import { credentials } from "../suite/credentials.ts";
import { isGiven, type TestedOperation } from "../suite/operations.ts";
import { completeValues } from "../suite/values.ts";
import { anyValueOf } from "./any-value.ts";
import { findArbitrary } from "./find-arbitrary.ts";

/**
 * Options of calls with random values: they must not fill a cell of the matrix in one run
 * and leave it empty in the next.
 */
export const byChance: NonNullable<CallDetails["options"]> = {
  ...credentials,
  fetch(url, init) {
    return fetch(url, { ...init, headers: { ...init.headers, "user-agent": "chance" } });
  },
};

function anyOf(fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(fields.map((field) => [field.name, anyValueOf(field)]));
  const requiredKeys = fields.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

/** Any body that the schema allows; undefined where the operation takes none. */
export function anyBody(operation: TestedOperation): fc.Arbitrary<object> | undefined {
  const body = findBody(operation);
  return body && findArbitrary(operation, referenceName(body.schema));
}

/** Any request that an operation allows; some of the fields that are not sent are there, and undefined. */
export function anyRequest(operation: TestedOperation): fc.Arbitrary<RequestValues> {
  const { fields } = operation;
  const inPath = fields.filter((field) => field.place === "path" && !isGiven(operation, field));
  const names = fields.filter(({ place }) => place === "body").map(({ name }) => name);
  return fc
    .record({
      path: anyOf(inPath),
      query: anyOf(fields.filter(({ place }) => place === "query")),
      body: anyBody(operation) ?? fc.constant({}),
      absent: fc.subarray(names),
    })
    .map(({ path, query, body, absent }) => ({
      path: completeValues(operation, { path }).path,
      query,
      body: { ...Object.fromEntries(absent.map((name) => [name, undefined])), ...body },
    }));
}
