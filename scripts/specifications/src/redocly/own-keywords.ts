import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isObject, type JsonObject } from "../walk.ts";

/** Visits what each schema says itself, be it beside its `$ref`. */
export function visitOwnKeywords(
  check: (schema: JsonObject, context: UserContext) => void,
): Oas3Visitor {
  function visit(schema: unknown, context: UserContext): void {
    if (isObject(schema)) check(schema, context);
  }

  return {
    Schema: visit,
    ref(node, context) {
      if (context.type.name === "Schema") visit(node, context);
    },
  };
}
