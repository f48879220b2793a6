// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { components } from "@conference-kit/insights-types";
import { freeze } from "../../freeze.ts";
import type { Errors } from "../../schema/payloads.ts";

type Schemas = components["schemas"];

export type BadRequest = {
  /** A parameter has a value that the API does not accept */
  readonly "invalidParameter": Readonly<Schemas["Error"]>;
};
export const BadRequest: BadRequest = {
  "invalidParameter": {"code":20001,"message":"Invalid parameter PageSize, which has to be between 1 and 1000","more_info":"https://www.twilio.com/docs/errors/20001","status":400,"details":{"parameter":"PageSize"},"user_error":true},
};

export type Unauthorized = {
  /** No credentials, or wrong ones */
  readonly "authenticationFailed": Readonly<Schemas["Error"]>;
  /** The same from a service that leaves out the status */
  readonly "authenticationFailedWithoutStatus": Readonly<Schemas["Error"]>;
};
export const Unauthorized: Unauthorized = {
  "authenticationFailed": {"code":20003,"message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401},
  "authenticationFailedWithoutStatus": {"code":20003,"message":"Authentication Error - invalid username","more_info":"https://www.twilio.com/docs/errors/20003"},
};

export type Forbidden = {
  /** The account may not use this resource */
  readonly "forbidden": Readonly<Schemas["Error"]>;
  /** The account is suspended or closed */
  readonly "accountNotActive": Readonly<Schemas["Error"]>;
};
export const Forbidden: Forbidden = {
  "forbidden": {"code":20403,"message":"Forbidden","more_info":"https://www.twilio.com/docs/errors/20403","status":403},
  "accountNotActive": {"code":20005,"message":"Account not active","more_info":"https://www.twilio.com/docs/errors/20005","status":403},
};

export type NotFound = {
  /** There is no such resource */
  readonly "notFound": Readonly<Schemas["Error"]>;
};
export const NotFound: NotFound = {
  "notFound": {"code":20404,"message":"The requested resource was not found","more_info":"https://www.twilio.com/docs/errors/20404","status":404},
};

export type TooManyRequests = {
  /** The account sends more requests than it may */
  readonly "tooManyRequests": Readonly<Schemas["Error"]>;
  /** The account has too many requests open at the same moment */
  readonly "concurrencyExceeded": Readonly<Schemas["Error"]>;
};
export const TooManyRequests: TooManyRequests = {
  "tooManyRequests": {"code":20429,"message":"Too Many Requests","more_info":"https://www.twilio.com/docs/errors/20429","status":429},
  "concurrencyExceeded": {"code":20429,"message":"Too many concurrent requests","more_info":"https://www.twilio.com/docs/errors/20429","status":429,"details":{"limit":100}},
};

export type InternalServerError = {
  /** Something failed at Twilio */
  readonly "internalServerError": Readonly<Schemas["Error"]>;
  /** The same from a service that leaves out the status */
  readonly "internalServerErrorWithoutStatus": Readonly<Schemas["Error"]>;
};
export const InternalServerError: InternalServerError = {
  "internalServerError": {"code":20500,"message":"An internal server error has occurred","more_info":"https://www.twilio.com/docs/errors/20500","status":500},
  "internalServerErrorWithoutStatus": {"code":20500,"message":"Internal Server Error","more_info":"https://www.twilio.com/docs/errors/20500"},
};

export type ServiceUnavailable = {
  /** The service is unavailable for now */
  readonly "serviceUnavailable": Readonly<Schemas["Error"]>;
  /** The service is being maintained */
  readonly "underMaintenance": Readonly<Schemas["Error"]>;
};
export const ServiceUnavailable: ServiceUnavailable = {
  "serviceUnavailable": {"code":20503,"message":"Service is unavailable. Please try again","more_info":"https://www.twilio.com/docs/errors/20503","status":503},
  "underMaintenance": {"code":20503,"message":"Service is under maintenance","more_info":"https://www.twilio.com/docs/errors/20503","status":503},
};

export const insightsErrors: Errors = /* @__PURE__ */ freeze({
  listConferenceSummaries: { 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  getConferenceSummary: { 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  listParticipantSummaries: { 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  getParticipantSummary: { 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
});
