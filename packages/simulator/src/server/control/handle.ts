import type { operations } from "../../generated/control.ts";
import type { Simulator } from "../../simulator/simulator.ts";
import type { Bounds } from "../bounds.ts";

/** What the control API is about. */
export interface Controlled {
  readonly simulator: Simulator;
  readonly bounds: Bounds;
  /** The SIDs of the accounts that exist; null where any does. */
  readonly accounts: readonly string[] | null;
  readonly receivers: readonly string[];
  /** Whether a callback's signature is right by the token of its account. */
  readonly verify: (accountSid: string, signed: string, signature: string) => Promise<boolean>;
  /** Changes with each restart, reset and restore. */
  readonly session: string;
  /** Ends the server. */
  stop(): void;
  /** Does what begins a new session, and tells whoever follows the journal. */
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

/** What is answered; nothing is made of it where the document describes no content. */
type Answer<Id extends keyof operations> =
  Answers<Id> extends Record<200, { content: { "application/json": infer Body } }>
    ? DeepReadonly<Body>
    : Answers<Id> extends Record<201, { content: { "application/json": infer Body } }>
      ? DeepReadonly<Body>
      : unknown;

/** What an operation is asked with. */
export interface Input<Id extends keyof operations> {
  readonly path: Part<Id, "path">;
  readonly query: Part<Id, "query">;
  readonly body: JsonBody<Id>;
}

/** How each operation is done; the stream is none of them. */
export type Handlers = {
  readonly [Id in Exclude<keyof operations, "streamJournal">]: (
    input: Input<Id>,
    controlled: Controlled,
  ) => Answer<Id> | Promise<Answer<Id>>;
};
