import { spawnSync } from "node:child_process";
import { sharedCompilation } from "./repository.ts";

const { status } = spawnSync("turbo", process.argv.slice(2), {
  env: {
    ...sharedCompilation,
    // Turborepo's telemetry would contact a host other than the package registry.
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  },
  shell: process.platform === "win32",
  stdio: "inherit",
});
process.exitCode = status ?? 1;
