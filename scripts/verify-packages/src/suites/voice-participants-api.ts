import { createParticipantsApi } from "@conference-kit/voice-participants/api";
import { check, createPreferringFetch, credentials, type Urls } from "./check.ts";

const path = "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json";

export async function smoke({ voice }: Urls): Promise<void> {
  const { fetch, prefer } = createPreferringFetch();
  const { accountSid } = credentials;
  const api = createParticipantsApi({ ...credentials, baseUrl: voice, fetch });
  const params = { path: { AccountSid: accountSid, ConferenceSid: `CF${"0".repeat(32)}` } };

  const { data } = await api.GET(path, { params });
  check("participants are listed", Number(data?.participants.length) > 0);

  const body = { From: "+15017122661", To: "client:alice" };
  const added = await api.POST(path, { params, body });
  check("a participant is added", added.data?.status === "queued");

  prefer("code=403");
  const { error, response } = await api.GET(path, { params });
  check("an error is typed", error?.code === 20403 && response.status === 403);
}
