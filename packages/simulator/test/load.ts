import { Agent, request } from "node:http";
import { authToken } from "./harness.ts";

/** How a request ended: its status, or how its connection broke. */
export type Ending = number | "reset" | "cut off" | "refused";

/** The result of a load. */
export interface Load {
  /** How many requests ended in each way. */
  readonly endings: ReadonlyMap<Ending, number>;
  /** The labels of participants whose create was answered with 201. */
  readonly created: ReadonlySet<string>;
}

export interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  /** Whether to begin another conference. */
  goesOn(): boolean;
}

interface EndedRequest {
  readonly ending: Ending;
  readonly body: string;
}

function nameFailure(error: Error): Ending {
  const { code } = Object(error);
  if (code === "ECONNRESET") return "reset";
  if (code === "ECONNREFUSED") return "refused";
  throw new Error(`A request failed with ${code}.`);
}

/** Sends a request over a kept-alive connection, and gives how it ended. */
function ask(
  agent: Agent,
  url: string,
  { method, account, form }: { method: string; account: string; form?: Record<string, string> },
): Promise<EndedRequest> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Basic ${btoa(`${account}:${authToken}`)}`,
      "content-type": "application/x-www-form-urlencoded",
    };
    const sent = request(url, { method, agent, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.once("error", () => resolve({ ending: "cut off", body }));
      response.once("end", () => resolve({ ending: response.statusCode ?? 0, body }));
    });
    sent.once("error", (error) => {
      try {
        resolve({ ending: nameFailure(error), body: "" });
      } catch (unexpected) {
        reject(unexpected);
      }
    });
    sent.end(form === undefined ? undefined : new URLSearchParams(form).toString());
  });
}

/** Numbers the conferences of all loads, since a call of an earlier one may still ring. */
let begun = 0;

/**
 * Runs one short conference after another over each connection: a participant is dialled, muted, read and
 * removed, which ends it. Failed requests are not repeated.
 */
export async function runLoad({ url, connections, goesOn }: LoadOptions): Promise<Load> {
  const endings = new Map<Ending, number>();
  const created = new Set<string>();

  async function live(worker: number): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const account = `AC${String(worker).padStart(32, "0")}`;
    const conferences = `${url}/2010-04-01/Accounts/${account}/Conferences`;
    async function send(path: string, method: string, form?: Record<string, string>) {
      const answer = await ask(agent, conferences + path, {
        method,
        account,
        ...(form && { form }),
      });
      endings.set(answer.ending, (endings.get(answer.ending) ?? 0) + 1);
      return answer;
    }
    while (goesOn()) {
      begun += 1;
      const Label = `${worker}-${begun}`;
      // A call whose create was acted on but not answered with 201 ends by itself.
      const form = { From: "+15017122661", To: "client:agent", Label, Timeout: "5" };
      const { ending, body } = await send(`/room-${Label}/Participants.json`, "POST", form);
      if (ending === "refused") break;
      if (ending !== 201) continue;
      created.add(Label);
      const path = `/${JSON.parse(body).conference_sid}/Participants/${Label}.json`;
      await send(path, "POST", { Muted: "true" });
      await send(path, "GET");
      let removed: Ending = 429;
      while (removed !== 204 && removed !== 404 && removed !== "refused") {
        removed = (await send(path, "DELETE")).ending;
      }
    }
    agent.destroy();
  }
  await Promise.all([...Array(connections).keys()].map(live));
  return { endings, created };
}
