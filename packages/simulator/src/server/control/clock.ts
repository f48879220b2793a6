import { type Check, oneOf, text } from "../../core/check-members.ts";
import { InvalidArgumentError } from "../../core/errors.ts";
import type { Simulator } from "../../simulator/simulator.ts";
import type { ControlHandlers } from "./handle.ts";
import { checkBody } from "./read-input.ts";

function viewClock({ clock }: Simulator) {
  return { now: clock.now.getTime(), mode: clock.mode };
}

const mode = oneOf("manual", "skip", "real");
/** The clock itself checks the value of a duration. */
const by: Check = () => {};

export const clockHandlers: Pick<ControlHandlers, "getClock" | "setClock" | "advanceClock"> = {
  getClock: (_, { simulator }) => viewClock(simulator),
  setClock({ body }, { simulator }) {
    checkBody(body, { mode });
    simulator.clock.set(body.mode);
    return viewClock(simulator);
  },
  async advanceClock({ body }, { simulator }) {
    checkBody(body, { by, to: text }, []);
    const to = body.by ?? body.to;
    if (to === undefined || (body.by !== undefined && body.to !== undefined)) {
      throw new InvalidArgumentError(
        "body",
        'has to have either by, such as { "minutes": 30 }, or to',
      );
    }
    await simulator.clock.advance(to);
    return viewClock(simulator);
  },
};
