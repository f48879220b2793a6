import type { VNode } from "preact";
import type { Conference } from "../control/index.ts";
import { ActionButton } from "./action-button.tsx";
import { selected } from "./conferences.ts";
import { control } from "./control.ts";
import { formatDuration, formatTime } from "./format.ts";
import { useKeptFocus } from "./kept-focus.ts";
import { Lanes } from "./lanes.tsx";
import { Participants } from "./participants.tsx";
import { now } from "./server-state.ts";
import { SummaryDetails } from "./summary.tsx";

function Since({ conference }: { conference: Conference }): VNode {
  const { createdAt, startedAt, endedAt, endReason } = conference;
  const since = startedAt ?? createdAt;
  const duration = formatDuration((endedAt ?? now.value) - since);
  if (endedAt !== null) {
    return (
      <p>
        It ended at {formatTime(endedAt)} after {duration}: {endReason}.
      </p>
    );
  }
  return (
    <p>
      {startedAt === null ? "It waits for its start" : "It has gone on"} for {duration}, since{" "}
      {formatTime(since)}.
    </p>
  );
}

/** One conference: its participants, their lanes and its summary. */
export function ConferenceDetails(): VNode | null {
  const header = useKeptFocus<HTMLElement>();
  const conference = selected.value;
  if (conference === undefined) return null;
  const { conferenceSid, friendlyName, status } = conference;
  return (
    <section class="panel conference" aria-labelledby="conference">
      <header ref={header}>
        <h2 id="conference" tabIndex={-1}>
          {friendlyName}
        </h2>
        <span class={`status ${status}`}>{status}</span>
        {status === "in-progress" && (
          <ActionButton
            text="End conference"
            about={friendlyName}
            done={`${friendlyName} was ended.`}
            deed={() => control.endConference(conferenceSid)}
            danger
          />
        )}
      </header>
      <p class="sid">{conferenceSid}</p>
      <Since conference={conference} />
      <Participants conference={conference} />
      <Lanes key={`lanes ${conferenceSid}`} conference={conference} />
      <SummaryDetails key={`summary ${conferenceSid}`} conference={conference} />
    </section>
  );
}
