import type { VNode } from "preact";
import { CallbackDetails } from "./callback-details.tsx";
import { findChanges } from "./filter.ts";
import { formatDate, formatTime } from "./format.ts";
import { rows } from "./journal.ts";
import type { TimelineRow } from "./row.ts";

function Changes({ row }: { row: TimelineRow }): VNode | null {
  const { entry } = row;
  if (entry.type !== "request") return null;
  const changes = findChanges(rows.peek(), entry);
  return (
    <>
      <h4>What changed</h4>
      {changes.length === 0 ? (
        <p class="note">Nothing.</p>
      ) : (
        <ul>
          {changes.map(({ entry: { index }, title, detail }) => (
            <li key={index}>
              {title} {detail}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** All members of a journal entry. */
export function EntryDetails({ row }: { row: TimelineRow }): VNode {
  const { entry, title } = row;
  return (
    <section class="opened" aria-labelledby="entry">
      <h3 id="entry">{title}</h3>
      <p class="note">
        Entry {entry.index}, {formatDate(entry.at)}, {formatTime(entry.at)}
      </p>
      {"callbackId" in entry && (
        <CallbackDetails key={entry.callbackId} callbackId={entry.callbackId} />
      )}
      <Changes row={row} />
      <details open={!("callbackId" in entry)}>
        <summary>The entry as it is</summary>
        <pre>{JSON.stringify(entry, null, 2)}</pre>
      </details>
    </section>
  );
}
