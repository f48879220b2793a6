import type { VNode } from "preact";
import type { Call, Conference } from "../control/index.ts";
import { CallActions } from "./call-actions.tsx";
import { formatDuration, nameOf, numberOf } from "./format.ts";
import { useKeptFocus } from "./kept-focus.ts";
import { describePlan } from "./plan.ts";
import { now } from "./server-state.ts";

function describeFlags(
  { muted, hold, callSidToCoach, endConferenceOnExit }: Call,
  all: readonly Call[],
): string {
  const coached = all.find(({ callSid }) => callSid === callSidToCoach);
  return [
    muted && "muted",
    hold && "on hold",
    coached !== undefined && `coaches ${nameOf(coached)}`,
    endConferenceOnExit && "ends the conference on exit",
  ]
    .filter(Boolean)
    .join(", ");
}

function howLong({ createdAt, joinedAt, leftAt }: Call): string {
  return formatDuration((leftAt ?? now.value) - (joinedAt ?? createdAt));
}

function Participant({ call, all }: { call: Call; all: readonly Call[] }): VNode {
  const { status, leftAt } = call;
  const row = useKeptFocus<HTMLTableRowElement>();
  return (
    <tr ref={row} class={leftAt === null ? "" : "left"}>
      <th scope="row" tabIndex={-1}>
        {nameOf(call)}
        <span class="number">{numberOf(call)}</span>
      </th>
      <td>
        <span class={`status ${status}`}>{status}</span> <span class="for">{howLong(call)}</span>
        <span class="note">
          {leftAt === null ? describePlan(call, now.value) : ""} {describeFlags(call, all)}
        </span>
      </td>
      <td>{leftAt === null && <CallActions call={call} />}</td>
    </tr>
  );
}

/** Everybody who is or was in a conference, and who is being called into it. */
export function Participants({ conference: { calls } }: { conference: Conference }): VNode {
  const present = calls.filter(({ leftAt }) => leftAt === null);
  const gone = calls.filter(({ leftAt }) => leftAt !== null);
  return (
    <table class="participants">
      <caption>
        Participants: {present.length} now, {gone.length} gone
      </caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">State</th>
          <th scope="col">What to do</th>
        </tr>
      </thead>
      <tbody>
        {[...present, ...gone].map((call) => (
          <Participant key={call.callSid} call={call} all={calls} />
        ))}
      </tbody>
    </table>
  );
}
