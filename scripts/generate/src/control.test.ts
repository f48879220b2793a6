import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import { SpecificationError } from "@conference-kit/specifications";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generateControl } from "./control.ts";

const described = "openapi/simulator/control.yaml";
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "conference-kit-control-"));
  cpSync(join(repository, "openapi"), join(root, "openapi"), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function edit(before: string, after: string): void {
  const path = join(root, described);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

async function generateModule(name: string): Promise<string> {
  const outputs = await generateControl(root);
  return outputs.get(`packages/simulator/src/generated/${name}.ts`) ?? "";
}

const generateClient = (): Promise<string> => generateModule("control-client");

test("a method takes what its path names, then its body, its query and its options", async () => {
  const client = await generateClient();
  expect(client).toContain(`  addParticipant(
    conference: string,
    body: TwilioParameters,
    query?: ControlQuery<"addParticipant">,
    options?: ControlCallOptions,
  ): Promise<Call>;`);
  expect(client).toContain(
    "  removeFault(faultId: number, options?: ControlCallOptions): Promise<void>;",
  );
});

test("an operation that is added becomes a method and a route, and is in the document that is served", async () => {
  edit(
    "  /settle:\n",
    `  /nap/{conference}:
    get:
      operationId: takeNap
      summary: Take a nap
      description: Sleeps for a while.
      tags: [Simulator]
      parameters: [{ $ref: "#/components/parameters/ConferencePath" }]
      responses:
        "204": { description: Awake again. }
        4XX: { $ref: "#/components/responses/Refused" }
  /settle:
`,
  );
  expect(await generateClient()).toContain(
    "takeNap(conference: string, options?: ControlCallOptions): Promise<void>;",
  );
  expect(await generateModule("control-routes")).toContain(
    '{"id":"takeNap","method":"GET","path":"/nap/{conference}",' +
      '"parameters":[{"name":"conference","in":"path","schema":{"type":"string"}}],' +
      '"takesBody":false,"status":204}',
  );
  expect(await generateModule("control-document")).toContain("takeNap");
});

test("a route says what its parameters may be, wherever that is described", async () => {
  const routes = await generateModule("control-routes");
  expect(routes).toContain(
    '{"name":"faultId","in":"path","schema":{"type":"integer","minimum":1}}',
  );
  expect(routes).not.toContain("$ref");
});

test("a stream of events becomes no method", async () => {
  expect(await generateClient()).not.toContain("streamJournal");
});

test("a description that breaks its rules is reported with its place, and gives nothing", async () => {
  edit("          description: Only conferences with this status.\n", "");
  const error = await generateControl(root).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SpecificationError);
  expect(String(error)).toMatch(/simulator\/control\.yaml:\d+:\d+ /);
});

test("a repository without the description gets no control client", async () => {
  rmSync(join(root, described));
  expect(await generateControl(root)).toEqual(new Map());
});
