import { readFileSync } from "node:fs";
import ts from "typescript";

/** What the official client declares of a parameter or a field. */
export interface Declared {
  type: string;
  description: string;
}

/** What it declares of a resource. */
export interface Declarations {
  /** The fields of an answer by their names on the wire. */
  fields: ReadonlyMap<string, Declared>;
  /** What a method takes, by member. */
  parametersOf(method: string): ReadonlyMap<string, Declared>;
}

const options: ts.CompilerOptions = {
  strict: true,
  // What a module says of its own resource is all that is asked for.
  noResolve: true,
  lib: ["lib.es2015.d.ts"],
  types: [],
};

const camelCase = (name: string): string =>
  name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Reads the declarations of a resource.
 *
 * @param name - What the names of its types begin with.
 */
export function readDeclarations(file: string, name: string): Declarations {
  const text = readFileSync(file, "utf8");
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([file], options, {
    ...host,
    readFile: (path) => (path === file ? text : host.readFile(path)),
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const exported = source && checker.getSymbolAtLocation(source);
  const find = (symbol: string): ts.Symbol | undefined =>
    exported?.exports?.get(ts.escapeLeadingUnderscores(symbol));

  function describe(type: ts.Type | undefined): Map<string, Declared> {
    const members = type === undefined ? [] : checker.getPropertiesOfType(type);
    return new Map(
      members.map((member) => [
        member.name,
        {
          type: checker.typeToString(checker.getNonNullableType(checker.getTypeOfSymbol(member))),
          description: ts.displayPartsToString(member.getDocumentationComment(checker)),
        },
      ]),
    );
  }

  function readFields(): Map<string, Declared> {
    const instance = find(`${name}Instance`);
    if (instance === undefined) return new Map();
    const documented = describe(checker.getDeclaredTypeOfSymbol(instance));
    const [made] = checker.getTypeOfSymbol(instance).getConstructSignatures();
    const payload = made?.getParameters()[1];
    const fields = describe(payload && checker.getTypeOfSymbol(payload));
    return new Map(
      [...fields].map(([field, declared]) => {
        const description = documented.get(camelCase(field))?.description ?? "";
        return [field, { ...declared, description }];
      }),
    );
  }

  function parametersOf(method: string): Map<string, Declared> {
    const holders = [`${name}ListInstance`, `${name}Context`].flatMap((each) => find(each) ?? []);
    const signatures = holders.flatMap((holder) => {
      const declared = holder.declarations?.find(ts.isInterfaceDeclaration);
      const type = declared && checker.getTypeAtLocation(declared);
      const member = type?.getProperty(method);
      return member === undefined ? [] : checker.getTypeOfSymbol(member).getCallSignatures();
    });
    const taken = signatures
      .flatMap((signature) => signature.getParameters())
      .find((parameter) => parameter.name === "params");
    return describe(taken && checker.getNonNullableType(checker.getTypeOfSymbol(taken)));
  }

  return { fields: readFields(), parametersOf };
}
