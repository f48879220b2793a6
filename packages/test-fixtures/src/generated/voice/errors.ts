// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { components } from "@conference-kit/voice-types";
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

export type MethodNotAllowed = {
  /** A friendly name stands where a SID has to */
  readonly "friendlyName": Readonly<Schemas["Error"]>;
};
export const MethodNotAllowed: MethodNotAllowed = {
  "friendlyName": {"code":20004,"message":"Method not allowed","more_info":"https://www.twilio.com/docs/errors/20004","status":405},
};

export type UpdateConferenceBadRequest = {
  /** A parameter has a value that the API does not accept */
  readonly "invalidParameter": Readonly<Schemas["Error"]>;
  /** A callback URL is not one that Twilio can call */
  readonly "invalidUrl": Readonly<Schemas["Error"]>;
  /** The conference has ended already, or has not started */
  readonly "conferenceNotInProgress": Readonly<Schemas["Error"]>;
};
export const UpdateConferenceBadRequest: UpdateConferenceBadRequest = {
  "invalidParameter": {"code":20001,"message":"Invalid parameter PageSize, which has to be between 1 and 1000","more_info":"https://www.twilio.com/docs/errors/20001","status":400,"details":{"parameter":"PageSize"},"user_error":true},
  "invalidUrl": {"code":21205,"message":"Url is not a valid URL: example.com/status","more_info":"https://www.twilio.com/docs/errors/21205","status":400},
  "conferenceNotInProgress": {"code":16099,"message":"Unexpected conference status","more_info":"https://www.twilio.com/docs/errors/16099","status":400},
};

export type ParticipantNotFound = {
  /** There is no such resource */
  readonly "notFound": Readonly<Schemas["Error"]>;
  /** The conference has ended, or the participant has left it */
  readonly "conferenceEnded": Readonly<Schemas["Error"]>;
};
export const ParticipantNotFound: ParticipantNotFound = {
  "notFound": {"code":20404,"message":"The requested resource was not found","more_info":"https://www.twilio.com/docs/errors/20404","status":404},
  "conferenceEnded": {"code":20404,"message":"The requested resource /Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA8a5f0e2c7d914b6398e1f4a2c05d7b36 was not found","more_info":"https://www.twilio.com/docs/errors/20404","status":404},
};

export type CreateParticipantBadRequest = {
  /** A parameter has a value that the API does not accept */
  readonly "invalidParameter": Readonly<Schemas["Error"]>;
  /** Nobody to call was named */
  readonly "calledNumberMissing": Readonly<Schemas["Error"]>;
  /** A callback URL is not one that Twilio can call */
  readonly "invalidUrl": Readonly<Schemas["Error"]>;
  /** The number to call is not a phone number */
  readonly "invalidPhoneNumber": Readonly<Schemas["Error"]>;
  /** The conference has as many participants as it may have */
  readonly "conferenceFull": Readonly<Schemas["Error"]>;
  /** The participant's label is too long, looks like a Call SID or holds a slash */
  readonly "labelInvalid": Readonly<Schemas["Error"]>;
  /** The participant to coach is not, or no longer, in the conference */
  readonly "participantToCoachNotPresent": Readonly<Schemas["Error"]>;
};
export const CreateParticipantBadRequest: CreateParticipantBadRequest = {
  "invalidParameter": {"code":20001,"message":"Invalid parameter PageSize, which has to be between 1 and 1000","more_info":"https://www.twilio.com/docs/errors/20001","status":400,"details":{"parameter":"PageSize"},"user_error":true},
  "calledNumberMissing": {"code":21201,"message":"No 'To' number is specified","more_info":"https://www.twilio.com/docs/errors/21201","status":400},
  "invalidUrl": {"code":21205,"message":"Url is not a valid URL: example.com/status","more_info":"https://www.twilio.com/docs/errors/21205","status":400},
  "invalidPhoneNumber": {"code":21217,"message":"Phone number does not appear to be valid","more_info":"https://www.twilio.com/docs/errors/21217","status":400},
  "conferenceFull": {"code":16020,"message":"Conference is full","more_info":"https://www.twilio.com/docs/errors/16020","status":400},
  "labelInvalid": {"code":16024,"message":"Participant label invalid: max 128 chars, not a CallSid, no '/'","more_info":"https://www.twilio.com/docs/errors/16024","status":400,"details":{"parameter":"Label"}},
  "participantToCoachNotPresent": {"code":16028,"message":"Participant to be whispered is not present in the conference","more_info":"https://www.twilio.com/docs/errors/16028","status":400},
};

export type UpdateParticipantBadRequest = {
  /** A parameter has a value that the API does not accept */
  readonly "invalidParameter": Readonly<Schemas["Error"]>;
  /** A callback URL is not one that Twilio can call */
  readonly "invalidUrl": Readonly<Schemas["Error"]>;
  /** The participant to coach is not, or no longer, in the conference */
  readonly "participantToCoachNotPresent": Readonly<Schemas["Error"]>;
};
export const UpdateParticipantBadRequest: UpdateParticipantBadRequest = {
  "invalidParameter": {"code":20001,"message":"Invalid parameter PageSize, which has to be between 1 and 1000","more_info":"https://www.twilio.com/docs/errors/20001","status":400,"details":{"parameter":"PageSize"},"user_error":true},
  "invalidUrl": {"code":21205,"message":"Url is not a valid URL: example.com/status","more_info":"https://www.twilio.com/docs/errors/21205","status":400},
  "participantToCoachNotPresent": {"code":16028,"message":"Participant to be whispered is not present in the conference","more_info":"https://www.twilio.com/docs/errors/16028","status":400},
};

export const voiceErrors: Errors = /* @__PURE__ */ freeze({
  listConferences: { 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  getConference: { 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 405: MethodNotAllowed, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  updateConference: { 400: UpdateConferenceBadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 405: MethodNotAllowed, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  listParticipants: { 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: ParticipantNotFound, 405: MethodNotAllowed, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  createParticipant: { 400: CreateParticipantBadRequest, 401: Unauthorized, 403: Forbidden, 404: ParticipantNotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  getParticipant: { 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: ParticipantNotFound, 405: MethodNotAllowed, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  updateParticipant: { 400: UpdateParticipantBadRequest, 401: Unauthorized, 403: Forbidden, 404: ParticipantNotFound, 405: MethodNotAllowed, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  deleteParticipant: { 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: ParticipantNotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
});
