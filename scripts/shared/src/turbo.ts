import { spawnSync } from "node:child_process";
import { join } from "node:path";

const { status } = spawnSync("turbo", process.argv.slice(2), {
  env: {
    // Most tasks start the same programs: each compiles them once, for all tasks after it.
    NODE_COMPILE_CACHE: join(
      import.meta.dirname,
      "../../../node_modules/.cache/node-compile-cache",
    ),
    ...process.env,
    // Turborepo's telemetry would contact a host other than the package registry.
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  },
  shell: process.platform === "win32",
  stdio: "inherit",
});
process.exitCode = status ?? 1;
