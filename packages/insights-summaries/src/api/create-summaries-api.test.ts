import { serve } from "@conference-kit/test-helpers";
import { expect, expectTypeOf, test } from "vitest";
import { conference, conferenceList, createOptions } from "../../test/fixtures.ts";
import { type ConferenceSummary, connectSummaries } from "../index.ts";
import { createSummariesApi } from "./index.ts";

const refusal = { status: 403, body: { code: 20403, message: "No" } };

test.each(["options", "a connection"])(
  "createSummariesApi over %s gives data, error and response",
  async (over) => {
    const served = await serve(refusal, { status: 200, body: conferenceList(null) });
    const options = createOptions(served);
    const api = createSummariesApi(over === "options" ? options : connectSummaries(options));
    const refused = await api.GET("/v1/Conferences");
    expect(refused.data).toBeUndefined();
    expect(refused.error?.code).toBe(20403);
    expect(refused.response.status).toBe(403);
    const { data } = await api.GET("/v1/Conferences", { params: { query: { PageSize: 1 } } });
    expect(data?.conferences).toEqual([conference("complete")]);
    expectTypeOf(data?.conferences).toEqualTypeOf<ConferenceSummary[] | undefined>();
    expect(served.received.map(({ url }) => url)).toEqual([
      "/v1/Conferences",
      "/v1/Conferences?PageSize=1",
    ]);
  },
);

test("createSummariesApi refuses malformed credentials at once", () => {
  expect(() => createSummariesApi({ accountSid: "AC1", authToken: "secret" })).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError" }),
  );
});
