// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

export const listParticipants = {
  "AccountSid": {"required":true,"sid":"AC"},
  "ConferenceSid": {"required":true,"sid":"CF"},
  "PageSize": {"integer":[1,1000]},
  "Page": {"integer":[0,null]},
} as const;

export const ParticipantLabel = {
  "length": [1,128],
  "pattern": "^(?!CA[0-9a-fA-F]{32}$)(?![^/]*%2[fF])[^/]+$",
} as const;

export const createParticipant = {
  "AccountSid": {"required":true,"sid":"AC"},
  "ConferenceSid": {"required":true,"length":[1,null]},
  "From": {"required":true},
  "To": {"required":true},
  "Timeout": {"integer":[5,600]},
  "MaxParticipants": {"integer":[2,250]},
  "CallSidToCoach": {"sid":"CA"},
  "Byoc": {"sid":"BY"},
  "TimeLimit": {"integer":[null,null]},
  "MachineDetectionTimeout": {"integer":[null,null]},
  "MachineDetectionSpeechThreshold": {"integer":[1000,6000]},
  "MachineDetectionSpeechEndThreshold": {"integer":[500,5000]},
  "MachineDetectionSilenceTimeout": {"integer":[2000,10000]},
  "CallerDisplayName": {"length":[2,255]},
} as const;

export const CallSid = {
  "length": [34,34],
  "pattern": "^CA[0-9a-fA-F]{32}$",
} as const;

export const getParticipant = {
  "AccountSid": {"required":true,"sid":"AC"},
  "ConferenceSid": {"required":true,"sid":"CF"},
  "CallSid": {"required":true},
} as const;

export const updateParticipant = {
  "AccountSid": {"required":true,"sid":"AC"},
  "ConferenceSid": {"required":true,"sid":"CF"},
  "CallSid": {"required":true},
  "CallSidToCoach": {"sid":"CA"},
} as const;

export const deleteParticipant = {
  "AccountSid": {"required":true,"sid":"AC"},
  "ConferenceSid": {"required":true,"sid":"CF"},
  "CallSid": {"required":true},
} as const;
