import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";

/** A task as a run of turbo has left it. */
export interface FinishedTask {
  /** Such as `test`. */
  task: string;
  /** Relative to the repository, and empty for the repository itself. */
  directory: string;
  succeeded: boolean;
}

interface Summary {
  tasks: { task: string; directory: string; command: string; execution?: { exitCode: number } }[];
}

/** Reads the latest summary of a run, which `turbo run --summarize` leaves. */
export function readFinishedTasks(root: string = repository): FinishedTask[] {
  const [latest] = globSync(".turbo/runs/*.json", { cwd: root })
    .map((file) => ({ file, time: statSync(join(root, file)).mtimeMs }))
    .toSorted((one, other) => other.time - one.time);
  if (latest === undefined) return [];
  const { tasks }: Summary = JSON.parse(readFileSync(join(root, latest.file), "utf8"));
  return tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ task, directory, execution }) => ({
      task,
      directory,
      succeeded: execution?.exitCode === 0,
    }));
}
