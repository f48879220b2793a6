import { combineTransformers, DFA, isDisjointWith, JS, NFA, Transformers, transform } from "refa";

const { simplify, applyAssertions, removeDeadBranches, patternEdgeAssertions } = Transformers;
const resolveAnchors = combineTransformers([simplify(), applyAssertions(), removeDeadBranches()]);
const dropAnchors = patternEdgeAssertions({ remove: true });

/** The texts in which a pattern is found, which need not be all of the text. */
function readPattern(pattern: string): NFA {
  const literal = { source: `[^]*(?:${pattern})[^]*`, flags: "u" };
  const { expression, maxCharacter } = JS.Parser.fromLiteral(literal).parse();
  const resolved = transform(dropAnchors, transform(resolveAnchors, expression));
  return NFA.fromRegex(resolved, { maxCharacter });
}

/**
 * Whether every text that the narrow pattern allows is allowed by the wide one. False where that
 * can't be told: a lookahead is beyond what finite automata express.
 */
export function allowsAll(wide: string, narrow: string): boolean {
  try {
    const refused = DFA.fromFA(readPattern(wide));
    refused.complement();
    return isDisjointWith(readPattern(narrow), refused);
  } catch {
    return false;
  }
}
