import type { Plugin } from "@redocly/openapi-core";
import { bodyExamples } from "./body-examples.ts";
import { bounds } from "./bounds.ts";
import { client } from "./client.ts";
import { defaultValue } from "./default-value.ts";
import { extension } from "./extension.ts";
import { inheritedName } from "./inherited-name.ts";
import { namedReference } from "./named-reference.ts";
import { nullable } from "./nullable.ts";
import { propertyDescription } from "./property-description.ts";
import { sidPattern } from "./sid-pattern.ts";
import { source } from "./source.ts";
import { valuesInProse } from "./values-in-prose.ts";

/** The rules that Redocly has no configuration for. */
export default function createPlugin(): Plugin {
  return {
    id: "conference-kit",
    rules: {
      oas3: {
        "body-examples": bodyExamples,
        bounds,
        client,
        "default-value": defaultValue,
        extension,
        "inherited-name": inheritedName,
        "named-reference": namedReference,
        nullable,
        "property-description": propertyDescription,
        "sid-pattern": sidPattern,
        source,
        "values-in-prose": valuesInProse,
      },
    },
  };
}
