import type { Problem } from "../generated/control.ts";
import { ControlError } from "./control-error.ts";

/** Options of every call. */
export interface ControlCallOptions {
  /** Aborts the call; the server may have carried it out all the same. */
  readonly signal?: AbortSignal | undefined;
}

/** One request to the control API. */
export interface ControlRequest {
  readonly method: string;
  /** Below `/_simulator`. */
  readonly path: string;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/** Sends a request and gives the JSON of its answer. */
export type SendControl = <Answer>(
  request: ControlRequest,
  options?: ControlCallOptions,
) => Promise<Answer>;

/** The part of `fetch` that the client uses. */
export type ControlFetch = (url: string, init: RequestInit) => Promise<Response>;

/** A query with its question mark, without what is undefined. */
export function writeQuery(query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
}

function isProblem(value: unknown): value is Problem {
  return typeof Object(value).detail === "string";
}

/** Why a request was refused. */
export async function readProblem(response: Response): Promise<Problem> {
  const text = await response.text();
  const { status } = response;
  try {
    const problem: unknown = JSON.parse(text);
    if (isProblem(problem)) return problem;
  } catch {
    // An answer without problem details is not one of a simulator.
  }
  const detail = "The answer has no problem details: is this the address of a simulator?";
  return { type: "about:blank", title: response.statusText, status, detail };
}

/** Sends requests to the control API at a URL, such as `http://127.0.0.1:4010/_simulator`. */
export function createSend(address: string, fetch: ControlFetch): SendControl {
  return async ({ method, path, query, body }, { signal } = {}) => {
    const response = await fetch(`${address}${path}${writeQuery(query)}`, {
      method,
      headers: { accept: "application/json" },
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { accept: "application/json", "content-type": "application/json" },
      }),
      ...(signal !== undefined && { signal }),
    });
    if (!response.ok) throw new ControlError(await readProblem(response));
    return response.status === 204 ? undefined : response.json();
  };
}
