import type { CallOptions } from "./client-options.ts";
import type { ParamsOption, RequestBodyOption } from "./openapi.ts";
import type { Repeat } from "./retry.ts";

/** HTTP methods as the generated types spell them. */
export type Method = "get" | "post" | "delete";

/** Paths of a specification that have an operation for the method. */
export type PathWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Record<M, object> ? Path : never;
}[keyof Paths] &
  string;

/** The generated type of one operation. */
export type Operation<Paths, M extends Method, Path extends keyof Paths> =
  Paths[Path] extends Record<M, infer Found> ? Found : never;

/** The JSON that an operation answers with. */
export type OperationData<Found> = Found extends {
  responses:
    | { 200: { content: { "application/json": infer Data } } }
    | { 201: { content: { "application/json": infer Data } } };
}
  ? Data
  : never;

/** What a client package says about a request beside the operation's parameters. */
export interface RequestPolicy extends CallOptions {
  /** What may be sent again. */
  readonly repeat: Repeat;
  /** Path and query of a page, from the page before it, in place of the parameters. */
  readonly link?: string | undefined;
}

/** Everything that a request of an operation consists of. */
export type OperationRequest<Found> = ParamsOption<Found> &
  RequestBodyOption<Found> &
  RequestPolicy;
