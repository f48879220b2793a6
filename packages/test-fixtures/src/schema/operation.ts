import type { Schema } from "./schema.ts";

export interface ParameterDescription {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
  /** What the API takes for it where a request leaves it out. */
  readonly default?: unknown;
}

/** How an operation is called and answered. */
export interface OperationDescription {
  readonly method: "get" | "put" | "post" | "delete" | "patch";
  /** Absolute URL with `{Name}` for each path parameter. */
  readonly url: string;
  /** The status of its success. */
  readonly status: number;
  /** Names of the schemas of its answers, by status; an answer without body has none. */
  readonly answers: { readonly [status: string]: string };
  readonly parameters: readonly ParameterDescription[];
  readonly body?: { readonly mediaType: string; readonly schema: Schema };
  /** Headers by status. */
  readonly headers: { readonly [status: string]: { readonly [name: string]: string } };
}
