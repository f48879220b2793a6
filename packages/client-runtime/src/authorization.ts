import { checkHeaderText } from "./check.ts";
import type { Credentials, TokenSupplier } from "./credentials.ts";

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

/** Keeps the credentials to itself and gives what a request has to show. */
export function createAuthorizer(credentials: Credentials): Authorizer {
  const { accountSid, authToken, apiKeySid, apiKeySecret, bearerToken } = credentials;
  if (typeof bearerToken === "function") return createTokenSource(bearerToken);
  const authorization = Promise.resolve(
    bearerToken === undefined
      ? basic(`${apiKeySid ?? accountSid}`, `${apiKeySecret ?? authToken}`)
      : bearer(bearerToken),
  );
  return () => authorization;
}

function createTokenSource(supply: TokenSupplier): Authorizer {
  let current: Promise<Authorization> | undefined;
  const renew = async () => {
    try {
      return bearer(await supply());
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

function basic(user: string, password: string): Authorization {
  const encoded = btoa(`${user}:${password}`);
  // An echo may have lost or escaped the padding.
  return { header: `Basic ${encoded}`, secrets: [password, encoded.replace(/=+$/, "")] };
}

function bearer(token: string): Authorization {
  checkHeaderText("bearerToken", token);
  return { header: `Bearer ${token}`, secrets: [token] };
}
