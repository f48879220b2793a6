import {
  isObject,
  listOperations,
  type OpenApiDocument,
  referenceName,
  walkObjects,
} from "@conference-kit/specifications";
import ts from "typescript";

/** The names of the schemas that a value leads to. */
function reach(document: OpenApiDocument, value: unknown, found: Set<string>): void {
  const schemas: Readonly<Record<string, unknown>> = document.components?.schemas ?? {};
  const copy = isObject(value) || Array.isArray(value) ? structuredClone(value) : undefined;
  walkObjects(copy, (object) => {
    const name = referenceName(object);
    if (name === undefined || found.has(name) || !(name in schemas)) return;
    found.add(name);
    reach(document, schemas[name], found);
  });
}

/** The schemas that are only sent, never received. */
function listSent(document: OpenApiDocument): Set<string> {
  const sent = new Set<string>();
  const received = new Set<string>();
  for (const { body, answers, webhook } of listOperations(document)) {
    reach(
      document,
      body?.contents.map(({ schema }) => schema),
      webhook ? received : sent,
    );
    reach(
      document,
      answers.map(({ contents }) => contents.map(({ schema }) => schema)),
      received,
    );
  }
  return new Set([...sent].filter((name) => !received.has(name)));
}

function makeReadonly<Node extends ts.Node>(node: Node): Node {
  const visit = (child: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(child, visit, undefined);
    return ts.isArrayTypeNode(visited)
      ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited)
      : visited;
  };
  return ts.visitEachChild(node, visit, undefined);
}

const isNamed = (node: ts.Node, ...names: readonly string[]): boolean =>
  ts.isPropertySignature(node) &&
  (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) &&
  names.includes(node.name.text);

/** Makes the lists that a request takes readonly, so that a constant one can be passed. */
export function acceptReadonlyLists(node: ts.Node, document: OpenApiDocument): ts.Node {
  if (!ts.isInterfaceDeclaration(node)) return node;
  const sent = [...listSent(document)];
  const visit = (child: ts.Node): ts.Node => {
    const isSent =
      isNamed(child, "requestBody", "parameters") ||
      (node.name.text === "components" && isNamed(child, ...sent));
    const visited = isSent ? makeReadonly(child) : ts.visitEachChild(child, visit, undefined);
    if (visited !== child) {
      ts.setSyntheticLeadingComments(visited, ts.getSyntheticLeadingComments(child));
    }
    return visited;
  };
  return node.name.text === "webhooks" ? node : ts.visitEachChild(node, visit, undefined);
}
