import { formatPointer, type OpenApiDocument } from "@conference-kit/specifications";
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import { tidyComments } from "./comments.ts";
import { checkTypeName } from "./fixtures/names.ts";
import { anyStringMark, prepareSchemas } from "./prepare-schemas.ts";
import { generatedHeader } from "./print-comment.ts";
import { acceptReadonlyLists } from "./request-lists.ts";
import { declareRootName, isWanted, schemaHelper } from "./root-names.ts";

const anyString = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
]);

const undefinedType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);

const hasOptional = (node: ts.Node): boolean =>
  ts.isTypeLiteralNode(node) &&
  node.members.some(({ questionToken }) => questionToken !== undefined);

/** A member that may be missing is also one of those without a name, whose type then says so. */
function acceptMissing(node: ts.IntersectionTypeNode): ts.Node {
  const accept = (child: ts.Node): ts.Node =>
    ts.isIndexSignatureDeclaration(child) && child.type.kind !== ts.SyntaxKind.UnknownKeyword
      ? ts.factory.updateIndexSignature(
          child,
          child.modifiers,
          child.parameters,
          ts.factory.createUnionTypeNode([child.type, undefinedType]),
        )
      : child;
  const acceptAll = (part: ts.Node): ts.Node =>
    ts.isTypeLiteralNode(part) ? ts.visitEachChild(part, accept, undefined) : part;
  return node.types.some(hasOptional) ? ts.visitEachChild(node, acceptAll, undefined) : node;
}

/** `member?: T` becomes `member?: T | undefined`, so that callers may pass what they don't have. */
function acceptUndefined(node: ts.Node): ts.Node {
  const visited = ts.visitEachChild(node, acceptUndefined, undefined);
  if (ts.isIntersectionTypeNode(visited)) return acceptMissing(visited);
  if (
    !ts.isPropertySignature(visited) ||
    visited.questionToken === undefined ||
    visited.type === undefined ||
    visited.type.kind === ts.SyntaxKind.NeverKeyword
  ) {
    return visited;
  }
  const updated = ts.factory.updatePropertySignature(
    visited,
    visited.modifiers,
    visited.name,
    visited.questionToken,
    ts.factory.createUnionTypeNode([visited.type, undefinedType]),
  );
  ts.setSyntheticLeadingComments(updated, ts.getSyntheticLeadingComments(node));
  return updated;
}

/**
 * Generates the TypeScript types of one bundled specification.
 *
 * @throws SpecificationError for a schema that can't be a type by its name.
 */
export async function generateTypes(document: OpenApiDocument, file: string): Promise<string> {
  for (const name of Object.keys(document.components?.schemas ?? {})) {
    checkTypeName(name, `${file}#${formatPointer("components", "schemas", name)}`);
  }
  const prepared = prepareSchemas(document);
  const nodes = await openapiTypescript(JSON.stringify(prepared), {
    alphabetize: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (schema) => (anyStringMark in schema ? anyString : undefined),
  });
  nodes.forEach(tidyComments);
  const declared = nodes
    .filter((node) => isWanted(node, prepared))
    .map((node) => declareRootName(acceptReadonlyLists(acceptUndefined(node), prepared), prepared));
  const text = declared.map((node) => astToString(node)).join("");
  const helper = text.includes(" extends Schema<") ? schemaHelper : "";
  return `${generatedHeader(file)}\n${text}${helper}`;
}
