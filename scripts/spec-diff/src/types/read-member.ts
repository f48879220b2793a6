import ts from "typescript";

/** The type of a member, or undefined where there is none: missing, `never` or only `undefined`. */
export function readMember(
  checker: ts.TypeChecker,
  type: ts.Type | undefined,
  name: string,
): ts.Type | undefined {
  const member = type?.getProperty(name);
  if (member === undefined) return undefined;
  const found = checker.getNonNullableType(checker.getTypeOfSymbol(member));
  return (found.flags & ts.TypeFlags.Never) === 0 ? found : undefined;
}

/** The members of a type that have a type of their own. */
export function readMembers(
  checker: ts.TypeChecker,
  type: ts.Type | undefined,
): Map<string, ts.Type> {
  return new Map(
    type?.getProperties().flatMap(({ name }) => {
      const member = readMember(checker, type, name);
      return member === undefined ? [] : [[name, member] as const];
    }),
  );
}

export function isOptional(type: ts.Type, name: string): boolean {
  const member = type.getProperty(name);
  return member === undefined || (member.flags & ts.SymbolFlags.Optional) !== 0;
}
