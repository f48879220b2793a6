import { run } from "@conference-kit/shared";

/** A task as turbo would run it now. */
export interface PlannedTask {
  /** Such as `@conference-kit/insights-types#build`. */
  name: string;
  /** Of everything that the task depends on; the same hash gives the same result. */
  hash: string;
  cached: boolean;
}

interface DryRun {
  tasks: { taskId: string; hash: string; command: string; cache: { status: "HIT" | "MISS" } }[];
}

/** Asks turbo what it would do, without doing it. */
export async function planTasks(
  root: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<PlannedTask[]> {
  const { tasks }: DryRun = JSON.parse(
    await run("turbo", ["run", ...parameters, "--dry=json"], { cwd: root, env }),
  );
  return tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId, hash, cache }) => ({ name: taskId, hash, cached: cache.status === "HIT" }));
}
