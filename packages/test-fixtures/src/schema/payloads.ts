/** Named examples by operation and by status or `request`. */
export type Examples = Readonly<Record<string, { readonly [part: string]: object }>>;

/** The body of a failed request, as far as all APIs have it. */
export interface ErrorBody {
  readonly code: number;
  readonly message: string;
  readonly more_info: string;
  readonly status?: number | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly user_error?: boolean | undefined;
}

/** The named errors of each operation, by status. */
export interface Errors {
  readonly [operation: string]: {
    readonly [status: number]: { readonly [name: string]: ErrorBody };
  };
}
