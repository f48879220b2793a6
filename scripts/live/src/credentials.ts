import type { ApiKeyCredentials, AuthTokenCredentials } from "@conference-kit/voice-participants";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Credentials of an account, since paths of the Voice API name it. */
export type AccountCredentials = (AuthTokenCredentials | ApiKeyCredentials) & {
  accountSid: string;
};

/** Reads whichever credentials the environment has; undefined when any part of them is missing. */
export function readCredentials(environment: Environment): AccountCredentials | undefined {
  const {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_API_KEY: apiKeySid,
    TWILIO_API_SECRET: apiKeySecret,
  } = environment;
  if (!accountSid) return undefined;
  if (apiKeySid && apiKeySecret) return { accountSid, apiKeySid, apiKeySecret };
  return authToken && !apiKeySid && !apiKeySecret ? { accountSid, authToken } : undefined;
}
