import { serve } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import {
  catchError,
  connectTo,
  createOptions,
  getThing,
  type Paths,
  thing,
} from "../test/things.ts";
import { createApiClient } from "./api/index.ts";
import { createConnection } from "./index.ts";

test.each([301, 302, 303, 307, 308])(
  "a redirect %d is not followed and is an ApiError",
  async (status) => {
    const elsewhere = await serve({ body: thing });
    const headers = { Location: `${elsewhere.url}/Things/lamp` };
    const { things, received } = await connectTo({ status, headers });
    const body = { Name: "lamp" };
    for (const call of [
      () => getThing(things),
      () => things.request("post", "/Things", { body, repeat: "always" }),
      () => createApiClient(things).GET("/Things"),
    ]) {
      await catchError(call());
    }
    expect(elsewhere.received).toEqual([]);
    expect(received.length).toBe(3);
  },
);

test("the error for a redirect has its status and says why it was not followed", async () => {
  const { things, received } = await connectTo({ status: 307, headers: { Location: "/Other" } });
  expect(await catchError(getThing(things))).toMatchObject({
    name: "ApiError",
    status: 307,
    message: expect.stringContaining("redirect"),
  });
  expect(received).toHaveLength(1);
});

test("a redirect in a browser, which hides the status, is an ApiError with status 0", async () => {
  const { url } = await connectTo({ body: thing });
  const fetch = async () => Response.error();
  const things = createConnection<Paths>("api", { ...createOptions({ url }), fetch });
  for (const call of [getThing(things), createApiClient(things).GET("/Things")]) {
    expect(await catchError(call)).toMatchObject({
      name: "ApiError",
      status: 0,
      message: expect.stringContaining("redirect"),
    });
  }
});
