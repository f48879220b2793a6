/** What a form must not carry: the field, its values on the wire, and the rule they break. */
export type RefusedField = [field: string, values: string[], rule: string];

const methods = ["PUT", "get", ""];

function refuse(field: string, rule: string, texts: string[]): RefusedField[] {
  return texts.map((text) => [field, [text], rule]);
}

function refuseNumbers(field: string, ...outside: [rule: string, text: string][]): RefusedField[] {
  return [
    ...outside.map(([rule, text]): RefusedField => [field, [text], rule]),
    ...refuse(field, "type", ["1500.5", "soon", "", "1e3", " 30"]),
  ];
}

const urls = (fields: string[]) =>
  fields.flatMap((field) => refuse(field, "format", ["example.com/status", "not a url", ""]));
const booleans = (fields: string[]) =>
  fields.flatMap((field) => refuse(field, "type", ["1", "yes", "True", ""]));
const callSids = refuse("CallSidToCoach", "pattern", [
  "CF41d7c09be2f34a8596b0d3e71f28ac54",
  "CA41d7c09be2f34a8596b0d3e71f28ac5g",
]);

export const refusedCreateFields: RefusedField[] = [
  ...urls([
    "StatusCallback",
    "ConferenceStatusCallback",
    "RecordingStatusCallback",
    "ConferenceRecordingStatusCallback",
    "AmdStatusCallback",
    "ClientNotificationUrl",
  ]),
  ...refuse("WaitUrl", "format", ["example.com/wait.mp3"]),
  ...[
    "StatusCallbackMethod",
    "WaitMethod",
    "ConferenceStatusCallbackMethod",
    "RecordingStatusCallbackMethod",
    "ConferenceRecordingStatusCallbackMethod",
    "AmdStatusCallbackMethod",
  ].flatMap((field) => refuse(field, "enum", methods)),
  ...booleans([
    "Record",
    "Muted",
    "StartConferenceOnEnter",
    "EndConferenceOnExit",
    "EarlyMedia",
    "Coaching",
  ]),
  ["StatusCallbackEvent", ["initiated", "begun"], "enum"],
  ["ConferenceStatusCallbackEvent", ["start", "end", "begun"], "enum"],
  ["RecordingStatusCallbackEvent", ["completed", "begun"], "enum"],
  ["ConferenceRecordingStatusCallbackEvent", ["completed", "started"], "enum"],
  ...refuse("Label", "maxLength", ["x".repeat(129)]),
  ...refuse("Label", "minLength", [""]),
  ...refuse("Label", "pattern", ["a/b", "a%2Fb", "a%2fb", "CA41d7c09be2f34a8596b0d3e71f28ac54"]),
  ...refuseNumbers("Timeout", ["minimum", "4"], ["maximum", "601"]),
  ...refuseNumbers("MaxParticipants", ["minimum", "1"], ["maximum", "251"]),
  ...refuseNumbers("TimeLimit"),
  ...refuseNumbers("MachineDetectionTimeout"),
  ...refuseNumbers("MachineDetectionSpeechThreshold", ["minimum", "999"], ["maximum", "6001"]),
  ...refuseNumbers("MachineDetectionSpeechEndThreshold", ["minimum", "499"], ["maximum", "5001"]),
  ...refuseNumbers("MachineDetectionSilenceTimeout", ["minimum", "1999"], ["maximum", "10001"]),
  ...refuse("Beep", "enum", ["always", "onenter", ""]),
  ...refuse("ConferenceRecord", "enum", ["record-from-answer", ""]),
  ...refuse("ConferenceTrim", "enum", ["trim"]),
  ...refuse("Trim", "enum", ["trim"]),
  ...refuse("RecordingChannels", "enum", ["stereo"]),
  ...refuse("RecordingTrack", "enum", ["all"]),
  // The region exists, but no conference can be mixed there.
  ...refuse("Region", "enum", ["in1", "eu1"]),
  ...callSids,
  ...refuse("JitterBufferSize", "enum", ["huge"]),
  ...refuse("Byoc", "pattern", ["BY1f7a3c5e9b2d4860a1c3e5f7092b4d6g"]),
  ...refuse("MachineDetection", "enum", ["Disable", "enable"]),
  ...refuse("CallerDisplayName", "minLength", ["A"]),
  ...refuse("CallerDisplayName", "maxLength", ["x".repeat(256)]),
];

export const refusedUpdateFields: RefusedField[] = [
  ...urls(["HoldUrl", "AnnounceUrl"]),
  ...refuse("WaitUrl", "format", ["example.com/wait.mp3"]),
  ...["HoldMethod", "AnnounceMethod", "WaitMethod"].flatMap((field) =>
    refuse(field, "enum", methods),
  ),
  ...booleans(["Muted", "Hold", "BeepOnExit", "EndConferenceOnExit", "Coaching"]),
  ...callSids,
];
