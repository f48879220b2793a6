import type { operations } from "../../generated/control.ts";

/** A parameter of a path or a query, and what its value may be. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly schema: {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** An operation of the control API: which requests are for it, and what it takes. */
export interface Route {
  readonly id: keyof operations;
  readonly method: string;
  /** Such as `/conferences/{conference}`, below `/_simulator`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly takesBody: boolean;
  /** The status of its success. */
  readonly status: number;
}
