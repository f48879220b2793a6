import {
  type ClientOperation,
  findSuccess,
  listMembers,
  type OpenApiDocument,
  referenceName,
  resolve,
  SpecificationError,
} from "@conference-kit/specifications";
import { nameAtRoot } from "../root-names.ts";

function readSuccess(operation: ClientOperation): unknown {
  return findSuccess(operation)?.contents[0]?.schema;
}

/** The type that a success answers with; undefined where nothing is read of it. */
export function nameAnswer(operation: ClientOperation): string | undefined {
  const schema = operation.method === "delete" ? undefined : referenceName(readSuccess(operation));
  return schema === undefined ? undefined : nameAtRoot(schema);
}

/** The type of a page's items. */
export function nameItem(
  document: OpenApiDocument,
  operation: ClientOperation,
  file: string,
): string | undefined {
  const { id, pointer, page } = operation;
  if (page === undefined) return undefined;
  let schema = readSuccess(operation);
  for (const name of page.items) schema = listMembers(document, schema).get(name);
  const item = referenceName(resolve(document, schema).value.items);
  if (item !== undefined) return nameAtRoot(item);
  throw new SpecificationError([
    `${file}${pointer}/x-client/page/items the page of ${id}: its items need a type. Let /${page.items.join("/")} be an array of a schema in components/schemas.`,
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
