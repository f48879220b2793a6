import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  referenceName,
  resolve,
} from "@conference-kit/specifications";
import ts from "typescript";

const { factory } = ts;
const exported = [factory.createToken(ts.SyntaxKind.ExportKeyword)];

/** What the interfaces extend: they can't extend a member of `components` as such. */
export const schemaHelper =
  'type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];\n';

/** The names that users see as they are, whatever the schemas are called. */
const documentNames = ["components", "operations", "paths"];

/** The types that every module knows without importing them. */
const globalTypes = new Set(
  [
    "Array ArrayBuffer ArrayLike AsyncIterable AsyncIterator Awaited BigInt Boolean DataView Date Error",
    "Exclude Extract Function InstanceType Int8Array Intl Iterable Iterator JSON Map Math NonNullable",
    "Number Object Omit Parameters Partial Pick Promise PromiseLike Proxy Readonly ReadonlyArray",
    "ReadonlyMap ReadonlySet Record Reflect RegExp Required ReturnType Set String Symbol Uint8Array",
    "WeakMap WeakRef WeakSet",
  ].flatMap((names) => names.split(" ")),
);

/** The name at the root of a module of types that a schema has there: no global one is hidden. */
export function nameAtRoot(schema: string): string {
  return globalTypes.has(schema) ? `${schema}Body` : schema;
}

const listSchemas = (document: OpenApiDocument): Readonly<Record<string, unknown>> =>
  document.components?.schemas ?? {};

const isExported = (node: ts.TypeAliasDeclaration | ts.InterfaceDeclaration): boolean =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** Whether a declaration is wanted: not where it would offer what is no schema, or isn't there. */
export function isWanted(node: ts.Node, document: OpenApiDocument): boolean {
  if (!ts.isTypeAliasDeclaration(node) && !ts.isInterfaceDeclaration(node)) return true;
  if (!isExported(node)) return true;
  const { text } = node.name;
  if (text === "webhooks") return Object.keys(document.webhooks ?? {}).length > 0;
  return documentNames.includes(text) || text in listSchemas(document);
}

/** Whether an object has members without a name of their own, whose type is known. */
function hasOthers(document: OpenApiDocument, value: unknown): boolean {
  return isObject(resolve(document, value).value.additionalProperties);
}

/** An interface holds each of its members to the type of those without a name. */
function haveOneType(document: OpenApiDocument, ...schemas: readonly unknown[]): boolean {
  const types = schemas.map((schema) => resolve(document, schema).value.type);
  return new Set(types.map((type) => JSON.stringify(type))).size === 1;
}

/** Whether a schema's type is an object whose members are known, so that an interface can extend it. */
function isObjectType(
  document: OpenApiDocument,
  value: unknown,
  above: readonly string[] = [],
): boolean {
  const { value: schema, references } = resolve(document, value);
  // What is part of itself has no type that anything could extend.
  if (references.some((reference) => above.includes(reference))) return false;
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return false;
  if (Array.isArray(schema.allOf)) {
    const parts: unknown[] = schema.allOf;
    return (
      ![schema, ...parts].some((part) => hasOthers(document, part)) &&
      parts.every((part) => isObjectType(document, part, [...above, ...references]))
    );
  }
  const { type, additionalProperties, properties } = schema;
  return (
    type === "object" &&
    (!isObject(additionalProperties) ||
      Object.values(isObject(properties) ? properties : {}).every((member) =>
        haveOneType(document, member, additionalProperties),
      ))
  );
}

/** The names of a schema's alternatives, where each of them has one. */
function nameAlternatives({ oneOf, anyOf }: JsonObject): string[] {
  const alternatives: unknown[] = [oneOf, anyOf].find(Array.isArray) ?? [];
  const names = alternatives.map(referenceName).filter((name) => name !== undefined);
  return names.length === alternatives.length ? names.map(nameAtRoot) : [];
}

function addComment(node: ts.Node, schema: JsonObject): void {
  if (typeof schema.description !== "string") return;
  const lines = schema.description.trim().replaceAll("*/", "*\\/").split("\n");
  const comment = `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
  ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
}

/**
 * Declares the name of a schema at the root of the module so that editors and compilers show it: an
 * interface for an object, and a union of names for alternatives. An alias would show the members.
 */
export function declareRootName(node: ts.Node, document: OpenApiDocument): ts.Node {
  if (!ts.isTypeAliasDeclaration(node)) return node;
  const schema = listSchemas(document)[node.name.text];
  if (!isObject(schema)) return node;
  const name = nameAtRoot(node.name.text);
  const alternatives = nameAlternatives(schema);
  let declared: ts.Statement = factory.createTypeAliasDeclaration(
    exported,
    name,
    undefined,
    node.type,
  );
  if (isObjectType(document, schema)) {
    const heritage = factory.createExpressionWithTypeArguments(factory.createIdentifier("Schema"), [
      factory.createLiteralTypeNode(factory.createStringLiteral(node.name.text)),
    ]);
    const extended = factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [heritage]);
    declared = factory.createInterfaceDeclaration(exported, name, undefined, [extended], []);
  } else if (alternatives.length > 0) {
    const types = alternatives.map((alternative) => factory.createTypeReferenceNode(alternative));
    const union = factory.createUnionTypeNode(types);
    declared = factory.createTypeAliasDeclaration(exported, name, undefined, union);
  }
  addComment(declared, schema);
  return declared;
}
