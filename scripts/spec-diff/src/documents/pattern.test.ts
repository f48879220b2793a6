import { expect, test } from "vitest";
import { reasonOf } from "../change.ts";
import { judgeKeyword } from "./judge.ts";
import { allowsAll } from "./pattern.ts";

const label = "^(?!CA[0-9a-fA-F]{32}$)(?![^/]*%2[fF])[^/]+$";

test.for([
  { wide: "^[^/]+$", narrow: label, all: true },
  { wide: label, narrow: "^[^/]+$", all: false },
  { wide: label, narrow: label, all: true },
  { wide: label, narrow: "^(?!CA)(?![^/]*%)[^/]+$", all: true },
  { wide: "^(?!CA)(?![^/]*%)[^/]+$", narrow: label, all: false },
  // Without `$`, a lookahead refuses whatever begins like that.
  { wide: "^(?!CA$)", narrow: "^(?!CA)", all: true },
  { wide: "^(?!CA)", narrow: "^(?!CA$)", all: false },
  { wide: "^[ab]+$", narrow: "^(?=a)[ab]+$", all: true },
  { wide: "^(?=a)[ab]+$", narrow: "^[ab]+$", all: false },
  { wide: "^a[ab]*$", narrow: "^(?=a)[ab]+$", all: true },
  { wide: "^(?=a)[ab]+$", narrow: "^a[ab]*$", all: true },
  { wide: "^CF[0-9a-f]{32}$", narrow: "^CF(?!0{32})[0-9a-f]{32}$", all: true },
  { wide: "^CF(?!0{32})[0-9a-f]{32}$", narrow: "^CF[1-9a-f]{32}$", all: true },
  { wide: "^CF(?!0{32})[0-9a-f]{32}$", narrow: "^CF[0-9a-f]{32}$", all: false },
  { wide: "^(?!a|b)", narrow: "^[c-z]", all: true },
  { wide: "^(?!a|b)", narrow: "^[b-z]", all: false },
  { wide: "^a*(?!b)", narrow: "^a", all: true },
  { wide: "(?<!a)b", narrow: "^b", all: true },
  // How far from the beginning it looks ahead depends on the text, and so does whether it is refused.
  { wide: "^a*(?![^/]*b)c", narrow: "^c$", all: undefined },
  { wide: "^c", narrow: "^a*(?![^/]*b)c", all: undefined },
])("whether $wide allows all of $narrow: $all", ({ wide, narrow, all }) => {
  expect(allowsAll(wide, narrow)).toBe(all);
});

test.for([
  { from: label, to: "^[^/]+$", bump: "minor", reason: "existing code keeps working" },
  {
    from: "^[^/]+$",
    to: label,
    bump: "major",
    reason: "calls that were accepted no longer are",
  },
  {
    from: "^a",
    to: "^a*(?![^/]*b)c",
    bump: "major",
    reason: "calls that were accepted may be refused: whether any is can't be told",
  },
] as const)("from $from to $to is $bump: $reason", ({ from, to, bump, reason }) => {
  const judgement = judgeKeyword("pattern", from, to, "request");
  expect(judgement?.bump).toBe(bump);
  expect(
    judgement && reasonOf({ ...judgement, side: "request", operations: [], subject: "`Label`" }),
  ).toBe(reason);
});
