import { inlineSchema, isObject, type Operation } from "@conference-kit/specifications/model";

const exampleAccount = `AC${"0".repeat(32)}`;

function findExample(document: object, { parameters }: Operation, name: string): unknown {
  const parameter = parameters.find((candidate) => candidate.name === name);
  const [named] = parameter?.examples ?? [];
  if (named !== undefined) return named.value;
  const { examples } = inlineSchema(document, parameter?.schema);
  return Array.isArray(examples) ? examples[0] : undefined;
}

function examplePath(document: object, operation: Operation): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (whole, name) => {
    const value = findExample(document, operation, name);
    return value === undefined ? whole : encodeURIComponent(String(value));
  });
}

function formOptions({ body }: Operation): string[] {
  const form = body?.contents[0]?.examples[0]?.value;
  if (!isObject(form)) return [];
  return Object.entries(form).flatMap(([name, value]) =>
    [value]
      .flat()
      .map((item) => `--data-urlencode '${`${name}=${item}`.replaceAll("'", "'\\''")}'`),
  );
}

/** A `curl` command that the mock answers with a success. */
export function describeCurl(document: object, operation: Operation, url: string): string {
  const method = operation.method.toUpperCase();
  return [
    `curl -u ${exampleAccount}:any`,
    ...(method === "GET" ? [] : [`-X ${method}`]),
    ...formOptions(operation),
    `${url}${examplePath(document, operation)}`,
  ].join(" ");
}
