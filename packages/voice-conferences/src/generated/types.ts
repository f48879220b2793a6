// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { components, operations } from "@conference-kit/voice-types";

/** What {@link ConferencesClient.list} may ask for. */
export type ListConferencesQuery = NonNullable<
  operations["listConferences"]["parameters"]["query"]
>;

/** What to do with a conference. What is left out stays as it is. */
export type UpdateConferenceBody = components["schemas"]["UpdateConferenceBody"];
