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

/** Everything on the page. */
export function App(): VNode {
  const isEmpty = conferences.value.size === 0 && connection.value.kind === "connected";
  return (
    <>
      <header class="top">
        <h1>
          Conference simulator <span class="note">{status.value?.version}</span>
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
        <div class="column">{isEmpty ? <Empty /> : <ConferenceDetails />}</div>
        <div class="column">
          <Timeline />
        </div>
      </main>
    </>
  );
}
