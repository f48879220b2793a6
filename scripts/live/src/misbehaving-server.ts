import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { type Listener, listen, type Mock, startMock } from "@conference-kit/mock";
import { readSpecification } from "./specification.ts";

/** An answer on its way out, which a misbehaviour may change. */
export interface OutgoingAnswer {
  status: number;
  contentType: string;
  body: string;
  /** Further headers. */
  headers: Record<string, string>;
  /** Replaces the whole answer. */
  instead?: "hang up" | "hang up in the middle";
}

export interface MisbehavingServer extends Listener {
  /** Methods and targets of the received requests. */
  requests: string[];
  /** The received forms. */
  forms: string[];
}

/** The mocks of both APIs. */
export interface Mocks {
  voice: Mock;
  insights: Mock;
}

export async function startMocks(): Promise<Mocks> {
  const start = async (name: string): Promise<Mock> => {
    const { document } = await readSpecification(name);
    return startMock({ specification: document });
  };
  return { voice: await start("voice"), insights: await start("insights") };
}

/** Answers as the mocks do, but for what is changed. */
export async function startMisbehavingServer(
  { voice, insights }: Mocks,
  misbehave: (line: string, answer: OutgoingAnswer, authorization: string) => void = () => {},
): Promise<MisbehavingServer> {
  const requests: string[] = [];
  const forms: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = "GET", url = "/", headers } = request;
    const { authorization = "", "content-type": contentType = "" } = headers;
    const line = `${method} ${url}`;
    requests.push(line);
    const body = await text(request);
    if (body !== "") forms.push(body);
    const mocked = await fetch(`${url.startsWith("/v1/") ? insights.url : voice.url}${url}`, {
      method,
      headers: { authorization, ...(contentType && { "content-type": contentType }) },
      body: body || null,
    });
    const answer: OutgoingAnswer = {
      status: mocked.status,
      contentType: mocked.headers.get("content-type") ?? "",
      body: await mocked.text(),
      headers: {},
    };
    misbehave(line, answer, authorization);
    if (answer.instead === "hang up") {
      response.destroy();
      return;
    }
    response.writeHead(answer.status, {
      ...(answer.contentType && { "content-type": answer.contentType }),
      ...answer.headers,
    });
    if (answer.instead === "hang up in the middle") {
      response.write(answer.body.slice(0, 9), () => response.destroy());
    } else {
      response.end(answer.body);
    }
  });
  return { ...(await listen(server)), requests, forms };
}
