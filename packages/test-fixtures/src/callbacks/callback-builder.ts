import { createAdapter } from "../builders/adapt.ts";
import { createSource, type Source } from "../builders/source.ts";
import { type CallbackTypes, callbackSources } from "../generated/callbacks.ts";
import { callbackExamples } from "../generated/index.ts";
import { isRecord } from "../schema/schema.ts";
import type { CallbackSource } from "./callback-source.ts";

/** The parameters of a callback, as they are sent. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/**
 * Builds one kind of callback, as Twilio posts it: every value is text.
 *
 * The rest comes from the specification's example that suits the overrides best, so that
 * `{ CallStatus: "busy" }` gives a call that nobody took.
 */
export type CallbackBuilder<Type> = (
  overrides?: {
    readonly [Name in keyof Type]?: Type[Name] | undefined;
  },
) => Type;

/** A builder for each kind of callback. */
export type CallbackBuilders = {
  readonly [Name in keyof CallbackTypes]: CallbackBuilder<CallbackTypes[Name]>;
};

function isParameters(value: unknown): value is Parameters {
  return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}

function listExamples({ specification, webhook, told }: CallbackSource): Parameters[] {
  return Object.values(callbackExamples[specification][webhook]?.request ?? {})
    .filter(isParameters)
    .filter((example) => Object.entries(told).every(([name, value]) => example[name] === value));
}

/** The first of those examples that share the most values with the overrides. */
function chooseExample(source: CallbackSource, given: Parameters): Parameters {
  const rated = listExamples(source).map((example) => ({
    example,
    shared: Object.entries(given).filter(([name, text]) => example[name] === text).length,
  }));
  const most = Math.max(...rated.map(({ shared }) => shared));
  return rated.find(({ shared }) => shared === most)?.example ?? {};
}

/** Makes parameters that repeat each other agree, unless both are given. */
function agree({
  CallDuration,
  ParticipantLabelEndingConference: label,
  Reason,
}: Parameters): Parameters {
  return {
    ...(CallDuration !== undefined && { Duration: String(Math.ceil(Number(CallDuration) / 60)) }),
    ...(label !== undefined &&
      Reason !== undefined && { Reason: Reason.replace(/(?<=with label )\S+/, () => label) }),
  };
}

/** Builds a callback of one kind. */
export function buildParameters(
  kind: CallbackSource,
  given: Parameters,
  source: Source,
): Parameters {
  const overrides = Object.fromEntries(
    Object.entries(given).filter(([, text]) => text !== undefined),
  );
  const example = chooseExample(kind, overrides);
  const adapted = createAdapter(example, overrides, source)(example);
  const built: Parameters = { ...(isParameters(adapted) && adapted), ...overrides };
  return { ...built, ...agree(built), ...overrides };
}

/** Makes a builder for each kind of callback, all of which take SIDs and moments from one source. */
export function createCallbackBuildersFrom(source: Source): CallbackBuilders {
  const builders = Object.entries<CallbackSource>(callbackSources).map(([name, kind]) => [
    name,
    (overrides: Parameters = {}) => buildParameters(kind, overrides, source),
  ]);
  // The sources and the types come from one specification.
  return Object.fromEntries(builders) as CallbackBuilders;
}

/**
 * Builds callbacks with any part of them overridden, by their kind.
 *
 * @example
 * const body = new URLSearchParams(buildCallback.participantJoin({ Muted: "true" }));
 */
export const buildCallback: CallbackBuilders = /* @__PURE__ */ createCallbackBuildersFrom(
  /* @__PURE__ */ createSource(1),
);
