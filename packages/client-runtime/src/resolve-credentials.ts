import { checkHeaderText, checkSid } from "./check.ts";
import type { Credentials } from "./credentials.ts";
import { readEnvironment } from "./environment.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

interface Candidate {
  readonly accountSid?: string | undefined;
  readonly authToken?: string | undefined;
  readonly apiKeySid?: string | undefined;
  readonly apiKeySecret?: string | undefined;
  readonly bearerToken?: Credentials["bearerToken"];
}

/** Checks the given credentials, completed from the environment. */
export function resolveCredentials(options: Credentials): Credentials {
  const { accountSid, authToken, apiKeySid, apiKeySecret, bearerToken } = complete(options);
  const kinds = [authToken, apiKeySid ?? apiKeySecret, bearerToken];
  if (kinds.filter((kind) => kind !== undefined).length !== 1) {
    throw new InvalidArgumentError(
      "credentials",
      "must be of one kind: accountSid and authToken (TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN), " +
        "apiKeySid and apiKeySecret (TWILIO_API_KEY, TWILIO_API_SECRET), or bearerToken.",
    );
  }
  if (accountSid !== undefined) checkSid("accountSid (TWILIO_ACCOUNT_SID)", accountSid, "AC");
  if (authToken !== undefined) {
    checkSid("accountSid (TWILIO_ACCOUNT_SID)", accountSid, "AC");
    checkHeaderText("authToken (TWILIO_AUTH_TOKEN)", authToken);
    return { accountSid, authToken };
  }
  if (bearerToken !== undefined) {
    if (typeof bearerToken !== "function") checkHeaderText("bearerToken", bearerToken);
    return { accountSid, bearerToken };
  }
  checkSid("apiKeySid (TWILIO_API_KEY)", apiKeySid, "SK");
  checkHeaderText("apiKeySecret (TWILIO_API_SECRET)", apiKeySecret);
  return { accountSid, apiKeySid, apiKeySecret };
}

function complete(options: Candidate): Candidate {
  const accountSid = options.accountSid ?? readEnvironment("TWILIO_ACCOUNT_SID");
  const { authToken, apiKeySid, apiKeySecret, bearerToken } = options;
  if ((authToken ?? apiKeySid ?? apiKeySecret ?? bearerToken) !== undefined) {
    return { ...options, accountSid };
  }
  const key = {
    apiKeySid: readEnvironment("TWILIO_API_KEY"),
    apiKeySecret: readEnvironment("TWILIO_API_SECRET"),
  };
  return (key.apiKeySid ?? key.apiKeySecret)
    ? { accountSid, ...key }
    : { accountSid, authToken: readEnvironment("TWILIO_AUTH_TOKEN") };
}
