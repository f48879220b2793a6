import { type Answer, parseObject } from "./answer.ts";
import { createAuthorizer } from "./authorization.ts";
import { checkPlainObject, checkSid, checkText } from "./check.ts";
import type { ClientOptions } from "./client-options.ts";
import { encodeForm, encodePath } from "./encode.ts";
import { readEnvironment } from "./environment.ts";
import { createExchange, type Exchange, type ExchangeRequest } from "./exchange.ts";
import { resolveBaseUrl } from "./host.ts";
import type {
  Operation,
  OperationData,
  OperationRequest,
  PathWith,
  RequestParameters,
  RequestPolicy,
} from "./operation.ts";
import { createSend } from "./send.ts";

/** A connection to one API, over which clients call its operations. */
export interface Connection<Paths extends object> {
  /** First label of the product's host, such as `api` or `insights`. */
  readonly product: string;
  /** Account that is acted for: the subaccount, or else the credentials' own account. */
  readonly accountSid: string | undefined;
  /** Where requests go to, without a slash at the end. */
  readonly baseUrl: string;
  /** Sends a request of any API; {@link createApiClient} is built on it. */
  readonly exchange: Exchange;
  /**
   * Calls an operation that answers with JSON.
   *
   * @throws {@link ClientError}, or the reason of `signal`.
   */
  request<M extends "get" | "post", Path extends PathWith<Paths, M>>(
    method: M,
    path: Path,
    request: OperationRequest<Operation<Paths, M, Path>>,
  ): Promise<OperationData<Operation<Paths, M, Path>>>;
  /**
   * Calls an operation that removes something: any 2xx says that it worked, whatever its body. So does
   * a 404 on a repeated attempt, if an earlier one may have worked.
   *
   * @throws {@link ClientError}, or the reason of `signal`.
   */
  remove<Path extends PathWith<Paths, "delete">>(
    path: Path,
    request: OperationRequest<Operation<Paths, "delete", Path>>,
  ): Promise<void>;
}

interface UntypedRequest extends RequestPolicy, Pick<ExchangeRequest, "accepts"> {
  readonly params?: RequestParameters | undefined;
  readonly body?: object | undefined;
}

function encodeTarget(
  path: string,
  { path: values = {}, query = {} }: RequestParameters = {},
): string {
  const search = encodeForm("query", query);
  return encodePath(path, values) + (search && `?${search}`);
}

/**
 * Makes a connection to one of Twilio's products; a connection passed as options is returned as it is.
 *
 * @param product first label of the product's host, such as `api` or `insights`
 * @throws {@link InvalidArgumentError} for wrong options or missing credentials.
 *
 * @example
 * const { request } = createConnection<paths>("insights", options);
 */
export function createConnection<Paths extends object>(
  product: string,
  options: ClientOptions | Connection<Paths>,
): Connection<Paths> {
  checkPlainObject("options", options);
  if ("exchange" in options) {
    checkText(
      "options",
      options.product,
      new RegExp(`^${product}$`),
      `a connection to ${product}.`,
    );
    return options;
  }
  const { accountSid = readEnvironment("TWILIO_ACCOUNT_SID"), subaccountSid = accountSid } =
    options;
  if (accountSid !== undefined) checkSid("accountSid (TWILIO_ACCOUNT_SID)", accountSid, "AC");
  if (subaccountSid !== undefined) checkSid("subaccountSid", subaccountSid, "AC");
  const authorize = createAuthorizer(options, accountSid);
  const baseUrl = resolveBaseUrl(product, options);
  const exchange = createExchange(createSend(authorize, options), options);

  const call = (method: string, path: string, request: UntypedRequest): Promise<Answer> => {
    checkPlainObject("request", request);
    const { params, body, link } = request;
    // Any other character could change the host's name or its port.
    if (link !== undefined) checkText("link", link, /^\//, 'a path, which begins with "/".');
    return exchange({
      ...request,
      method,
      path,
      url: baseUrl + (link ?? encodeTarget(path, params)),
      body: body === undefined ? body : encodeForm("body", body),
    });
  };

  return {
    product,
    accountSid: subaccountSid,
    baseUrl,
    exchange,
    async request(method, path, request) {
      return parseObject(await call(method.toUpperCase(), path, request));
    },
    async remove(path, request) {
      const accepts = ({ status }: Answer, mayHaveActed: boolean) => mayHaveActed && status === 404;
      await call("DELETE", path, { ...request, accepts });
    },
  };
}
