import { isObject, type OpenApiDocument } from "@conference-kit/specifications";
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import { generatedHeader } from "./header.ts";
import { anyStringMark, prepareSchemas } from "./prepare-schemas.ts";

const anyString = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
]);

const undefinedType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);

/** `member?: T` becomes `member?: T | undefined`, so that callers may pass what they don't have. */
function acceptUndefined(node: ts.Node): ts.Node {
  const visited = ts.visitEachChild(node, acceptUndefined, undefined);
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

function documentAlias(node: ts.Node, document: OpenApiDocument): ts.Node {
  const schemas: Readonly<Record<string, unknown>> = document.components?.schemas ?? {};
  if (!ts.isTypeAliasDeclaration(node)) return node;
  const schema = schemas[node.name.text];
  if (isObject(schema) && typeof schema.description === "string") {
    const lines = schema.description.trim().replaceAll("*/", "*\\/").split("\n");
    const comment = `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
    ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
  }
  return node;
}

/** Generates the TypeScript types of one bundled specification. */
export async function generateTypes(document: OpenApiDocument, file: string): Promise<string> {
  const prepared = prepareSchemas(document);
  const nodes = await openapiTypescript(JSON.stringify(prepared), {
    alphabetize: true,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (schema) => (anyStringMark in schema ? anyString : undefined),
  });
  const documented = nodes.map((node) => documentAlias(acceptUndefined(node), prepared));
  return `${generatedHeader(file)}\n${documented.map((node) => astToString(node)).join("")}`;
}
