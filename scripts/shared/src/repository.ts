import { resolve } from "node:path";

/** Absolute path of the repository. */
export const repository: string = resolve(import.meta.dirname, "../../..");
