import type { HttpHandler } from "msw";
import type { Overrides } from "../builders/members.ts";
import type { Answers, Fixtures } from "../generated/index.ts";

/** When a handler answers, and how often. */
export interface HandlerOptions {
  /**
   * How long the answer takes, in milliseconds.
   *
   * @default 0
   */
  readonly delay?: number | undefined;
  /**
   * Whether only the first request is answered; further ones go to the handlers after this one.
   *
   * @default false
   */
  readonly once?: boolean | undefined;
}

/** How a request fails. */
export interface ErrorOptions extends HandlerOptions {
  /**
   * What the header `Retry-After` asks for, in seconds; 0 lets a retry be tested without waiting.
   *
   * @default The specification's example: 1 for 429 and 503, no such header for the others.
   */
  readonly retryAfter?: number | undefined;
}

/** How requests spell the name of an answer's member: `call_sid_to_coach` as `CallSidToCoach`. */
export type RequestSpelling<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${Capitalize<First>}${RequestSpelling<Rest>}`
  : Capitalize<Name>;

/** Any part of an answer, however deep; its own members may be spelt as requests spell them. */
export type AnswerOverrides<Answer> = Answer extends object
  ? Overrides<Answer> & {
      readonly [Name in keyof Answer & string as RequestSpelling<Name>]?:
        | Overrides<Answer[Name]>
        | undefined;
    }
  : undefined;

/** The names of an operation's errors: those of its payloads with a status from 400 on. */
export type ErrorName<Payloads> = {
  [Status in keyof Payloads]: Status extends number
    ? `${Status}` extends `4${string}` | `5${string}`
      ? keyof Payloads[Status] & string
      : never
    : never;
}[keyof Payloads];

/**
 * Makes msw handlers for one operation.
 *
 * Each checks the request as the API would. One without credentials is answered with the error
 * 20003; one with a missing, malformed or unknown parameter with 20001, whose message names it. Twilio
 * has codes of its own for an impossible label (16024) and for a name in place of a SID (20004).
 */
export interface OperationHandlers<Answer, Name extends string> {
  /**
   * Answers with a success.
   *
   * What the request says comes back in it: the SIDs and the label it names, and what it sets. A list
   * has three items unless the overrides say which, is filtered by what the query says of its items'
   * members, or by the API's default where the query says nothing, and is cut into linked pages of the
   * requested size.
   *
   * @param overrides - Any part of the answer. The others are built to agree with them.
   * @example
   * server.use(handlers.voice.getParticipant({ label: "agent", muted: true }));
   */
  (overrides?: AnswerOverrides<Answer>, options?: HandlerOptions): HttpHandler;
  /**
   * Answers a valid request with an error.
   *
   * @param name - Name of the error's payload.
   * @throws Error if the operation has no such error.
   * @example
   * server.use(handlers.voice.getParticipant.error("tooManyRequests", { once: true }));
   */
  error(name: Name, options?: ErrorOptions): HttpHandler;
  /**
   * Lets the connection fail, whatever the request.
   *
   * @example
   * server.use(handlers.voice.getParticipant.networkError({ once: true }));
   */
  networkError(options?: HandlerOptions): HttpHandler;
}

type Payloads<Specification extends keyof Answers, Id> = Id extends keyof Fixtures[Specification]
  ? Fixtures[Specification][Id]
  : never;

/** The handlers of every operation, by specification and operation. */
export type Handlers = {
  readonly [Specification in keyof Answers]: {
    readonly [Id in keyof Answers[Specification]]: OperationHandlers<
      Answers[Specification][Id],
      ErrorName<Payloads<Specification, Id>>
    >;
  };
};
