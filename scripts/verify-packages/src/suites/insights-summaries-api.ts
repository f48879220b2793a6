import { createSummariesApi } from "@conference-kit/insights-summaries/api";
import { check, createPreferringFetch, credentials, type Urls } from "./check.ts";

export async function smoke({ insights }: Urls): Promise<void> {
  const { fetch, prefer } = createPreferringFetch();
  const api = createSummariesApi({ ...credentials, baseUrl: insights, fetch });

  const { data } = await api.GET("/v1/Conferences", { params: { query: { Status: "completed" } } });
  check("conferences are listed", Number(data?.conferences.length) > 0);

  prefer("code=403");
  const { error, response } = await api.GET("/v1/Conferences");
  check("an error is typed", error?.code === 20403 && response.status === 403);
}
