import type { VNode } from "preact";
import type { Call } from "../control/index.ts";
import { ActionButton } from "./action-button.tsx";
import { control } from "./control.ts";
import { nameOf } from "./format.ts";

/** The actions on a participant who is being called. */
function Unanswered({ call }: { call: Call }): VNode {
  const { callSid } = call;
  const about = nameOf(call);
  const deeds = [
    ["Answer", "answers", control.answerCall],
    ["Busy", "is busy", control.refuseCallAsBusy],
    ["Fail", "could not be reached", control.failCall],
    ["No answer", "did not answer", control.leaveCallUnanswered],
  ] as const;
  return (
    <div class="actions">
      {deeds.map(([text, done, deed]) => (
        <ActionButton
          key={text}
          text={text}
          about={about}
          done={`${about} ${done}.`}
          deed={() => deed(callSid)}
        />
      ))}
    </div>
  );
}

/** The actions on a participant who is in a conference. */
function Joined({ call }: { call: Call }): VNode {
  const { callSid, conferenceSid, muted, hold } = call;
  const about = nameOf(call);
  const update = (change: Record<string, boolean>) => () =>
    control.updateParticipant(conferenceSid, callSid, change);
  return (
    <div class="actions">
      <ActionButton
        text={muted ? "Unmute" : "Mute"}
        about={about}
        done={`${about} is ${muted ? "no longer muted" : "muted"}.`}
        deed={update({ Muted: !muted })}
      />
      <ActionButton
        text={hold ? "Resume" : "Hold"}
        about={about}
        done={`${about} is ${hold ? "no longer on hold" : "on hold"}.`}
        deed={update({ Hold: !hold })}
      />
      <ActionButton
        text="Hang up"
        about={about}
        done={`${about} hung up.`}
        deed={() => control.hangUpCall(callSid)}
      />
      <ActionButton
        text="Remove"
        about={about}
        done={`${about} was removed.`}
        deed={() => control.removeParticipant(conferenceSid, callSid)}
        danger
      />
    </div>
  );
}

export function CallActions({ call }: { call: Call }): VNode {
  return call.status === "in-progress" ? <Joined call={call} /> : <Unanswered call={call} />;
}
