import type { VNode } from "preact";
import { told } from "./act.ts";
import { connection, tryAgain } from "./connection.ts";

/** Whether the server is there, and what came of the last thing that was done. */
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
