import { resolve } from "node:path";
import {
  bundleDocument,
  inlineSchema,
  listOperations,
  loadSpecifications,
} from "@conference-kit/specifications";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** The rules that an answer breaks in its schema of the specification; empty if none. */
export type FindAnswerErrors = (operation: string, status: number, body: unknown) => string;

/** Reads the specifications themselves, not the files generated from them. */
export async function readAnswerSchemas(): Promise<FindAnswerErrors> {
  const root = resolve(import.meta.dirname, "../../..");
  const loaded = await loadSpecifications(root, bundleDocument);
  const schemas = new Map(
    loaded.flatMap(({ document }) =>
      listOperations(document).flatMap(({ id, answers }) =>
        answers.map(({ status, contents: [content] }) => [
          `${id} ${status}`,
          inlineSchema(document, content?.schema),
        ]),
      ),
    ),
  );
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);

  return (operation, status, body) => {
    const answer = `${operation} ${status}`;
    const schema = schemas.get(answer);
    if (schema === undefined) return `no specification has ${answer}`;
    if (status === 204) return body === "" ? "" : "has a body";
    // What is compiled once is kept with its schema.
    const validate = ajv.compile(schema);
    return validate(body) ? "" : ajv.errorsText(validate.errors, { dataVar: "body" });
  };
}
