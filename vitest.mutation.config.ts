import config from "./vitest.config.ts";

const published = [
  "client-runtime",
  "voice-conferences",
  "voice-participants",
  "insights-summaries",
  "status-callbacks",
  "test-fixtures",
];

// Mutants are tried with the unit tests of what is published: contract tests take too long for each.
export default {
  ...config,
  test: {
    ...config.test,
    // A change that lets something hang is found by the test that waits, long before Stryker gives up.
    testTimeout: 10_000,
    hookTimeout: 10_000,
    projects: config.test?.projects?.filter(
      (project) =>
        typeof project === "object" &&
        "test" in project &&
        published.includes(String(project.test?.name)),
    ),
  },
};
