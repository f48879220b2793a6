import { createServer } from "node:http";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import { callSid, send, urls } from "../../test/use-server.ts";
import { allHandlers, failUnhandled } from "./index.ts";

test("a request that no handler answers fails and is not sent", async () => {
  let reached = 0;
  const listener = createServer((_, response) => {
    reached += 1;
    response.end();
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = listener.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const server = setupServer(...allHandlers());
  server.listen(failUnhandled);
  try {
    await expect(send(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    expect(reached).toBe(0);
    expect((await send(urls.participant(callSid))).status).toBe(200);
  } finally {
    server.close();
    listener.close();
  }
});
