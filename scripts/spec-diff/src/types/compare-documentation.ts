import ts from "typescript";
import type { Change } from "../change.ts";
import { subjectOf } from "../place.ts";

type Path = readonly string[];
interface Documented {
  path: Path;
  text: string;
}

/** `get: operations["listParticipants"]` documents the operation, not the path it stands under. */
function operationOf(node: ts.Node): string | undefined {
  const type = ts.isPropertySignature(node) ? node.type : undefined;
  if (type === undefined || !ts.isIndexedAccessTypeNode(type)) return undefined;
  if (type.objectType.getText() !== "operations") return undefined;
  return type.indexType.getText().slice(1, -1);
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node.name.text;
  if (!ts.isPropertySignature(node)) return undefined;
  return node.name.getText().replaceAll(/^["']|["']$/g, "");
}

/** Reads the documentation of everything in a generated module that has a name. */
function readDocumentation(source: string): Map<string, Documented> {
  const file = ts.createSourceFile("types.ts", source, ts.ScriptTarget.Latest, true);
  const documentation = new Map<string, Documented>();
  const visit = (node: ts.Node, above: Path): void => {
    const name = nameOf(node);
    const operation = operationOf(node);
    const own = name === undefined ? above : [...above, name];
    const path = operation === undefined ? own : ["operations", operation];
    if (name !== undefined) {
      const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
      const text = comments.join("\n").replaceAll(/\s+/g, " ");
      documentation.set(`${path.join("\n")}\n${operation !== undefined}`, { path, text });
    }
    ts.forEachChild(node, (child) => visit(child, path));
  };
  visit(file, []);
  return documentation;
}

function describe([root = "", group = "", name = "", ...inside]: Path):
  | Pick<Change, "operations" | "subject">
  | undefined {
  const place = { operation: group, side: "response", path: "" } as const;
  // Parameters and headers are documented where they are used, too.
  if (root === "components" && (group === "schemas" || group === "responses")) {
    const subject = subjectOf({ ...place, part: "", schema: name, path: inside.join(".") });
    return name === "" ? undefined : { operations: [], subject };
  }
  if (root === "operations") {
    const [first = "", ...others] = inside;
    const at = (part: string, path: Path) => ({
      operations: [group],
      subject: subjectOf({ ...place, part, path: path.join(".") }),
    });
    if (name === "parameters") return at(`${first} parameter`, others);
    if (name === "requestBody") return at("request body", others.slice(1));
    return name === "responses" ? at(`${first} response`, others.slice(2)) : at("operation", []);
  }
  // What stands under a path, and the short names of components, repeat what stands elsewhere.
  return undefined;
}

/** Finds what is documented in other words. What is new or gone is no matter of documentation. */
export function compareDocumentation(baseSource: string, nowSource: string): Change[] {
  if (baseSource === nowSource) return [];
  const base = readDocumentation(baseSource);
  return [...readDocumentation(nowSource)].flatMap(([key, { path, text }]) => {
    const before = base.get(key);
    const described = describe(path);
    if (before === undefined || before.text === text || described === undefined) return [];
    const event = "is documented in other words";
    return { bump: "patch", kind: "changed", event, ...described } satisfies Change;
  });
}
