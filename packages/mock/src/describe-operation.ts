import { isObject } from "@conference-kit/specifications/model";
import type { IHttpOperation } from "@stoplight/types";

type Example = { value?: unknown };

const exampleAccount = `AC${"0".repeat(32)}`;

function firstExample(examples: readonly object[] | undefined): unknown {
  const example: Example | undefined = examples?.[0];
  return example?.value;
}

function examplePath(operation: IHttpOperation): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (whole, name) => {
    const parameter = operation.request?.path?.find((candidate) => candidate.name === name);
    const value =
      firstExample(parameter?.examples) ?? firstExample(schemaExamples(parameter?.schema));
    return value === undefined ? whole : encodeURIComponent(String(value));
  });
}

function schemaExamples(schema: unknown): object[] {
  if (!isObject(schema) || !Array.isArray(schema.examples)) return [];
  return schema.examples.map((value) => ({ value }));
}

function formOptions(operation: IHttpOperation): string[] {
  const form = firstExample(operation.request?.body?.contents?.[0]?.examples);
  if (!isObject(form)) return [];
  return Object.entries(form).flatMap(([name, value]) =>
    [value]
      .flat()
      .map((item) => `--data-urlencode '${`${name}=${item}`.replaceAll("'", "'\\''")}'`),
  );
}

/** A `curl` command that the mock answers with a success. */
export function describeCurl(operation: IHttpOperation, url: string): string {
  const method = operation.method.toUpperCase();
  return [
    `curl -u ${exampleAccount}:any`,
    ...(method === "GET" ? [] : [`-X ${method}`]),
    ...formOptions(operation),
    `${url}${examplePath(operation)}`,
  ].join(" ");
}
