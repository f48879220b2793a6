import {
  type Content,
  type DeclaredAnswer,
  inlineSchema,
  listOperations,
} from "@conference-kit/specifications/model";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { controlDocument } from "../src/generated/control-document.ts";

const document = JSON.parse(controlDocument);
const operations = listOperations(document);
const ajv = new Ajv2020({ strict: false, logger: false });
addFormats.default(ajv);

const validators = new Map<Content, ValidateFunction>();

function getValidator(content: Content): ValidateFunction {
  const known = validators.get(content) ?? ajv.compile(inlineSchema(document, content.schema));
  validators.set(content, known);
  return known;
}

function fits(template: string, pathname: string): boolean {
  const pattern = template.replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^/_simulator${pattern}$`).test(pathname);
}

/** What the document says of an answer: a refusal is the same everywhere. */
function findAnswer(
  path: string,
  method: string,
  { ok, status }: Response,
): DeclaredAnswer | undefined {
  return operations
    .filter((operation) => !ok || (operation.path === path && operation.method === method))
    .flatMap(({ answers }) => answers)
    .find((answer) => (ok ? answer.status === `${status}` : answer.shared === "Refused"));
}

/** The rules that an answer of the control API breaks in its document; undefined where it fits. */
export async function findMisfit(
  url: string,
  method: string,
  response: Response,
): Promise<string | undefined> {
  const type = response.headers.get("content-type") ?? "";
  const { pathname } = new URL(url);
  if (response.status === 204 || type === "text/event-stream") return undefined;
  const path = operations.find((operation) => fits(operation.path, pathname))?.path;
  if (path === undefined) return undefined;
  const called = `${method} ${path} ${response.status}`;
  const contents = findAnswer(path, method.toLowerCase(), response)?.contents ?? [];
  const content = contents.find(({ mediaType }) => mediaType === type);
  if (content === undefined) return `${called}: no such answer is described as ${type}`;
  const validate = getValidator(content);
  // Whoever copies an endless stream has to read both copies, so that only this is copied.
  const body: unknown = await response.clone().json();
  return validate(body) ? undefined : `${called}: ${ajv.errorsText(validate.errors)}`;
}
