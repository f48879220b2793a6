import { createServer } from "node:http";
import { type Listener, listen } from "@conference-kit/mock";
import { afterAll, beforeAll } from "vitest";

export interface AnsweringServer {
  url(): string;
  /** Sets the answer to every further request. */
  answerWith(status: number, body: unknown): void;
}

/** Starts a server with settable answers, for the tests of a file. */
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
