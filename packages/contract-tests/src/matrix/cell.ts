import type { ParameterLocation } from "./fields.ts";

/** One thing that a specification declares and that a run of the contract tests has to show. */
export interface Cell {
  operation: string;
  kind: ParameterLocation | "status";
  /** The status, or the name of the parameter or body field. */
  name: string;
  /** The named example of the status, or the listed value or boundary of the parameter or field. */
  value: string;
}
