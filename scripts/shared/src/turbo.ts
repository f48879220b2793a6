import { spawnSync } from "node:child_process";

// Turborepo's telemetry would contact a host other than the package registry.
const { status } = spawnSync("turbo", process.argv.slice(2), {
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  shell: process.platform === "win32",
  stdio: "inherit",
});
process.exitCode = status ?? 1;
