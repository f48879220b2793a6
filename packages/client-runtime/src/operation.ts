import type { CallOptions } from "./client-options.ts";
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
export type OperationData<Found> = Found extends { responses: infer Responses }
  ? JsonOf<Responses[keyof Responses & (200 | 201 | 202)]>
  : never;

/** The JSON that an operation answers an error with. */
export type OperationError<Found> = Found extends { responses: infer Responses }
  ? JsonOf<Responses[Exclude<keyof Responses, 200 | 201 | 202 | 204>]>
  : never;

type JsonOf<Answered> = Answered extends { content: { "application/json": infer Data } }
  ? Data
  : never;

/** Values for the path and the query of a request, by name. */
export interface RequestParameters {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: object | undefined;
}

/** What a call of an operation passes: its parameters, and its body where it has one. */
export type OperationInput<Found> = ParametersOf<Found> & BodyOf<Found>;

type ParametersOf<Found> = Found extends { parameters: infer Parameters extends RequestParameters }
  ? Record<never, never> extends Parameters
    ? { readonly params?: Parameters | undefined }
    : { readonly params: Parameters }
  : { readonly params?: undefined };

type BodyOf<Found> = Found extends { requestBody: { content: infer Content } }
  ? { readonly body: Content[keyof Content] }
  : Found extends { requestBody?: { content: infer Content } | undefined }
    ? { readonly body?: Content[keyof Content] | undefined }
    : { readonly body?: undefined };

/** Options of a request that a client package sets beside the operation's parameters. */
export interface RequestPolicy extends CallOptions {
  /** What may be sent again. */
  readonly repeat: Repeat;
  /** Path and query of a page, from the page before it, in place of the parameters. */
  readonly link?: string | undefined;
}

/** Everything that a request of an operation consists of. */
export type OperationRequest<Found> = OperationInput<Found> & RequestPolicy;
