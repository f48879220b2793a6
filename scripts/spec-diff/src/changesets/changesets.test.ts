import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Bump, reasonOf, strongest } from "../change.ts";
import type { PackageChange } from "../package-changes.ts";
import type { Report } from "../report.ts";
import { findUnannounced, formatUnannounced } from "./check.ts";
import { proposeChangesets } from "./proposal.ts";

const name = "@conference-kit/voice-participants";
const proposal = ".changeset/spec-voice-participants.md";

const removed: PackageChange = {
  bump: "major",
  kind: "removed",
  side: "response",
  operations: ["getParticipant", "listParticipants"],
  subject: "`Participant.label`",
  event: "is gone",
};
const added: PackageChange = {
  bump: "minor",
  kind: "added",
  side: "request",
  operations: ["createParticipant"],
  subject: "`CreateParticipantBody.CallerId`",
  event: "is new",
};
const reworded: PackageChange = {
  bump: "patch",
  kind: "changed",
  operations: [],
  subject: "`Participant.status`",
  event: "is documented in other words",
};

const described: PackageChange = { ...reworded, subject: "query parameter `Hold`" };

const propose = "Run `pnpm spec:diff --write`, or write one with `pnpm changeset`.";

let root: string;

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function setVersion(version: string): void {
  write("packages/voice-participants/package.json", JSON.stringify({ name, version }));
}

function writeChangeset(bump: Bump): void {
  write(".changeset/by-hand.md", `---\n"${name}": ${bump}\n---\n\nBy hand.\n`);
}

function report(changes: readonly PackageChange[]): Report {
  return {
    packages: {
      [name]: {
        bump: strongest(changes),
        base: "main",
        changes: changes.map((change) => ({ ...change, reason: reasonOf(change) })),
      },
    },
  };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "conference-kit-changesets-"));
  mkdirSync(join(root, ".changeset"));
  mkdirSync(join(root, "packages/voice-participants"), { recursive: true });
  setVersion("1.0.0");
});

afterEach(() => rmSync(root, { recursive: true }));

test("a proposal names the bump and tells users what changed, what breaks first", async () => {
  expect(await proposeChangesets(root, report([removed, added, reworded]))).toEqual([
    { file: proposal, action: "wrote" },
  ]);
  expect(read(proposal).replace(/\([0-9a-f]{16}\)/, "(…)")).toBe(
    `---
# Proposed by \`pnpm spec:diff --write\` (…). Edit it freely: an edited proposal is never overwritten.
"${name}": major
---

Follows Twilio's API:

- **Breaking:** \`Participant.label\` is gone (\`getParticipant\`, \`listParticipants\`).
- \`CreateParticipantBody.CallerId\` is new (\`createParticipant\`).
- \`Participant.status\` is documented in other words.
`,
  );
});

test("a change that may break is called a possible break", async () => {
  const narrowed: PackageChange = { ...added, bump: "major", kind: "changed", event: "changes" };
  await proposeChangesets(root, report([{ ...narrowed, unproven: true }]));
  expect(read(proposal)).toMatch(
    /": major\n---\n\n\*\*Possibly breaking:\*\* `CreateParticipantBody\.CallerId` changes \(/,
  );
});

test("changes of words alone share a line", async () => {
  await proposeChangesets(root, report([described, reworded]));
  expect(read(proposal)).toMatch(
    /\n\nQuery parameter `Hold`, `Participant\.status` – each is documented in other words\.\n$/,
  );
});

test("changesets itself reads a proposal, without the note", async () => {
  await proposeChangesets(root, report([added]));
  expect(await readChangesets(root)).toEqual([
    {
      id: "spec-voice-participants",
      releases: [{ name, type: "minor" }],
      summary: "`CreateParticipantBody.CallerId` is new (`createParticipant`).",
    },
  ]);
});

test("a proposal is written anew when the specification changes further", async () => {
  await proposeChangesets(root, report([reworded]));
  expect(await proposeChangesets(root, report([removed]))).toEqual([
    { file: proposal, action: "wrote" },
  ]);
  expect(read(proposal)).toContain("major");
  expect(read(proposal)).not.toContain("other words");
});

test("a proposal is removed when nothing changes any more", async () => {
  await proposeChangesets(root, report([added]));
  expect(await proposeChangesets(root, report([]))).toEqual([
    { file: proposal, action: "removed", because: "nothing changes for users any more" },
  ]);
  expect(existsSync(join(root, proposal))).toBe(false);
});

test.for([
  ["its text", "is new", "can be set"],
  ["its bump", '": minor', '": patch'],
] as const)("a proposal in which a person edited %s stays as it is", async ([, from, to]) => {
  await proposeChangesets(root, report([added]));
  const edited = read(proposal).replace(from, to);
  write(proposal, edited);
  for (const changes of [[removed], []]) {
    expect(await proposeChangesets(root, report(changes))).toEqual([
      { file: proposal, action: "kept", because: "a person edited it" },
    ]);
    expect(read(proposal)).toBe(edited);
  }
});

test("a change that a person's changeset announces is not proposed", async () => {
  writeChangeset("minor");
  expect(await proposeChangesets(root, report([added]))).toEqual([
    {
      file: proposal,
      action: "left out",
      because:
        ".changeset/by-hand.md announces a release as minor at least; add there what it doesn't tell",
    },
  ]);
  expect(existsSync(join(root, proposal))).toBe(false);
});

test("a change of a package that was never released is not proposed beside its first release", async () => {
  setVersion("0.0.0");
  writeChangeset("minor");
  expect(await proposeChangesets(root, report([removed]))).toEqual([
    {
      file: proposal,
      action: "left out",
      because: ".changeset/by-hand.md announces its first release, with all that is in it",
    },
  ]);
});

test("a change that a person's changeset announces with too small a bump is proposed beside it", async () => {
  writeChangeset("minor");
  expect(await proposeChangesets(root, report([removed]))).toEqual([
    { file: proposal, action: "wrote" },
  ]);
  expect(read(".changeset/by-hand.md")).toContain("By hand.");
});

test.for([
  { bump: "none", change: reworded, announced: false },
  { bump: "patch", change: reworded, announced: true },
  { bump: "patch", change: added, announced: false },
  { bump: "minor", change: added, announced: true },
  { bump: "minor", change: removed, announced: false },
  { bump: "major", change: removed, announced: true },
  { bump: "major", change: reworded, announced: true },
] as const)(
  "whether a $bump changeset announces a $change.bump change: $announced",
  async ({ bump, change, announced }) => {
    writeChangeset(bump);
    expect(await findUnannounced(root, report([change]))).toEqual(
      announced
        ? []
        : [{ problem: `${name} needs a changeset of at least ${change.bump}`, remedy: propose }],
    );
  },
);

test.for([
  { says: "minor", edited: (text: string) => text.replace("is new", "can be set") },
  { says: "nothing of it", edited: () => `---\n"another": minor\n---\n\nBy hand.\n` },
])(
  "a proposal that a person edited and that says $says fails the check",
  async ({ says, edited }) => {
    await proposeChangesets(root, report([added]));
    write(proposal, edited(read(proposal)));
    await proposeChangesets(root, report([removed]));
    expect(formatUnannounced(await findUnannounced(root, report([removed])))).toBe(
      `${name} needs a changeset of at least major\n` +
        `${proposal} says ${says} and was edited by a person: make it major there, ` +
        "or delete it and run `pnpm spec:diff --write` again.",
    );
    rmSync(join(root, proposal));
    await proposeChangesets(root, report([removed]));
    expect(await findUnannounced(root, report([removed]))).toEqual([]);
  },
);

test("a remedy is printed once for all problems that it helps with", async () => {
  const [first] = await findUnannounced(root, report([removed]));
  const all = first === undefined ? [] : [first, { ...first, problem: "another" }];
  expect(formatUnannounced(all)).toBe(
    `${name} needs a changeset of at least major\nanother\n${propose}`,
  );
});

test("a package without changes needs no changeset", async () => {
  expect(await findUnannounced(root, report([]))).toEqual([]);
});

test("a changeset for the first release announces everything in the package", async () => {
  setVersion("0.0.0");
  expect(await findUnannounced(root, report([removed]))).toHaveLength(1);
  writeChangeset("minor");
  expect(await findUnannounced(root, report([removed]))).toEqual([]);
});
