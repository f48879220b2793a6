import { combineTransformers, DFA, isDisjointWith, JS, NFA, Transformers, transform } from "refa";

const { simplify, applyAssertions, removeDeadBranches, patternEdgeAssertions } = Transformers;
const resolveAnchors = combineTransformers([simplify(), applyAssertions(), removeDeadBranches()]);
const dropAnchors = patternEdgeAssertions({ remove: true });

/** A pattern without lookaheads, and whether a text has to match it or must not. */
interface Condition {
  source: string;
  negate: boolean;
}

const singleCharacters = new Set(["Character", "CharacterClass", "CharacterSet"]);

/**
 * Takes the lookaheads out of a pattern, each as a condition of its own. That is possible where they
 * stand at a known distance from the beginning, like the one of `^(?!CA)[^/]+$`.
 */
function takeApart(pattern: string): Condition[] {
  const { alternatives } = JS.Parser.fromLiteral({ source: pattern, flags: "u" }).ast.pattern;
  if (alternatives.length > 1) return [{ source: pattern, negate: false }];
  const lookaheads: Condition[] = [];
  let rest = "";
  let isAtKnownDistance = false;
  for (const element of alternatives.flatMap(({ elements }) => elements)) {
    const kind = element.type === "Assertion" ? element.kind : undefined;
    if (isAtKnownDistance && element.type === "Assertion" && element.kind === "lookahead") {
      const { raw, negate } = element;
      lookaheads.push({ source: `${rest}(?:${raw.slice("(?!".length)}`, negate });
      continue;
    }
    isAtKnownDistance =
      kind === "start" || (isAtKnownDistance && singleCharacters.has(element.type));
    rest += element.raw;
  }
  return [{ source: rest, negate: false }, ...lookaheads];
}

/** The texts that meet a condition: those in which the pattern is found, or is not. */
function readCondition({ source, negate }: Condition): DFA {
  const literal = { source: `[^]*(?:${source})[^]*`, flags: "u" };
  const { expression, maxCharacter } = JS.Parser.fromLiteral(literal).parse();
  const resolved = transform(dropAnchors, transform(resolveAnchors, expression));
  const texts = DFA.fromFA(NFA.fromRegex(resolved, { maxCharacter }));
  if (negate) texts.complement();
  return texts;
}

/**
 * Whether every text that the narrow pattern allows is allowed by the wide one; undefined where that
 * can't be told, since finite automata do not express all that a pattern may ask for.
 */
export function allowsAll(wide: string, narrow: string): boolean | undefined {
  try {
    const allowed = takeApart(narrow)
      .map(readCondition)
      .reduce((one, other) => DFA.fromIntersection(one, other));
    return takeApart(wide)
      .map(({ source, negate }) => readCondition({ source, negate: !negate }))
      .every((refused) => isDisjointWith(allowed, refused));
  } catch {
    return undefined;
  }
}
