import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { createControlClient, type SimulatorControl } from "../src/control/index.ts";
import { startSimulatorServer } from "../src/server/index.ts";
import { writePage } from "./page.ts";

const conference = "support-4711";
const from = "+15017122661";

/** Sets up a conference: two participants talk, one is on hold, and one is being called. */
async function setUpConference(control: SimulatorControl): Promise<void> {
  const add = (label: string, to: string, more = {}) =>
    control.addParticipant(conference, { From: from, To: to, Label: label, ...more });
  const advance = (seconds: number) => control.advanceClock({ by: { seconds } });
  await add("agent", "client:agent", { ConferenceStatusCallback: "http://127.0.0.1:9/" });
  await advance(6);
  await add("customer", "+15558675310", { EndConferenceOnExit: true });
  await advance(24);
  await control.updateParticipant(conference, "customer", { Muted: true });
  await advance(20);
  await control.updateParticipant(conference, "customer", { Muted: false });
  await control.updateParticipant(conference, "agent", { Hold: true });
  await advance(30);
  await control.planNextCall({ outcome: "by-hand" });
  await add("supervisor", "client:supervisor");
  await advance(4);
}

await writePage();
const server = await startSimulatorServer({ port: 0, authToken: "simulated", clock: "manual" });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const control = createControlClient({ baseUrl: server.url });
  await setUpConference(control);
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(server.url);
  await page.getByRole("rowheader", { name: "supervisor" }).waitFor();
  const { last } = await control.listJournal({ newest: true, limit: 1 });
  await page.getByText(`${last + 1} entries.`).waitFor();
  await page.screenshot({ path: fileURLToPath(new URL("../page.png", import.meta.url)) });
} finally {
  await browser.close();
  await server.stop();
}
