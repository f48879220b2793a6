import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Report } from "../report.ts";
import { formatMarkdown } from "./markdown.ts";
import { formatTerminal } from "./terminal.ts";

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

test("a pull request gets tables, in which a union does not end a cell", () => {
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
