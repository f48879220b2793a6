import type { VNode } from "preact";
import type { ClockMode } from "../control/index.ts";
import { act } from "./act.ts";
import { ActionButton } from "./action-button.tsx";
import { control } from "./control.ts";
import { formatDate, formatTime } from "./format.ts";
import { clock, now, readClock } from "./server-state.ts";

const modes: Readonly<Record<ClockMode, string>> = {
  manual: "stands still",
  skip: "skips to what comes next",
  real: "runs",
};

function isMode(value: string): value is ClockMode {
  return value in modes;
}

async function advance(body: Parameters<typeof control.advanceClock>[0]): Promise<void> {
  readClock(await control.advanceClock(body));
}

/** Simulated time, and the controls of the clock. */
export function ClockPanel(): VNode {
  return (
    <section class="clock" aria-label="Clock">
      <p class="time">
        <time>{formatTime(now.value)}</time> <span class="note">{formatDate(now.value)} UTC</span>
      </p>
      <label>
        The clock
        <select
          value={clock.value?.mode}
          onChange={({ currentTarget: { value } }) => {
            if (!isMode(value)) return;
            void act(`The clock ${modes[value]}.`, async () => {
              readClock(await control.setClock({ mode: value }));
            });
          }}
        >
          {Object.entries(modes).map(([mode, text]) => (
            <option key={mode} value={mode}>
              {text} ({mode})
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        <ActionButton
          text="+10 s"
          done="10 seconds have gone by."
          deed={() => advance({ by: { seconds: 10 } })}
        />
        <ActionButton
          text="+30 min"
          done="30 minutes have gone by."
          deed={() => advance({ by: { minutes: 30 } })}
        />
        <ActionButton
          text="Next event"
          done="The clock went on to the next event."
          deed={() => advance({ to: "next-event" })}
        />
      </div>
    </section>
  );
}
