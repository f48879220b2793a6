import type { Mutant } from "./mutant.ts";

const voice = "packages/voice-types/src/generated/voice-v2010.ts";
const insights = "packages/insights-types/src/generated/insights-v1.ts";

/** Defects in generated types, as a generator could make them. */
export const typeMutants: readonly Mutant[] = [
  {
    title: "a value that may be null is typed as never null",
    file: voice,
    find: 'call_sid_to_coach: components["schemas"]["CallSid"] | null;',
    replace: 'call_sid_to_coach: components["schemas"]["CallSid"];',
    tests: "types/types",
  },
  {
    title: "a value that is never null is typed as null now and then",
    file: voice,
    find: 'call_sid: components["schemas"]["CallSid"];\n            /** The SID of the participant who is being coached',
    replace:
      'call_sid: components["schemas"]["CallSid"] | null;\n            /** The SID of the participant who is being coached',
    tests: "types/types",
  },
  {
    title: "a member that is always there is typed as optional",
    file: insights,
    find: 'detected_issues: components["schemas"]["DetectedIssues"] | null;',
    replace: 'detected_issues?: components["schemas"]["DetectedIssues"] | null | undefined;',
    tests: "types/types",
  },
  {
    title: "a member of an answer is renamed in the types",
    file: insights,
    find: "coached_participants:",
    replace: "coachedParticipants:",
    tests: "types/types",
  },
  {
    title: "a number is typed as text",
    file: insights,
    find: "packet_loss_percentage: number;",
    replace: "packet_loss_percentage: string;",
    tests: "types/types",
  },
  {
    title: "an open value list is closed",
    file: insights,
    find: 'JitterBufferSize: ("large" | "small" | "medium" | "off") | (string & {});',
    replace: 'JitterBufferSize: "large" | "small" | "medium" | "off";',
    tests: "types/types",
  },
  {
    title: "a closed value list is open",
    file: voice,
    find: 'MachineDetection?: ("Enable" | "DetectMessageEnd") | undefined;',
    replace: 'MachineDetection?: ("Enable" | "DetectMessageEnd" | (string & {})) | undefined;',
    tests: "types/types",
  },
  {
    title: "a value is lost from a list in the types",
    file: voice,
    find: 'Beep?: ("true" | "false" | "onEnter" | "onExit") | undefined;',
    replace: 'Beep?: ("true" | "false" | "onEnter") | undefined;',
    tests: "types/types",
  },
  {
    title: "a list is typed as a single value",
    file: voice,
    find: 'StatusCallbackEvent?: readonly ("initiated" | "ringing" | "answered" | "completed")[] | undefined;',
    replace:
      'StatusCallbackEvent?: ("initiated" | "ringing" | "answered" | "completed") | undefined;',
    tests: "types/types",
  },
  {
    title: "a limit of an argument is too narrow",
    file: "packages/voice-participants/src/generated/create-participant.ts",
    find: "  Timeout: { integer: [",
    replace: "  Timeout: { integer: [1 + ",
    tests: "operations/requests",
  },
  {
    title: "a limit of an argument is too wide",
    file: "packages/voice-participants/src/generated/create-participant.ts",
    find: "  Timeout: { integer: [",
    replace: "  Timeout: { integer: [-1 + ",
    tests: "operations/refused",
  },
  {
    title: "the code of an error is typed as text",
    file: voice,
    find: "            code: number;\n            /**\n             * Further facts",
    replace: "            code: string;\n            /**\n             * Further facts",
    tests: "types/types",
  },
  {
    title: "the items of a list have no type",
    file: "packages/voice-participants/src/generated/participants-client.ts",
    find: "PagedList<Participant, ParticipantList>",
    replace: "PagedList<unknown, ParticipantList>",
    tests: "types/types",
  },
];
