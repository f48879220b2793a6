import type { Project } from "./project.ts";
import type { Urls } from "./suites/check.ts";

/** A JavaScript runtime. */
export interface Runtime {
  name: string;
  /** Why it is left out; undefined where it runs. */
  skipped?: string;
  /** Runs the smoke suite of a project. */
  run(project: Project, urls: Urls): Promise<unknown>;
  close(): Promise<void>;
}
