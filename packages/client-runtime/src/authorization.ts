import { checkHeaderText, checkSid } from "./check.ts";
import type { Credentials, TokenSupplier } from "./credentials.ts";
import { onAbort } from "./deadline.ts";
import { readEnvironment } from "./environment.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { createRedact, type Redact } from "./redact.ts";

/** A request's proof of who is calling. */
export interface Authorization {
  /** Value of the `Authorization` header. */
  readonly header: string;
  /** Takes the header's secrets out of what an answer echoes. */
  readonly redact: Redact;
}

/**
 * Gives the authorization to send. Given one that was answered with 401, it gives a new one, or
 * the same promise where it can't be renewed.
 */
export type Authorizer = (
  signal: AbortSignal,
  refused?: Promise<Authorization>,
) => Promise<Authorization>;

/** Credentials of any kind. */
interface AnyCredentials {
  authToken?: string | undefined;
  apiKeySid?: string | undefined;
  apiKeySecret?: string | undefined;
  bearerToken?: string | TokenSupplier | undefined;
}

/** Checks the credentials, or else the environment's, and keeps their secrets to itself. */
export function createAuthorizer(
  credentials: Credentials,
  accountSid: string | undefined,
): Authorizer {
  let { authToken, apiKeySid, apiKeySecret, bearerToken }: AnyCredentials = credentials;
  if (typeof bearerToken === "function") return createTokenSource(bearerToken);
  const areMissing = () => (authToken ?? apiKeySid ?? apiKeySecret ?? bearerToken) === undefined;
  if (areMissing()) {
    authToken = readEnvironment("TWILIO_AUTH_TOKEN");
    apiKeySid = readEnvironment("TWILIO_API_KEY");
    apiKeySecret = readEnvironment("TWILIO_API_SECRET");
  }
  if (areMissing()) {
    throw new InvalidArgumentError(
      "credentials",
      "are missing: give authToken (TWILIO_AUTH_TOKEN), apiKeySid (TWILIO_API_KEY) with " +
        "apiKeySecret (TWILIO_API_SECRET), or bearerToken.",
    );
  }
  const authorization = Promise.resolve(
    bearerToken !== undefined
      ? createBearer(bearerToken)
      : (apiKeySid ?? apiKeySecret) !== undefined
        ? createBasic(
            "SK",
            "apiKeySid (TWILIO_API_KEY)",
            apiKeySid,
            "apiKeySecret (TWILIO_API_SECRET)",
            apiKeySecret,
          )
        : createBasic(
            "AC",
            "accountSid (TWILIO_ACCOUNT_SID)",
            accountSid,
            "authToken (TWILIO_AUTH_TOKEN)",
            authToken,
          ),
  );
  return () => authorization;
}

function createBasic(
  prefix: string,
  userArgument: string,
  user: string | undefined,
  passwordArgument: string,
  password: string | undefined,
): Authorization {
  checkSid(userArgument, user, prefix);
  checkHeaderText(passwordArgument, password);
  const encoded = btoa(`${user}:${password}`);
  return { header: `Basic ${encoded}`, redact: createRedact(password, encoded) };
}

function createBearer(token: string): Authorization {
  checkHeaderText("bearerToken", token);
  return { header: `Bearer ${token}`, redact: createRedact(token) };
}

function createTokenSource(supply: TokenSupplier): Authorizer {
  let current: Promise<Authorization> | undefined;
  const renew = async () => createBearer(await supply());
  return (signal, refused) => {
    if (current !== undefined && current !== refused) return current;
    // An attempt that has ended must not ask for a token: nobody would wait for it.
    signal.throwIfAborted();
    const asked = renew();
    const forget = () => {
      if (current === asked) current = undefined;
    };
    // A supplier that has not answered when an attempt ends is asked again for the next one.
    asked.then(onAbort(signal, forget), forget);
    current = asked;
    return asked;
  };
}
