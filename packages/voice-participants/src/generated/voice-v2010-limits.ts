// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

export const listParticipants = {
  ConferenceSid: {"sid":"CF"},
  PageSize: {"integer":[1,1000]},
  Page: {"integer":[0]},
} as const;

export const ParticipantLabel = {
  minLength: 1,
  maxLength: 128,
  pattern: "^(?!CA[0-9a-fA-F]{32}$)(?![^/]*%2[fF])[^/]+$",
} as const;

export const createParticipant = {
  ConferenceSid: {"length":[1]},
  Timeout: {"integer":[5,600]},
  MaxParticipants: {"integer":[2,250]},
  CallSidToCoach: {"sid":"CA"},
  Byoc: {"sid":"BY"},
  MachineDetectionSpeechThreshold: {"integer":[1000,6000]},
  MachineDetectionSpeechEndThreshold: {"integer":[500,5000]},
  MachineDetectionSilenceTimeout: {"integer":[2000,10000]},
  CallerDisplayName: {"length":[2,255]},
} as const;

export const CallSid = {
  minLength: 34,
  maxLength: 34,
  pattern: "^CA[0-9a-fA-F]{32}$",
} as const;

export const getParticipant = {
  ConferenceSid: {"sid":"CF"},
} as const;

export const updateParticipant = {
  ConferenceSid: {"sid":"CF"},
  CallSidToCoach: {"sid":"CA"},
} as const;

export const deleteParticipant = {
  ConferenceSid: {"sid":"CF"},
} as const;
