import type { IPrismComponents } from "@stoplight/prism-core";
import type { IHttpConfig, IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import { validateInput } from "@stoplight/prism-http/dist/validator/index.js";
import type { IHttpOperation } from "@stoplight/types";
import { decodeForm } from "./decode-form.ts";

type ValidateInput = IPrismComponents<
  IHttpOperation,
  IHttpRequest,
  IHttpResponse,
  IHttpConfig
>["validateInput"];

const formType = "application/x-www-form-urlencoded";

/**
 * Validates a form body as JSON of the same schema.
 *
 * Prism's own form validation looks at the last of repeated values only, and lets unknown keys and
 * repeated scalars pass.
 */
export const validateStrictly: ValidateInput = ({ resource, element }) => {
  const content = resource.request?.body?.contents?.find(({ mediaType }) => mediaType === formType);
  const sent = element.headers?.["content-type"]?.split(";")[0]?.trim().toLowerCase();
  // Prism takes an empty form for no body at all.
  const text = element.body ?? "";
  if (content?.schema === undefined || sent !== formType || typeof text !== "string") {
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
      body: decodeForm(text, content.schema),
    },
  });
};
