import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { formatMarkdown, formatTerminal } from "./format.ts";
import type { PackageReport, Report } from "./report.ts";

const report: Report = {
  packages: {
    "@conference-kit/client-runtime": { bump: "none", base: "main", changes: [] },
    "@conference-kit/insights-summaries": {
      bump: "major",
      base: "@conference-kit/insights-summaries@1.2.3",
      changes: [
        {
          bump: "major",
          kind: "changed",
          side: "response",
          operations: ["getParticipantSummary", "listParticipantSummaries"],
          subject: "`ParticipantSummary.label`",
          event: "is `string | number` instead of `string`",
          from: "@conference-kit/insights-types",
          reason: "code that reads it may meet what it was not written for",
        },
        {
          bump: "minor",
          kind: "added",
          operations: ["getRecording"],
          subject: "operation `getRecording`",
          event: "is new",
          reason: "existing code keeps working",
        },
      ],
    },
  },
};

test("a terminal shows each package with its bump, and each change with its place and reason", () => {
  expect(stripVTControlCharacters(formatTerminal(report))).toBe(
    `@conference-kit/client-runtime  none  since main

@conference-kit/insights-summaries  major  since @conference-kit/insights-summaries@1.2.3
  ~ major  \`ParticipantSummary.label\` is \`string | number\` instead of \`string\`
           what you receive from \`getParticipantSummary\`, \`listParticipantSummaries\`; comes with @conference-kit/insights-types: code that reads it may meet what it was not written for
  + minor  Operation \`getRecording\` is new
           existing code keeps working`,
  );
});

test("a change that more than three subjects share names the first and counts the others", () => {
  const name = "@conference-kit/test-fixtures";
  const change = (payload: string, event: string): PackageReport["changes"][number] => ({
    bump: "patch",
    kind: "changed",
    operations: [],
    subject: `\`fixtures.voice.${payload}\``,
    event,
    reason: "only what is read changes",
  });
  const several: Report = {
    packages: {
      [name]: {
        bump: "patch",
        base: "main",
        changes: [
          ...["a", "b", "c"].map((payload) => change(payload, "has another `label`")),
          change("d", "has another `status`"),
          change("e", "is documented in other words"),
        ],
      },
    },
  };
  expect(stripVTControlCharacters(formatTerminal(several))).toBe(
    `${name}  patch  since main
  ~ patch  \`fixtures.voice.a\` has another \`label\`, and 3 more like it
           only what is read changes
  ~ patch  \`fixtures.voice.e\` is documented in other words
           only what is read changes`,
  );
  expect(formatMarkdown(several)).toContain("has another `label`, and 3 more like it");
});

test("a pull request's tables escape the bars of a union", () => {
  expect(formatMarkdown(report)).toBe(
    `## What the specifications change for users

| package | bump | since |
|---|---|---|
| \`@conference-kit/client-runtime\` | none | \`main\` |
| \`@conference-kit/insights-summaries\` | **major** | \`@conference-kit/insights-summaries@1.2.3\` |

### \`@conference-kit/insights-summaries\`

| bump | change | where | why |
|---|---|---|---|
| major | \`ParticipantSummary.label\` is \`string \\| number\` instead of \`string\` | what you receive from \`getParticipantSummary\`, \`listParticipantSummaries\`; comes with @conference-kit/insights-types | code that reads it may meet what it was not written for |
| minor | Operation \`getRecording\` is new |  | existing code keeps working |`,
  );
});
