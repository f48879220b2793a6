import type { VNode } from "preact";
import { ActionButton } from "./action-button.tsx";

/** A shell command that dials the first participant. */
function writeLine(origin: string): string {
  const body = JSON.stringify({ From: "+15017122661", To: "client:agent", Label: "agent" });
  const url = `${origin}/_simulator/conferences/support-4711/participants`;
  return `curl ${url} -H 'content-type: application/json' -d '${body}'`;
}

/** Browsers allow copying only on pages from https or localhost. */
async function copy(line: string): Promise<void> {
  if (!isSecureContext) throw new Error("The browser refuses to copy: select the line instead.");
  await navigator.clipboard.writeText(line);
}

/** The hint that is shown while the journal is empty. */
export function Empty(): VNode {
  const line = writeLine(location.origin);
  return (
    <section class="panel empty" aria-labelledby="empty">
      <h2 id="empty">Nothing has happened yet</h2>
      <p>
        Give a client of Twilio <code>baseUrl: "{location.origin}"</code>, dial somebody in by the
        form, or run this line:
      </p>
      <pre>{line}</pre>
      <ActionButton text="Copy the line" done="The line is copied." deed={() => copy(line)} />
    </section>
  );
}
