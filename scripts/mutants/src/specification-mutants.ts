import type { Mutant } from "./mutant.ts";

const voice = "openapi/voice-v2010.yaml";
const insights = "openapi/insights-v1.yaml";
const errors = "openapi/components/errors.yaml";

/** Defects in the specifications, from which nothing has been generated yet. */
export const specificationMutants: readonly Mutant[] = [
  {
    title: "a value is lost from the list of a request",
    file: voice,
    find: "enum: [initiated, ringing, answered, completed]",
    replace: "enum: [initiated, answered, completed]",
    tests: "types/types",
  },
  {
    title: "a value in the list of a request is misspelled",
    file: voice,
    find: 'enum: ["true", "false", onEnter, onExit]',
    replace: 'enum: ["true", "false", onEnter, onexit]',
    tests: "types/types",
  },
  {
    title: "an upper limit of a request is too low",
    file: voice,
    find: "          maximum: 600\n",
    replace: "          maximum: 599\n",
    tests: "operations/refused",
  },
  {
    title: "a lower limit of a request is gone",
    file: voice,
    find: "        Timeout:\n          type: integer\n          minimum: ",
    replace: "        Timeout:\n          type: integer\n          # minimum: ",
    tests: "operations/requests",
  },
  {
    title: "a field of a request is renamed",
    file: voice,
    find: "otherwise.\n          examples: [true]\n        CallSidToCoach:\n",
    replace: "otherwise.\n          examples: [true]\n        CallToCoach:\n",
    tests: "types/types",
  },
  {
    title: "a label may have a slash",
    file: voice,
    find: "      pattern: ^(?!CA[0-9a-fA-F]{32}$)(?![^/]*%2[fF])[^/]+$\n",
    replace: "",
    tests: "operations/requests",
  },
  {
    title: "a list of a form is described as one text with commas",
    file: voice,
    find: "              StatusCallbackEvent: { style: form, explode: true }",
    replace: "              StatusCallbackEvent: { style: form, explode: false }",
    tests: "operations/requests",
  },
  {
    title: "a query parameter is renamed",
    file: voice,
    find: "    Muted:\n      name: Muted\n",
    replace: "    Muted:\n      name: OnlyMuted\n",
    tests: "types/types",
  },
  {
    title: "a create answers with another status",
    file: voice,
    find: '        "201":\n',
    replace: '        "200":\n',
    tests: "fixtures/handlers",
  },
  {
    title: "an operation wants no credentials",
    file: voice,
    find: "security:\n  - basicAuth: []\n  - bearerAuth: []\n",
    replace: "security: []\n",
    tests: "behaviour/credentials",
  },
  {
    title: "a value is lost from the list of an answer",
    file: voice,
    find: "enum: [queued, connecting, ringing, connected, complete, failed]",
    replace: "enum: [queued, connecting, ringing, complete, failed]",
    tests: "types/types",
  },
  {
    title: "a member of an answer is dropped",
    file: voice,
    find: "        - call_sid_to_coach\n        - coaching\n",
    replace: "        - coaching\n",
    tests: "types/types",
  },
  {
    title: "a state is lost from the summaries",
    file: insights,
    find: "enum: [complete, in_progress, timeout]",
    replace: "enum: [complete, in_progress]",
    tests: "types/types",
  },
  {
    title: "a value that may be null may not",
    file: insights,
    find: '        start_time:\n          type: [string, "null"]',
    replace: "        start_time:\n          type: string",
    tests: "types/types",
  },
  {
    title: "a number is declared as text",
    file: insights,
    find: "        packet_loss_percentage:\n          type: number",
    replace: "        packet_loss_percentage:\n          type: string",
    tests: "types/types",
  },
  {
    title: "the SID of a conference has another prefix",
    file: "openapi/components/sids.yaml",
    find: "pattern: ^CF[0-9a-fA-F]{32}$",
    replace: "pattern: ^CN[0-9a-fA-F]{32}$",
    tests: "operations/requests",
  },
  {
    title: "an error has another code of Twilio's",
    file: errors,
    find: "code: 20429\n              message: Too Many Requests",
    replace: "code: 20428\n              message: Too Many Requests",
    tests: "fixtures/handlers",
  },
  {
    title: "Retry-After is not declared with a 429",
    file: errors,
    find: "after waiting.\n    headers:\n      Retry-After:",
    replace: "after waiting.\n    headers:\n      Retry-Later:",
    tests: "fixtures/handlers",
  },
  {
    title: "a field of a form is described with reserved characters as they are",
    file: voice,
    find: "              StatusCallbackEvent: {",
    replace:
      "              StatusCallback: { allowReserved: true }\n              StatusCallbackEvent: {",
    tests: "operations/requests",
  },
];
