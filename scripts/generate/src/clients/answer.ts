import {
  type ClientOperation,
  isObject,
  type OpenApiDocument,
  referenceName,
  resolve,
  SpecificationError,
} from "@conference-kit/specifications";

/** The name of the schema that a success answers with; undefined where it answers with nothing. */
export function nameAnswer({ answers }: ClientOperation): string | undefined {
  const success = answers.find(({ status }) => status.startsWith("2"));
  return referenceName(success?.contents[0]?.schema);
}

/** The name of the schema of a page's items. */
export function nameItem(
  document: OpenApiDocument,
  { id, answers, page }: ClientOperation,
  file: string,
): string | undefined {
  if (page === undefined) return undefined;
  const success = answers.find(({ status }) => status.startsWith("2"));
  let schema: unknown = success?.contents[0]?.schema;
  for (const name of page.items) {
    const { properties } = resolve(document, schema).value;
    schema = isObject(properties) ? properties[name] : undefined;
  }
  const item = referenceName(resolve(document, schema).value.items);
  if (item !== undefined) return item;
  throw new SpecificationError([
    `${file}, the page of ${id}: its items need a type. Let /${page.items.join("/")} be an array of a schema in components/schemas.`,
  ]);
}

/** The TypeScript type that a method gives. */
export function printReturnType(
  document: OpenApiDocument,
  operation: ClientOperation,
  file: string,
): string {
  const answer = nameAnswer(operation);
  const item = nameItem(document, operation, file);
  if (item !== undefined) return `PagedList<${item}, ${answer}>`;
  return `Promise<${answer ?? "void"}>`;
}
