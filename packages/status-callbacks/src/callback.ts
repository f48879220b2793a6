/** A parameter that could not be read as the specification says. */
export interface CallbackProblem {
  /** The parameter, which its member of the callback leaves out. */
  readonly name: string;
  /** The value that was received. */
  readonly text: string;
  /** The expected form: the name of a format, a pattern, or `once` for a repeated parameter. */
  readonly expected: string;
}

/** The members of every callback, whatever its kind. It is plain JSON, fit for a queue. */
export interface ReceivedCallback {
  /** The kind of the callback. */
  readonly kind: string;
  /** The same for all repetitions of one callback; empty where Twilio sent none. */
  readonly idempotencyToken: string;
  /** Every parameter as it was received. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The parameters that the specification doesn't have. */
  readonly unknown: Readonly<Record<string, string>>;
  /** The parameters that are left out of their members, because they don't fit. */
  readonly problems: readonly CallbackProblem[];
}

/** A callback of a kind that this version doesn't know: read its `parameters`. */
export interface UnknownCallback extends ReceivedCallback {
  readonly kind: "unknown";
}

/** The rule that recognizes one kind of callback, or several kinds by the value of a parameter. */
export interface Webhook {
  /** The parameters that it always has. */
  readonly when: readonly string[];
  /** The parameter whose value is its kind. */
  readonly kindFrom?: string;
  readonly kinds: readonly string[];
}
