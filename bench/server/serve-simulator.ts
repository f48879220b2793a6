import { startSimulatorServer } from "@conference-kit/simulator/server";
import { accountSid, authToken } from "../account.ts";

// Serves the simulator, in a process of its own, with a conference that goes on.
const { url, simulator } = await startSimulatorServer({ port: 0, authToken, clock: "manual" });
const path = `/2010-04-01/Accounts/${accountSid}/Conferences/support/Participants.json`;
for (const label of ["agent", "customer", "supervisor"]) {
  const form = { From: "+15017122661", To: `client:${label}`, Label: label };
  await simulator.request({ accountSid, method: "POST", path, form });
  await simulator.calls.answer(label);
}
const [conference] = simulator.conferences;
process.send?.(`${url} ${conference?.conferenceSid}`);
process.once("disconnect", () => process.exit());
