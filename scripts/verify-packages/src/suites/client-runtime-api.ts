import { createConnection } from "@conference-kit/client-runtime";
import { createApiClient } from "@conference-kit/client-runtime/api";
import { check, createPreferringFetch, credentials, type Urls } from "./check.ts";

/** As much of a generated `paths` as this needs. */
interface Paths {
  "/v1/Conferences": {
    get: {
      parameters: { query?: { PageSize?: number } };
      responses: {
        200: { content: { "application/json": { conferences: { conference_sid: string }[] } } };
        401: { content: { "application/json": { code: number } } };
      };
    };
  };
}

export async function smoke({ insights }: Urls): Promise<void> {
  const { fetch, prefer } = createPreferringFetch();
  const options = { ...credentials, baseUrl: insights, fetch };
  const api = createApiClient(createConnection<Paths>("insights", options));

  const found = await api.GET("/v1/Conferences", { params: { query: { PageSize: 50 } } });
  check("a request is answered", Number(found.data?.conferences.length) > 0);

  prefer("code=401");
  const { error } = await api.GET("/v1/Conferences");
  check("an error is typed", error?.code === 20003);
}
