import { detectionPage, type Rule, twimlPage, undocumented } from "./rule.ts";

/** What the simulator does about recordings. */
export const recordingRules: readonly Rule[] = [
  {
    id: "records-two",
    about: "recording",
    what: "a recording of a conference begins when two are in it and ends with it",
    certainty: "documented",
    source: `${twimlPage}; the exact moments are assumed`,
  },
  {
    id: "recording-follows",
    about: "recording",
    what: "the callback of a recording follows its end by some seconds, and its URL leads nowhere",
    certainty: "assumed",
    source: undocumented,
    assumption: "recordingProcessedAfter",
  },
  {
    id: "recording-is-absent",
    about: "recording",
    what: "where nobody spoke to anybody, the recording is absent",
    certainty: "documented",
    source: twimlPage,
  },
  {
    id: "detects-machines",
    about: "recording",
    what: "with MachineDetection one callback tells who answered",
    certainty: "documented",
    source: `${detectionPage}; the moments are assumed`,
    assumption: "detectionTakes",
  },
  {
    id: "waits-for-the-greeting",
    about: "recording",
    what: "DetectMessageEnd waits for the end of a machine's greeting",
    certainty: "documented",
    source: detectionPage,
  },
];
