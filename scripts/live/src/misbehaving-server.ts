import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { type Listener, listen, startMock } from "@conference-kit/mock";
import type { IHttpOperation } from "@stoplight/types";
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
  operations: IHttpOperation[];
}

/** Answers as the mock does, but for what is changed. */
export async function startMisbehavingServer(
  misbehave: (line: string, answer: OutgoingAnswer, authorization: string) => void = () => {},
): Promise<MisbehavingServer> {
  const mocks = await Promise.all(
    ["voice", "insights"].map(async (name) => {
      const { document } = await readSpecification(name);
      return startMock({ specification: document });
    }),
  );
  const [voice, insights] = mocks;
  const requests: string[] = [];
  const forms: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = "GET", url = "/", headers } = request;
    const { authorization = "", "content-type": contentType = "" } = headers;
    const line = `${method} ${url}`;
    requests.push(line);
    const body = await text(request);
    if (body !== "") forms.push(body);
    const mocked = await fetch(`${url.startsWith("/v1/") ? insights?.url : voice?.url}${url}`, {
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
  const listener = await listen(server);
  return {
    url: listener.url,
    requests,
    forms,
    operations: mocks.flatMap(({ operations }) => operations),
    async close() {
      await listener.close();
      await Promise.all(mocks.map((mock) => mock.close()));
    },
  };
}
