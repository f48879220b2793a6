/** A parameter that could not be read as the specification says. */
export interface CallbackProblem {
  /** The parameter, which its member of the callback leaves out. */
  readonly name: string;
  /** What came. */
  readonly text: string;
  /** What it should have been: the name of a format, a pattern, or `once` where it came again. */
  readonly expected: string;
}

/** What every callback has, whatever it tells. It is plain JSON, fit for a queue. */
export interface ReceivedCallback {
  /** What it tells. */
  readonly kind: string;
  /** The same for all repetitions of one callback; empty where Twilio sent none. */
  readonly idempotencyToken: string;
  /** Every parameter as it came. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The parameters that the specification doesn't have. */
  readonly unknown: Readonly<Record<string, string>>;
  /** The parameters that are left out of their members, because they don't fit. */
  readonly problems: readonly CallbackProblem[];
}

/** Something that this version doesn't know yet: look at its `parameters`. */
export interface UnknownCallback extends ReceivedCallback {
  readonly kind: "unknown";
}

/** How one kind of callback, or several that a parameter tells apart, is known. */
export interface Webhook {
  /** The parameters that it always has. */
  readonly when: readonly string[];
  /** The parameter whose value is its kind. */
  readonly kindFrom?: string;
  readonly kinds: readonly string[];
}
