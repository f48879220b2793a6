import ts from "typescript";

/** A type taken apart into what is compared separately. */
export interface TypeParts {
  nullable: boolean;
  /** Listed values, such as `"us1"`. */
  values: ReadonlyMap<string, ts.Type>;
  /** Whether the listed values are only those that are known, among other strings. */
  open: boolean;
  objects: readonly ts.Type[];
  /** What kinds of values the type has, such as `number`, `object` or `listed values`. */
  kinds: ReadonlySet<string>;
}

const nothing = ts.TypeFlags.Undefined | ts.TypeFlags.Never;

const anyString = "string & {}";

function isObjectType(type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.every(isObjectType);
  return (type.flags & ts.TypeFlags.Object) !== 0;
}

/** Takes a type apart; `undefined` is left out, since optional members are compared as such. */
export function takeApart(checker: ts.TypeChecker, type: ts.Type): TypeParts {
  const constituents = type.isUnion() ? type.types : [type];
  const present = constituents.filter(({ flags }) => (flags & nothing) === 0);
  const isNull = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.Null) !== 0;
  const literals = present.filter(({ flags }) => (flags & ts.TypeFlags.Literal) !== 0);
  const truths = literals.filter(({ flags }) => (flags & ts.TypeFlags.BooleanLiteral) !== 0);
  const values =
    truths.length === 2 ? literals.filter((value) => !truths.includes(value)) : literals;
  const objects = present.filter(isObjectType);
  const others = present
    .filter((part) => !isNull(part) && !literals.includes(part) && !objects.includes(part))
    .map((part) => checker.typeToString(part));
  return {
    nullable: present.some(isNull),
    values: new Map(values.map((value) => [checker.typeToString(value), value])),
    open: others.includes(anyString),
    objects,
    kinds: new Set([
      ...others.filter((other) => other !== anyString),
      ...(truths.length === 2 ? ["boolean"] : []),
      ...(values.length > 0 ? ["listed values"] : []),
      ...objects.map((object) => (checker.isArrayType(object) ? "list" : "object")),
    ]),
  };
}

/** Whether both are or hold objects, and lists. */
export function haveSameShape(base: TypeParts, now: TypeParts): boolean {
  return ["object", "list"].every((kind) => base.kinds.has(kind) === now.kinds.has(kind));
}

export function haveSameKinds(base: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  return base.size === now.size && [...base].every((kind) => now.has(kind));
}
