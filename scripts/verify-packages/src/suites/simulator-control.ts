import { ControlError, createControlClient } from "@conference-kit/simulator/control";
import { check, type Urls } from "./check.ts";

const call = { callSid: "CA", status: "in-progress" };
const problem = { type: "about:blank", title: "Not found", status: 404, detail: "Nobody is bob." };

export async function smoke(_urls: Urls): Promise<void> {
  const asked: string[] = [];
  const control = createControlClient({
    baseUrl: "http://127.0.0.1:4010",
    async fetch(url, { method }) {
      asked.push(`${method} ${url}`);
      return url.includes("agent") ? Response.json(call) : Response.json(problem, { status: 404 });
    },
  });
  const { status } = await control.answerCall("agent", { conference: "support" });
  check("a call is answered", status === "in-progress");
  const address = "http://127.0.0.1:4010/_simulator/calls/agent/answer?conference=support";
  check("the control API is asked", asked.join() === `POST ${address}`);
  const error = await control.answerCall("bob").catch((thrown: unknown) => thrown);
  check("a refusal is an error", error instanceof ControlError && error.problem.status === 404);
}
