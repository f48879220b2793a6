import type { VNode } from "preact";
import type { Conference } from "../control/index.ts";
import { choose, listed, selected } from "./conferences.ts";
import { WindowedList } from "./windowed-list.tsx";

const unanswered: readonly string[] = ["queued", "connecting", "ringing"];

function drawConference({ friendlyName, status, calls }: Conference): VNode {
  const within = calls.filter((call) => call.joinedAt !== null && call.leftAt === null).length;
  const ringing = calls.filter((call) => unanswered.includes(call.status)).length;
  return (
    <>
      <span class="title">{friendlyName}</span>
      <span class={`status ${status}`}>{status}</span>
      <span class="detail">
        {within} in it{ringing === 0 ? "" : `, ${ringing} being called`}
      </span>
    </>
  );
}

/** All conferences, to choose one from. */
export function ConferenceList(): VNode {
  return (
    <section class="panel conferences" aria-labelledby="conferences">
      <h2 id="conferences">Conferences</h2>
      {listed.value.length === 0 ? (
        <p class="note">There is none yet.</p>
      ) : (
        <WindowedList
          label="Conferences"
          items={listed.value}
          rowHeight={48}
          keyOf={({ conferenceSid }) => conferenceSid}
          chosen={selected.value?.conferenceSid ?? null}
          onChoose={({ conferenceSid }) => choose(conferenceSid)}
          draw={drawConference}
        />
      )}
    </section>
  );
}
