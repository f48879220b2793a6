// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

export const listConferenceSummaries = {
  ConferenceSid: {"sid":"CF"},
  Subaccount: {"sid":"AC"},
  PageSize: {"integer":[1,1000]},
  Page: {"integer":[0]},
} as const;

export const getConferenceSummary = {
  ConferenceSid: {"sid":"CF"},
} as const;

export const listParticipantSummaries = {
  ConferenceSid: {"sid":"CF"},
  ParticipantSid: {"sid":"CP"},
  PageSize: {"integer":[1,1000]},
  Page: {"integer":[0]},
} as const;

export const getParticipantSummary = {
  ConferenceSid: {"sid":"CF"},
  ParticipantSid: {"sid":"CP"},
} as const;
