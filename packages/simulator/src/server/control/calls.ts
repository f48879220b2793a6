import type { Call as DocumentedCall } from "../../generated/control.ts";
import type { SimulatorCalls } from "../../simulator/calls.ts";
import { findCall } from "./find.ts";
import type { ControlHandlers, Controlled, Input } from "./handle.ts";

type CallAction = "answer" | "hangUp" | "busy" | "fail" | "leaveUnanswered";

/** Makes a handler for an action of the called party, such as answering. */
function handleAction(action: CallAction & keyof SimulatorCalls) {
  return async (
    { path, query }: Pick<Input<"answerCall">, "path" | "query">,
    { simulator }: Controlled,
  ): Promise<DocumentedCall> => {
    const { callSid } = findCall(simulator, path.who, query);
    return simulator.calls[action]({ callSid });
  };
}

export const callHandlers: Pick<
  ControlHandlers,
  | "listCalls"
  | "joinCall"
  | "planNextCall"
  | "answerCall"
  | "hangUpCall"
  | "refuseCallAsBusy"
  | "failCall"
  | "leaveCallUnanswered"
> = {
  listCalls: (_, { simulator }) => ({ calls: simulator.calls.list() }),
  joinCall: ({ body }, { simulator }) => simulator.calls.join(body),
  planNextCall: ({ body }, { simulator }) => simulator.calls.next(body),
  answerCall: handleAction("answer"),
  hangUpCall: handleAction("hangUp"),
  refuseCallAsBusy: handleAction("busy"),
  failCall: handleAction("fail"),
  leaveCallUnanswered: handleAction("leaveUnanswered"),
};
