// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { Schemas } from "../../schema/schema.ts";

export const insightsRequestSchemas: Schemas = {
  "ConferenceSid": {"type":"string","minLength":34,"maxLength":34,"pattern":"^CF[0-9a-fA-F]{32}$"},
  "AccountSid": {"type":"string","minLength":34,"maxLength":34,"pattern":"^AC[0-9a-fA-F]{32}$"},
  "ParticipantSid": {"type":"string","minLength":34,"maxLength":34,"pattern":"^CP[0-9a-fA-F]{32}$"},
};
