import type { Event } from "../core/event.ts";
import type { Members } from "../core/settings.ts";
import type { State } from "../core/state.ts";

/** What the API answers: status, and JSON unless there is none. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A request that has been checked: which operation is asked for, by whom, and with what. */
export interface ApiRequest {
  /** As the specification names it, such as `createParticipant`. */
  readonly operation: string;
  readonly method: string;
  /** The account that it is about. */
  readonly accountSid: string;
  /** Scheme and host, for the links that are absolute. */
  readonly origin: string;
  /** The path, and the query with its question mark. */
  readonly target: string;
  readonly path: Members;
  readonly query: Members;
  readonly form: Members;
}

/** What a request does, and what is answered once that is done. */
export interface Plan {
  readonly events: readonly Event[];
  answer(): Answer;
}

/** Plans what follows from a request. */
export type Operate = (state: State, request: ApiRequest, at: number) => Plan;

/** A request that changes nothing. */
export function read(body: unknown): Plan {
  return { events: [], answer: () => ({ status: 200, body }) };
}

export function textOf(members: Members, name: string): string {
  const value = members[name];
  return typeof value === "string" ? value : "";
}
