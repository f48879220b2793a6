import type { ConferenceEvent } from "./event.ts";
import { detectionTime } from "./plan-call.ts";
import type { AnsweredBy } from "./scenario.ts";
import type { Participant, State } from "./state.ts";

/** The value of `AnsweredBy`, by who answered and how long the detection waits. */
function whoAnswered({ plan, settings }: Participant, milliseconds: number): AnsweredBy {
  const { answeredBy, greeting } = plan;
  if (!answeredBy.startsWith("machine")) return answeredBy;
  if (settings.machineDetection === "Enable") return "machine_start";
  if (milliseconds < greeting) return "unknown";
  return answeredBy === "machine_start" ? "machine_end_beep" : answeredBy;
}

/** The event that ends the detection; none unless the call is in progress. */
export function resolveDetection(state: State, participant: Participant): ConferenceEvent[] {
  const { callStatus, machineDetected, callSid, conferenceSid } = participant;
  if (callStatus !== "in-progress" || machineDetected) return [];
  const milliseconds = detectionTime(state, participant);
  const answeredBy = whoAnswered(participant, milliseconds);
  return [{ type: "machine-detected", callSid, conferenceSid, answeredBy, milliseconds }];
}
