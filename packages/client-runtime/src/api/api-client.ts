import type { CallOptions } from "../client-options.ts";
import type {
  Method,
  Operation,
  OperationData,
  OperationError,
  OperationInput,
  PathWith,
} from "../operation.ts";
import type { Repeat } from "../retry.ts";

/** What a call of an {@link ApiClient} says beside the operation's parameters. */
export interface ApiCallOptions extends CallOptions {
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What may be sent again. @default "unprocessed" */
  readonly repeat?: Repeat | undefined;
}

/**
 * What an {@link ApiClient} resolves to: `data` of a success or else `error`, as they came. An
 * answer whose body is not the JSON that the operation promises is thrown.
 */
export type ApiResult<Found> =
  | { data: OperationData<Found>; error?: never; response: Response }
  | { data?: never; error: OperationError<Found>; response: Response };

/** Calls the operations of one method by their paths. */
export type ApiMethod<Paths extends object, M extends Method> = <Path extends PathWith<Paths, M>>(
  path: Path,
  ...request: ApiRequest<OperationInput<Operation<Paths, M, Path>> & ApiCallOptions>
) => Promise<ApiResult<Operation<Paths, M, Path>>>;

/** A request may be left out where nothing in it is required. */
type ApiRequest<Request> =
  Record<never, never> extends Request ? [request?: Request] : [request: Request];

/** What middleware of an {@link ApiClient} is told about a call. */
export interface ApiMiddlewareContext {
  /** The request without its authorization, which is added behind all middleware. */
  request: Request;
  /** Path as the specification has it. */
  readonly schemaPath: string;
  /** Identifies the call. */
  readonly id: string;
}

/** Watches or replaces what an {@link ApiClient} sends and gets. */
export interface ApiMiddleware {
  /** Called before a request is sent; may give another one, or the response in its place. */
  onRequest?(context: ApiMiddlewareContext): MiddlewareResult<Request | Response>;
  /** Called with the response; may give another one. */
  onResponse?(context: ApiMiddlewareContext & { response: Response }): MiddlewareResult<Response>;
  /** Called when a call throws; may give another error, or a response in its place. */
  onError?(context: ApiMiddlewareContext & { error: unknown }): MiddlewareResult<Response | Error>;
}

// biome-ignore lint/suspicious/noConfusingVoidType: what gives nothing changes nothing.
type MiddlewareResult<Value> = Value | undefined | void | Promise<Value | undefined | void>;

/**
 * The openapi-fetch client of an API: typed by its specification, it resolves to
 * `{ data, error, response }`.
 *
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export interface ApiClient<Paths extends object> {
  /** Calls an operation by GET. */
  readonly GET: ApiMethod<Paths, "get">;
  /** Calls an operation by POST. */
  readonly POST: ApiMethod<Paths, "post">;
  /** Calls an operation by DELETE. */
  readonly DELETE: ApiMethod<Paths, "delete">;
  /** Adds middleware to all further calls. */
  use(...middleware: ApiMiddleware[]): void;
  /** Takes middleware out again. */
  eject(...middleware: ApiMiddleware[]): void;
}
