import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { controlDocument } from "../src/generated/control-document.ts";

const document = JSON.parse(controlDocument);
const ajv = new Ajv2020({ strict: false, logger: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "control", ...document });

const validators = new Map<string, ValidateFunction>();

function getValidator(pointer: string): ValidateFunction {
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `control#${pointer}` });
  validators.set(pointer, known);
  return known;
}

const escapePointer = (part: string): string =>
  encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));

function fits(template: string, pathname: string): boolean {
  const pattern = template.replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^/_simulator${pattern}$`).test(pathname);
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
  const template = Object.keys(document.paths).find((each) => fits(each, pathname));
  if (template === undefined) return undefined;
  const pointer = response.ok
    ? `/paths/${escapePointer(template)}/${method.toLowerCase()}/responses/${response.status}`
    : "/components/responses/Refused";
  const found = pointer
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((node, part) => node?.[part], document);
  if (found === undefined) return `${method} ${template} has no answer ${response.status}`;
  const content = found.$ref?.slice(1) ?? pointer;
  const validate = getValidator(`${content}/content/${escapePointer(type)}/schema`);
  // Whoever copies an endless stream has to read both copies, so that only this is copied.
  const body: unknown = await response.clone().json();
  if (validate(body)) return undefined;
  return `${method} ${template} ${response.status}: ${ajv.errorsText(validate.errors)}`;
}
