import type { VNode } from "preact";
import { lastAction } from "./act.ts";
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
        {lastAction.value?.failed && (
          <p key={lastAction.value.count} class="failed">
            {lastAction.value.text}
          </p>
        )}
      </div>
      <div role="status">
        {now.kind === "connecting" && <p>Looking for the simulator …</p>}
        {lastAction.value?.failed === false && (
          <p key={lastAction.value.count}>{lastAction.value.text}</p>
        )}
      </div>
    </div>
  );
}
