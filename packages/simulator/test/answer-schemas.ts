import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** The rules that an answer breaks in its schema of the specification; empty if none. */
export type FindAnswerErrors = (operation: string, status: number, body: unknown) => string;

interface Described {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, { readonly $ref?: string }>>;
}

const methods = ["get", "post", "delete"];

function escapeKey(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** The schemas of each operation's answers, by operation and status. */
async function readAnswers(ajv: Ajv2020, file: string): Promise<[answer: string, place: string][]> {
  const { bundle: bundled } = await bundle({ ref: file, config: await createConfig({}) });
  const document = JSON.parse(JSON.stringify(bundled.parsed));
  ajv.addSchema({ ...document, $id: file });
  const paths = Object.entries<Record<string, Described>>(document.paths);
  return paths.flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId, responses = {} }]) =>
      Object.entries(methods.includes(method) ? responses : {}).map(
        ([status, { $ref = `#/paths/${escapeKey(path)}/${method}/responses/${status}` }]) => [
          `${operationId} ${status}`,
          `${file}${$ref}/content/application~1json/schema`,
        ],
      ),
    ),
  );
}

/** Reads the specifications themselves, not the files generated from them. */
export async function readAnswerSchemas(): Promise<FindAnswerErrors> {
  const folder = resolve(import.meta.dirname, "../../..");
  const table: { file: string }[] = JSON.parse(
    readFileSync(`${folder}/openapi/specifications.json`, "utf8"),
  );
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const read = table.map(({ file }) => readAnswers(ajv, resolve(folder, file)));
  const places = new Map((await Promise.all(read)).flat());
  const validators = new Map<string, ValidateFunction>();

  return (operation, status, body) => {
    const answer = `${operation} ${status}`;
    const place = places.get(answer);
    if (place === undefined) return `no specification has ${answer}`;
    if (status === 204) return body === "" ? "" : "has a body";
    const validate = validators.get(answer) ?? ajv.compile({ $ref: place });
    validators.set(answer, validate);
    return validate(body) ? "" : ajv.errorsText(validate.errors, { dataVar: "body" });
  };
}
