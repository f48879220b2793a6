/** Gives a bearer token that is valid now. */
export type TokenSupplier = () => string | Promise<string>;

/** An account and its auth token, which allows everything. */
export interface AuthTokenCredentials {
  /** Account SID, `AC` and 32 hexadecimal digits. */
  readonly accountSid: string;
  /** Auth token of the account; it belongs to one region. */
  readonly authToken: string;
  readonly apiKeySid?: undefined;
  readonly apiKeySecret?: undefined;
  readonly bearerToken?: undefined;
}

/**
 * An API key, which can be revoked on its own.
 *
 * @see https://www.twilio.com/docs/iam/api-keys
 */
export interface ApiKeyCredentials {
  /** Account SID, `AC` and 32 hexadecimal digits; for operations whose path names the account. */
  readonly accountSid?: string | undefined;
  readonly authToken?: undefined;
  /** API key SID, `SK` and 32 hexadecimal digits. */
  readonly apiKeySid: string;
  /** Secret of the API key; it belongs to one region. */
  readonly apiKeySecret: string;
  readonly bearerToken?: undefined;
}

/**
 * An OAuth access token.
 *
 * @see https://www.twilio.com/docs/iam/oauth-apps
 */
export interface BearerCredentials {
  /** Account SID, `AC` and 32 hexadecimal digits; for operations whose path names the account. */
  readonly accountSid?: string | undefined;
  readonly authToken?: undefined;
  readonly apiKeySid?: undefined;
  readonly apiKeySecret?: undefined;
  /**
   * The token, or a function that returns one. The function is called before the first request, and
   * again after an answer with 401; in between its token is reused.
   */
  readonly bearerToken: string | TokenSupplier;
}

/**
 * Credentials from the environment, where the runtime has one: `TWILIO_API_KEY` with
 * `TWILIO_API_SECRET`, or else `TWILIO_AUTH_TOKEN`, and `TWILIO_ACCOUNT_SID`.
 */
export interface EnvironmentCredentials {
  /** Account SID, `AC` and 32 hexadecimal digits. @default `TWILIO_ACCOUNT_SID` */
  readonly accountSid?: string | undefined;
  readonly authToken?: undefined;
  readonly apiKeySid?: undefined;
  readonly apiKeySecret?: undefined;
  readonly bearerToken?: undefined;
}

/** Credentials of one of four kinds. */
export type Credentials =
  | AuthTokenCredentials
  | ApiKeyCredentials
  | BearerCredentials
  | EnvironmentCredentials;
