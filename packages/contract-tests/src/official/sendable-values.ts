import type { Deviation } from "@conference-kit/spec-drift";
import type { ParameterLocation, RequestValues } from "../matrix/fields.ts";

/** The values that Twilio's own client can send too: all but those of parameters recorded as ours alone. */
export function sendableValues(
  operation: string,
  values: RequestValues,
  deviations: readonly Deviation[],
): RequestValues {
  const ours = new Set(
    deviations
      .filter((deviation) => deviation.operation === operation && deviation.what === "parameter")
      .map(({ name }) => name),
  );
  const keep = (place: ParameterLocation) =>
    Object.fromEntries(
      Object.entries(values[place]).filter(([name]) => !ours.has(`${place} ${name}`)),
    );
  return { path: values.path, query: keep("query"), body: keep("body") };
}
