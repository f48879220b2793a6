import type { Event } from "../core/event.ts";
import type { Members } from "../core/settings.ts";
import type { State } from "../core/state.ts";

/** An answer of the API: a status, and a JSON body unless the answer has none. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A checked request: its operation, its account and its values. */
export interface ApiRequest {
  /** The operation's id in the specification, such as `createParticipant`. */
  readonly operation: string;
  readonly method: string;
  /** The account whose resources it concerns. */
  readonly accountSid: string;
  /** Scheme and host, for absolute links in the answer. */
  readonly origin: string;
  /** The path, and the query with its question mark. */
  readonly target: string;
  readonly path: Members;
  readonly query: Members;
  readonly form: Members;
}

/** The events that a request causes, and the answer to read once they are in the state. */
export interface Effect {
  readonly events: readonly Event[];
  answer(): Answer;
}

/** Plans the events and the answer of a request. */
export type Operate = (state: State, request: ApiRequest, at: number) => Effect;

/** The plan of a request that causes no events. */
export function answerOnly(body: unknown): Effect {
  return { events: [], answer: () => ({ status: 200, body }) };
}

export function textOf(members: Members, name: string): string {
  const value = members[name];
  return typeof value === "string" ? value : "";
}
