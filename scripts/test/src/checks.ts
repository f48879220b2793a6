/** One step of `pnpm test`: a command that passes or fails as a whole, or that reports its tests. */
export interface Check {
  name: string;
  command: string;
  parameters: readonly string[];
  /** Glob of the vitest reports that the command writes. */
  reports?: string;
}

export const checks: readonly Check[] = [
  { name: "lint", command: "biome", parameters: ["check", "--error-on-warnings"] },
  {
    name: "generated files",
    command: "node",
    parameters: ["scripts/generate/src/command.ts", "--check"],
  },
  {
    name: "types",
    command: "node",
    parameters: [
      "scripts/shared/src/turbo.ts",
      "run",
      "check:types",
      "--continue",
      "--output-logs=errors-only",
    ],
  },
  {
    name: "API reports",
    command: "node",
    parameters: ["scripts/verify-packages/src/api/command.ts", "--check"],
  },
  {
    name: "sizes",
    command: "node",
    parameters: ["scripts/verify-packages/src/size/command.ts", "--check"],
  },
  {
    name: "nothing unused",
    command: "node",
    parameters: ["scripts/verify-packages/src/unused/command.ts"],
  },
  {
    name: "tests",
    command: "node",
    parameters: [
      "scripts/shared/src/turbo.ts",
      "run",
      "test",
      "contract",
      "--continue",
      "--output-logs=new-only",
    ],
    reports: "{packages/*,scripts,scripts/*,examples}/reports/*.json",
  },
  {
    name: "seeded defects",
    command: "node",
    parameters: ["scripts/mutants/src/command.ts"],
    reports: "scripts/mutants/reports/mutants.json",
  },
];
