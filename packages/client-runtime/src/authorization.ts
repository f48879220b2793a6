import { checkHeaderText, checkSid } from "./check.ts";
import type { Credentials, TokenSupplier } from "./credentials.ts";
import { readEnvironment } from "./environment.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

/** A request's proof of who is calling. */
export interface Authorization {
  /** Value of the `Authorization` header. */
  readonly header: string;
  /** What must not appear in an error, should an answer echo the header. */
  readonly secrets: readonly string[];
}

/**
 * Gives the authorization to send. Told of one that was answered with 401 it gives a new one, or
 * the same promise where there can be none.
 */
export type Authorizer = (refused?: Promise<Authorization>) => Promise<Authorization>;

interface BasicCredentials {
  authToken?: string | undefined;
  apiKeySid?: string | undefined;
  apiKeySecret?: string | undefined;
}

/** Checks the credentials, or else the environment's, and keeps their secrets to itself. */
export function createAuthorizer(
  credentials: Credentials,
  accountSid: string | undefined,
): Authorizer {
  const { bearerToken } = credentials;
  if (typeof bearerToken === "function") return createTokenSource(bearerToken);
  const authorization = Promise.resolve(
    bearerToken === undefined ? createBasic(credentials, accountSid) : createBearer(bearerToken),
  );
  return () => authorization;
}

function createBasic(credentials: Credentials, accountSid: string | undefined): Authorization {
  let { authToken, apiKeySid, apiKeySecret }: BasicCredentials = credentials;
  if ((authToken ?? apiKeySid ?? apiKeySecret) === undefined) {
    authToken = readEnvironment("TWILIO_AUTH_TOKEN");
    apiKeySid = readEnvironment("TWILIO_API_KEY");
    apiKeySecret = readEnvironment("TWILIO_API_SECRET");
  }
  if ((authToken ?? apiKeySid ?? apiKeySecret) === undefined) {
    throw new InvalidArgumentError(
      "credentials",
      "are missing: give authToken (TWILIO_AUTH_TOKEN), apiKeySid (TWILIO_API_KEY) and " +
        "apiKeySecret (TWILIO_API_SECRET), or bearerToken.",
    );
  }
  if ((apiKeySid ?? apiKeySecret) === undefined) {
    checkSid("accountSid (TWILIO_ACCOUNT_SID)", accountSid, "AC");
    return encodeBasic(accountSid, "authToken (TWILIO_AUTH_TOKEN)", authToken);
  }
  checkSid("apiKeySid (TWILIO_API_KEY)", apiKeySid, "SK");
  return encodeBasic(apiKeySid, "apiKeySecret (TWILIO_API_SECRET)", apiKeySecret);
}

function encodeBasic(user: string, argument: string, password: unknown): Authorization {
  checkHeaderText(argument, password);
  const encoded = btoa(`${user}:${password}`);
  // An echo may have lost or escaped the padding.
  return { header: `Basic ${encoded}`, secrets: [password, encoded.replace(/=+$/, "")] };
}

function createBearer(token: string): Authorization {
  checkHeaderText("bearerToken", token);
  return { header: `Bearer ${token}`, secrets: [token] };
}

function createTokenSource(supply: TokenSupplier): Authorizer {
  let current: Promise<Authorization> | undefined;
  const renew = async () => {
    try {
      return createBearer(await supply());
    } catch (error) {
      current = undefined;
      throw error;
    }
  };
  return (refused) => {
    if (current === undefined || current === refused) current = renew();
    return current;
  };
}
