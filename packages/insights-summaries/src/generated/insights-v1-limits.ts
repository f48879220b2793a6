// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

export const listConferenceSummaries = {
  "ConferenceSid": {"sid":"CF"},
  "Subaccount": {"sid":"AC"},
  "PageSize": {"integer":[1,1000]},
  "Page": {"integer":[0,null]},
} as const;

export const getConferenceSummary = {
  "ConferenceSid": {"required":true,"sid":"CF"},
} as const;

export const listParticipantSummaries = {
  "ConferenceSid": {"required":true,"sid":"CF"},
  "ParticipantSid": {"sid":"CP"},
  "PageSize": {"integer":[1,1000]},
  "Page": {"integer":[0,null]},
} as const;

export const getParticipantSummary = {
  "ConferenceSid": {"required":true,"sid":"CF"},
  "ParticipantSid": {"required":true,"sid":"CP"},
} as const;
