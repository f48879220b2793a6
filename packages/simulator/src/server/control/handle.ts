import type { operations } from "../../generated/control.ts";
import type { Simulator } from "../../simulator/simulator.ts";
import type { Bounds } from "../options.ts";

/** The simulator and the server that the control API controls. */
export interface Controlled {
  readonly simulator: Simulator;
  readonly bounds: Bounds;
  /** The SIDs of the configured accounts; null where every account SID is accepted. */
  readonly accounts: readonly string[] | null;
  readonly receivers: readonly string[];
  /** Whether a callback's signature is valid with the token of its account. */
  readonly verify: (accountSid: string, signed: string, signature: string) => Promise<boolean>;
  /** Changes with each restart, reset and restore. */
  readonly session: string;
  /** Ends the server. */
  stop(): void;
  /** Carries out a reset or restore, which begins a new session, and reports it to the journal's streams. */
  begin(act: () => void): void;
}

type Part<Id extends keyof operations, Name> = operations[Id] extends {
  parameters: Record<string, unknown>;
}
  ? Name extends keyof operations[Id]["parameters"]
    ? NonNullable<operations[Id]["parameters"][Name]>
    : never
  : never;

type JsonBody<Id extends keyof operations> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

type DeepReadonly<Value> = Value extends object
  ? { readonly [Name in keyof Value]: DeepReadonly<Value[Name]> }
  : Value;

type Answers<Id extends keyof operations> = operations[Id]["responses"];

/** The JSON of an operation's success; it is not sent where the document describes no content. */
type AnswerBody<Id extends keyof operations> =
  Answers<Id> extends Record<200, { content: { "application/json": infer Body } }>
    ? DeepReadonly<Body>
    : Answers<Id> extends Record<201, { content: { "application/json": infer Body } }>
      ? DeepReadonly<Body>
      : unknown;

/** The input of an operation. */
export interface Input<Id extends keyof operations> {
  readonly path: Part<Id, "path">;
  readonly query: Part<Id, "query">;
  readonly body: JsonBody<Id>;
}

/** The function that carries out each operation but the stream. */
export type ControlHandlers = {
  readonly [Id in Exclude<keyof operations, "streamJournal">]: (
    input: Input<Id>,
    controlled: Controlled,
  ) => AnswerBody<Id> | Promise<AnswerBody<Id>>;
};
