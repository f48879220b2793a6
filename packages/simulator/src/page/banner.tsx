import type { VNode } from "preact";
import { told } from "./act.ts";
import { connection, tryAgain } from "./connection.ts";

/** The state of the connection, and the outcome of the last action. */
export function Banner(): VNode {
  const now = connection.value;
  return (
    <div class="banner">
      <div role="alert">
        {now.kind === "lost" && (
          <p class="lost">
            <strong>The connection is lost.</strong> {now.problem} What is shown may be out of date;
            it is looked for again.
            <button type="button" onClick={tryAgain}>
              Try now
            </button>
          </p>
        )}
        {told.value?.failed && (
          <p key={told.value.turn} class="failed">
            {told.value.text}
          </p>
        )}
      </div>
      <div role="status">
        {now.kind === "connecting" && <p>Looking for the simulator …</p>}
        {told.value?.failed === false && <p key={told.value.turn}>{told.value.text}</p>}
      </div>
    </div>
  );
}
