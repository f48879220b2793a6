import { computed } from "@preact/signals";
import type { VNode } from "preact";
import { Banner } from "./banner.tsx";
import { ClockPanel } from "./clock-panel.tsx";
import { ConferenceDetails } from "./conference-details.tsx";
import { ConferenceList } from "./conference-list.tsx";
import { conferences } from "./conferences.ts";
import { connection, status } from "./connection.ts";
import { DialForm } from "./dial-form.tsx";
import { Empty } from "./empty.tsx";
import { FaultsPanel } from "./faults-panel.tsx";
import { SnapshotPanel } from "./snapshot-panel.tsx";
import { Timeline } from "./timeline.tsx";

const isEmpty = computed(
  () => conferences.value.size === 0 && connection.value.kind === "connected",
);

function Version(): VNode {
  return <span class="note">{status.value?.version}</span>;
}

function Center(): VNode {
  return isEmpty.value ? <Empty /> : <ConferenceDetails />;
}

/** The whole page. */
export function App(): VNode {
  return (
    <>
      <header class="top">
        <h1>
          Conference simulator <Version />
        </h1>
        <ClockPanel />
        <SnapshotPanel />
      </header>
      <Banner />
      <main>
        <div class="column">
          <ConferenceList />
          <DialForm />
          <FaultsPanel />
        </div>
        <div class="column">
          <Center />
        </div>
        <div class="column">
          <Timeline />
        </div>
      </main>
    </>
  );
}
