import type { Fixtures } from "../generated/index.ts";

/** Where the examples of one kind of callback stand. */
export interface CallbackSource {
  readonly specification: keyof Fixtures;
  /** Its operation. */
  readonly webhook: string;
  /** The parameter that tells it from others of the webhook. */
  readonly told: Readonly<Record<string, string>>;
}
