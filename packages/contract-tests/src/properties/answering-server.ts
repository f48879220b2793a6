import { createServer } from "node:http";
import { type Listener, listen } from "@conference-kit/mock";
import { afterAll, beforeAll } from "vitest";

export interface AnsweringServer {
  url(): string;
  /** Says what every request is answered with from now on. */
  answerWith(status: number, body: unknown): void;
}

/** Starts a server that answers what it is told, for the tests of a file. */
export function useAnsweringServer(): AnsweringServer {
  let listener: Listener;
  let status = 500;
  let text = "";
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  });

  beforeAll(async () => {
    listener = await listen(server);
  });
  afterAll(() => listener.close());

  return {
    url: () => listener.url,
    answerWith(newStatus, body) {
      status = newStatus;
      text = JSON.stringify(body);
    },
  };
}
