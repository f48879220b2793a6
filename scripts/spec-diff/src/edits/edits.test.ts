import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateTypes } from "@conference-kit/generate";
import { expect, test } from "vitest";
import { type Document, parseDocument } from "yaml";
import { covers, strongest } from "../change.ts";
import { toSentence } from "../format.ts";
import { listPackageChanges } from "../package-changes.ts";
import type { SpecificationState } from "../snapshot.ts";
import { clientEdits } from "./clients.ts";
import { conditionEdits } from "./conditions.ts";
import { bodyField, create } from "./edit.ts";
import { formEdits } from "./forms.ts";
import { limitEdits } from "./limits.ts";
import { operationEdits } from "./operations.ts";
import { proseEdits } from "./prose.ts";
import { requestEdits } from "./requests.ts";
import { responseEdits } from "./responses.ts";

const text = readFileSync(join(import.meta.dirname, "specification.yaml"), "utf8");
const specification = {
  name: "voice-v2010",
  file: "openapi/voice-v2010.yaml",
  typesPackage: "voice-types",
  fixtures: "voice",
  mockPort: 0,
};
const manifest = { version: "1.0.0" };
const packages = [
  { name: "types", folder: "packages/voice-types", manifest: { ...manifest, name: "types" } },
  {
    name: "client",
    folder: "packages/voice-participants",
    manifest: { ...manifest, name: "client", dependencies: { types: "^1.0.0" } },
  },
  {
    name: "fixtures",
    folder: "packages/test-fixtures",
    manifest: { ...manifest, name: "fixtures", dependencies: { types: "^1.0.0" } },
  },
];

async function snapshot(document: Document): Promise<SpecificationState> {
  const value = document.toJS();
  return { specification, document: value, types: await generateTypes(value, specification.file) };
}

const original = parseDocument(text);
const base = await snapshot(original);

test.for([
  ...responseEdits,
  ...requestEdits,
  ...formEdits,
  ...limitEdits,
  ...conditionEdits,
  ...operationEdits,
  ...clientEdits,
  ...proseEdits,
])(
  "$title: $types for the types, $fixtures for the fixtures",
  async ({ edit, types, fixtures, tells, ...others }) => {
    const handedOn = covers(types, "minor") ? types : "none";
    const expected = others.client ?? handedOn;
    const document = original.clone();
    edit(document);
    const changes = listPackageChanges(packages, [base], [await snapshot(document)]);
    const [own = [], client = [], fixture = []] = ["types", "client", "fixtures"].map((name) =>
      changes.get(name),
    );
    const [first] = [own, client, fixture].find(({ length }) => length > 0) ?? [];
    expect({
      types: strongest(own),
      client: strongest(client),
      fixtures: strongest(fixture),
      ...(first === undefined ? {} : { tells: toSentence(first) }),
    }).toEqual({ types, client: expected, fixtures, ...(tells === undefined ? {} : { tells }) });
  },
);

test("a change of a type is not reported again as one of its documentation", async () => {
  const document = original.clone();
  document.setIn([...bodyField("Timeout"), "default"], 30);
  const changes = listPackageChanges(packages, [base], [await snapshot(document)]).get("types");
  expect(changes?.map(toSentence)).toEqual([
    "`CreateParticipantBody.Timeout` has the default `30` instead of `60`",
  ]);
});

test("no method is reported as new when the base describes no clients", async () => {
  const undescribed = original.clone();
  undescribed.delete("x-clients");
  undescribed.deleteIn(create("x-client"));
  const changes = listPackageChanges(packages, [await snapshot(undescribed)], [base]);
  expect(changes.get("client")).toEqual([]);
});
