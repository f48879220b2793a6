import { SpecificationError } from "@conference-kit/specifications";
import ts from "typescript";
import { readMembers } from "./read-member.ts";

/** The exported types of one generated module. */
export interface TypeModule {
  operations: ts.Type | undefined;
  /** Every component, such as `schemas.Participant`. */
  components: ReadonlySet<string>;
  schemas: ReadonlyMap<string, ts.Type>;
  /** Schema names of the types that have one. */
  names: ReadonlyMap<ts.Type, string>;
}

export interface CompiledTypes {
  checker: ts.TypeChecker;
  base: TypeModule;
  now: TypeModule;
}

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  lib: ["lib.es5.d.ts"],
  types: [],
};

const nameable = ts.TypeFlags.Object | ts.TypeFlags.UnionOrIntersection;

/** What was read before, by path: the libraries, and a module that several others are held beside. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function createHost(sources: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const readLibrary = host.getSourceFile;
  return {
    ...host,
    getSourceFile(file, language) {
      const source = sources.get(file);
      const known = parsed.get(file);
      if (known !== undefined && (source === undefined || source === known.text)) return known;
      const read =
        source === undefined
          ? readLibrary(file, language)
          : ts.createSourceFile(file, source, language);
      parsed.set(file, read);
      return read;
    },
  };
}

function describeModule(checker: ts.TypeChecker, source: ts.SourceFile): TypeModule {
  const module = checker.getSymbolAtLocation(source);
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
  const find = (name: string): ts.Type | undefined => {
    const symbol = symbols.find((candidate) => candidate.name === name);
    return symbol === undefined ? undefined : checker.getDeclaredTypeOfSymbol(symbol);
  };
  const groups = readMembers(checker, find("components"));
  const components = [...groups].flatMap(([group, type]) =>
    type.getProperties().map(({ name }) => `${group}.${name}`),
  );
  const schemas = readMembers(checker, groups.get("schemas"));
  const named = [...schemas]
    .map(([name, type]) => [type, name] as const)
    // `string` is `string`, whichever component says so.
    .filter(([type]) => (type.flags & nameable) !== 0 && !checker.isArrayType(type));
  return {
    operations: find("operations"),
    components: new Set(components),
    schemas,
    names: new Map(named),
  };
}

/**
 * Compiles two generated modules in one program, so that their types can be held side by side.
 *
 * @throws SpecificationError when a specification gives types that make no sense.
 */
export function compileTypes(specification: string, base: string, now: string): CompiledTypes {
  const sources = new Map([
    ["/base.ts", base],
    ["/now.ts", now],
  ]);
  const program = ts.createProgram([...sources.keys()], options, createHost(sources));
  const checker = program.getTypeChecker();
  const [baseModule, nowModule] = [...sources.keys()].map((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`The compiler did not read ${file}`);
    const [problem] = program.getSemanticDiagnostics(source);
    if (problem !== undefined) {
      const reason = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
      throw new SpecificationError([
        `${specification}: its types do not compile. ${reason} Correct that schema.`,
      ]);
    }
    return describeModule(checker, source);
  });
  if (baseModule === undefined || nowModule === undefined) throw new Error("No types to compare");
  return { checker, base: baseModule, now: nowModule };
}
