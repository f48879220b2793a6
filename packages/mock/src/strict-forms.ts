import { isObject, type JsonObject } from "@conference-kit/specifications";
import type { IPrismComponents } from "@stoplight/prism-core";
import type { IHttpConfig, IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import { validateInput } from "@stoplight/prism-http/dist/validator/index.js";
import type { IHttpOperation } from "@stoplight/types";

type ValidateInput = IPrismComponents<
  IHttpOperation,
  IHttpRequest,
  IHttpResponse,
  IHttpConfig
>["validateInput"];

/** As much of a schema as tells how a form is read. */
interface FormSchema {
  readonly type?: unknown;
  readonly items?: unknown;
  readonly properties?: unknown;
}

export const formType = "application/x-www-form-urlencoded";

function readScalar(value: string, { type }: FormSchema): unknown {
  if (type === "boolean" && /^(true|false)$/.test(value)) return value === "true";
  const isNumber = type === "integer" || type === "number";
  return isNumber && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? Number(value) : value;
}

const asObject = (value: unknown): FormSchema & JsonObject => (isObject(value) ? value : {});

/** Decodes a form as its schema means it; whatever the schema doesn't allow stays visible as such. */
export function decodeForm(body: string, schema: FormSchema): Record<string, unknown> {
  const form = new URLSearchParams(body);
  const properties = asObject(schema.properties);
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const property = asObject(properties[name]);
      const values = form.getAll(name);
      if (property.type === "array" && isObject(property.items)) {
        const items = asObject(property.items);
        return [name, values.map((value) => readScalar(value, items))];
      }
      return [name, values.length === 1 ? readScalar(values[0] ?? "", property) : values];
    }),
  );
}

/**
 * Validates a form body as JSON of the same schema.
 *
 * Prism's own form validation looks at the last of repeated values only, and lets unknown keys and
 * repeated scalars pass.
 */
export const validateStrictly: ValidateInput = ({ resource, element }) => {
  const content = resource.request?.body?.contents?.find(({ mediaType }) => mediaType === formType);
  const sent = element.headers?.["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (content?.schema === undefined || sent !== formType || typeof element.body !== "string") {
    return validateInput({ resource, element });
  }
  const asJson = "application/json";
  return validateInput({
    resource: {
      ...resource,
      request: {
        ...resource.request,
        body: {
          ...resource.request?.body,
          id: "form",
          contents: [{ ...content, encodings: [], mediaType: asJson }],
        },
      },
    },
    element: {
      ...element,
      headers: { ...element.headers, "content-type": asJson },
      body: decodeForm(element.body, content.schema),
    },
  });
};
