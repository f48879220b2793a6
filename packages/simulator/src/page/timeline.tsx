import { computed, type Signal, signal } from "@preact/signals";
import type { VNode } from "preact";
import type { EntryKind } from "../control/index.ts";
import { selected } from "./conferences.ts";
import { EntryDetails } from "./entry-details.tsx";
import { filterRows } from "./filter.ts";
import { formatTime } from "./format.ts";
import { cut, rows } from "./journal.ts";
import type { TimelineRow } from "./row.ts";
import { WindowedList } from "./windowed-list.tsx";

const kinds: Readonly<Record<EntryKind, string>> = {
  request: "Requests",
  event: "Events",
  callback: "Callbacks",
  control: "What the simulator was told",
};

const kind: Signal<EntryKind | ""> = signal("");
const onlySelected = signal(false);
const text = signal("");
const chosen: Signal<TimelineRow | null> = signal(null);

const shown = computed(() => {
  const conferenceSid = onlySelected.value ? (selected.value?.conferenceSid ?? "") : "";
  return filterRows(rows.value, { kind: kind.value, conferenceSid, text: text.value });
});

function isKind(value: string): value is EntryKind {
  return value in kinds;
}

function Filters(): VNode {
  return (
    <div class="filters">
      <label>
        Kind
        <select
          value={kind.value}
          onChange={({ currentTarget: { value } }) => {
            kind.value = isKind(value) ? value : "";
          }}
        >
          <option value="">All</option>
          {Object.entries(kinds).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Text
        <input
          type="search"
          value={text.value}
          onInput={({ currentTarget: { value } }) => {
            text.value = value;
          }}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={onlySelected.value}
          onChange={({ currentTarget: { checked } }) => {
            onlySelected.value = checked;
          }}
        />
        Only this conference
      </label>
    </div>
  );
}

function drawRow({ entry, kind, title, detail, failed, conference }: TimelineRow): VNode {
  return (
    <>
      <time>{formatTime(entry.at)}</time>
      <span class={`kind ${kind}`}>{kind}</span>
      <span class={failed ? "title failed" : "title"}>{title}</span>
      <span class="detail">{[detail, conference].filter(Boolean).join(" · ")}</span>
    </>
  );
}

/** The journal as a list with filters; the chosen entry opens below it. */
export function Timeline(): VNode {
  const count = shown.value.length;
  const missing = cut.value ? " The oldest entries are left out." : "";
  return (
    <section class="panel timeline" aria-labelledby="timeline">
      <h2 id="timeline">Journal</h2>
      <Filters />
      <p class="note">
        {count === rows.value.length
          ? `${count} entries.`
          : `${count} of ${rows.value.length} entries.`}
        {missing}
      </p>
      <WindowedList
        label="Entries of the journal"
        class="entries"
        items={shown.value}
        rowHeight={28}
        keyOf={({ entry }) => String(entry.index)}
        chosen={chosen.value === null ? null : String(chosen.value.entry.index)}
        onChoose={(row) => {
          chosen.value = row;
        }}
        draw={drawRow}
        follows
      />
      {chosen.value !== null && <EntryDetails row={chosen.value} />}
    </section>
  );
}
