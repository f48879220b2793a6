// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { components } from "@conference-kit/voice-participants";
import { freeze } from "../../freeze.ts";

type Schemas = components["schemas"];

export interface ListParticipants200 {
  /** Customer, agent and supervisor, all on one page */
  readonly "onlyPage": Readonly<Schemas["ParticipantList"]>;
  /** The first two of three participants, with a next page */
  readonly "nextPage": Readonly<Schemas["ParticipantList"]>;
  /** The third of three participants, on the last page */
  readonly "lastPage": Readonly<Schemas["ParticipantList"]>;
  /** Nobody in the conference fits the filter */
  readonly "empty": Readonly<Schemas["ParticipantList"]>;
  /** Only the participants on hold, here the customer */
  readonly "onHold": Readonly<Schemas["ParticipantList"]>;
}
const ListParticipants200: ListParticipants200 = {
  "onlyPage": {"participants":[{"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","label":"customer","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:00 +0000","date_updated":"Wed, 15 Apr 2026 09:30:04 +0000","end_conference_on_exit":true,"muted":false,"hold":false,"start_conference_on_enter":true,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA8a5f0e2c7d914b6398e1f4a2c05d7b36.json"},{"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA41d7c09be2f34a8596b0d3e71f28ac54","label":"agent","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:12 +0000","date_updated":"Wed, 15 Apr 2026 09:30:15 +0000","end_conference_on_exit":false,"muted":false,"hold":false,"start_conference_on_enter":true,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA41d7c09be2f34a8596b0d3e71f28ac54.json"},{"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CAe93b5f1704ca4d2fb86e0a97d15c3f82","label":"supervisor","call_sid_to_coach":"CA41d7c09be2f34a8596b0d3e71f28ac54","coaching":true,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:34:40 +0000","date_updated":"Wed, 15 Apr 2026 09:34:46 +0000","end_conference_on_exit":false,"muted":false,"hold":false,"start_conference_on_enter":false,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CAe93b5f1704ca4d2fb86e0a97d15c3f82.json"}],"page":0,"page_size":50,"start":0,"end":2,"uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?PageSize=50&Page=0","first_page_uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?PageSize=50&Page=0","next_page_uri":null,"previous_page_uri":null},
  "nextPage": {"participants":[{"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","label":"customer","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:00 +0000","date_updated":"Wed, 15 Apr 2026 09:30:04 +0000","end_conference_on_exit":true,"muted":false,"hold":false,"start_conference_on_enter":true,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA8a5f0e2c7d914b6398e1f4a2c05d7b36.json"},{"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA41d7c09be2f34a8596b0d3e71f28ac54","label":"agent","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:12 +0000","date_updated":"Wed, 15 Apr 2026 09:30:15 +0000","end_conference_on_exit":false,"muted":false,"hold":false,"start_conference_on_enter":true,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA41d7c09be2f34a8596b0d3e71f28ac54.json"}],"page":0,"page_size":2,"start":0,"end":1,"uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?PageSize=2&Page=0","first_page_uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?PageSize=2&Page=0","next_page_uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?PageSize=2&Page=1&PageToken=PACA41d7c09be2f34a8596b0d3e71f28ac54","previous_page_uri":null},
  "lastPage": {"participants":[{"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CAe93b5f1704ca4d2fb86e0a97d15c3f82","label":"supervisor","call_sid_to_coach":"CA41d7c09be2f34a8596b0d3e71f28ac54","coaching":true,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:34:40 +0000","date_updated":"Wed, 15 Apr 2026 09:34:46 +0000","end_conference_on_exit":false,"muted":false,"hold":false,"start_conference_on_enter":false,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CAe93b5f1704ca4d2fb86e0a97d15c3f82.json"}],"page":1,"page_size":2,"start":2,"end":2,"uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?PageSize=2&Page=1&PageToken=PACA41d7c09be2f34a8596b0d3e71f28ac54","first_page_uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?PageSize=2&Page=0","next_page_uri":null,"previous_page_uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?PageSize=2&Page=0&PageToken=PBCAe93b5f1704ca4d2fb86e0a97d15c3f82"},
  "empty": {"participants":[],"page":0,"page_size":50,"start":0,"end":0,"uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?Muted=true&PageSize=50&Page=0","first_page_uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?Muted=true&PageSize=50&Page=0","next_page_uri":null,"previous_page_uri":null},
  "onHold": {"participants":[{"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","label":"customer","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:00 +0000","date_updated":"Wed, 15 Apr 2026 09:36:20 +0000","end_conference_on_exit":true,"muted":false,"hold":true,"start_conference_on_enter":true,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA8a5f0e2c7d914b6398e1f4a2c05d7b36.json"}],"page":0,"page_size":50,"start":0,"end":0,"uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?Hold=true&PageSize=50&Page=0","first_page_uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?Hold=true&PageSize=50&Page=0","next_page_uri":null,"previous_page_uri":null},
};

export interface BadRequest {
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
}
const BadRequest: BadRequest = {
  "invalidParameter": {"code":20001,"message":"Invalid parameter PageSize, which has to be between 1 and 1000","more_info":"https://www.twilio.com/docs/errors/20001","status":400,"details":{"parameter":"PageSize"},"user_error":true},
  "calledNumberMissing": {"code":21201,"message":"No 'To' number is specified","more_info":"https://www.twilio.com/docs/errors/21201","status":400},
  "invalidUrl": {"code":21205,"message":"Url is not a valid URL: example.com/status","more_info":"https://www.twilio.com/docs/errors/21205","status":400},
  "invalidPhoneNumber": {"code":21217,"message":"Phone number does not appear to be valid","more_info":"https://www.twilio.com/docs/errors/21217","status":400},
  "conferenceFull": {"code":16020,"message":"Conference is full","more_info":"https://www.twilio.com/docs/errors/16020","status":400},
  "labelInvalid": {"code":16024,"message":"Participant label invalid: max 128 chars, not a CallSid, no '/'","more_info":"https://www.twilio.com/docs/errors/16024","status":400,"details":{"parameter":"Label"}},
  "participantToCoachNotPresent": {"code":16028,"message":"Participant to be whispered is not present in the conference","more_info":"https://www.twilio.com/docs/errors/16028","status":400},
};

export interface Unauthorized {
  /** No credentials, or wrong ones */
  readonly "authenticationFailed": Readonly<Schemas["Error"]>;
  /** The same from a service that leaves out the status */
  readonly "authenticationFailedWithoutStatus": Readonly<Schemas["Error"]>;
}
const Unauthorized: Unauthorized = {
  "authenticationFailed": {"code":20003,"message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401},
  "authenticationFailedWithoutStatus": {"code":20003,"message":"Authentication Error - invalid username","more_info":"https://www.twilio.com/docs/errors/20003"},
};

export interface Forbidden {
  /** The account may not use this resource */
  readonly "forbidden": Readonly<Schemas["Error"]>;
  /** The account is suspended or closed */
  readonly "accountNotActive": Readonly<Schemas["Error"]>;
}
const Forbidden: Forbidden = {
  "forbidden": {"code":20403,"message":"Forbidden","more_info":"https://www.twilio.com/docs/errors/20403","status":403},
  "accountNotActive": {"code":20005,"message":"Account not active","more_info":"https://www.twilio.com/docs/errors/20005","status":403},
};

export interface NotFound {
  /** There is no such resource */
  readonly "notFound": Readonly<Schemas["Error"]>;
  /** The conference has ended, or the participant has left it */
  readonly "conferenceEnded": Readonly<Schemas["Error"]>;
}
const NotFound: NotFound = {
  "notFound": {"code":20404,"message":"The requested resource was not found","more_info":"https://www.twilio.com/docs/errors/20404","status":404},
  "conferenceEnded": {"code":20404,"message":"The requested resource /Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA8a5f0e2c7d914b6398e1f4a2c05d7b36 was not found","more_info":"https://www.twilio.com/docs/errors/20404","status":404},
};

export interface TooManyRequests {
  /** The account sends more requests than it may */
  readonly "tooManyRequests": Readonly<Schemas["Error"]>;
  /** The account has too many requests open at the same moment */
  readonly "concurrencyExceeded": Readonly<Schemas["Error"]>;
}
const TooManyRequests: TooManyRequests = {
  "tooManyRequests": {"code":20429,"message":"Too Many Requests","more_info":"https://www.twilio.com/docs/errors/20429","status":429},
  "concurrencyExceeded": {"code":20429,"message":"Too many concurrent requests","more_info":"https://www.twilio.com/docs/errors/20429","status":429,"details":{"limit":100}},
};

export interface InternalServerError {
  /** Something failed at Twilio */
  readonly "internalServerError": Readonly<Schemas["Error"]>;
  /** The same from a service that leaves out the status */
  readonly "internalServerErrorWithoutStatus": Readonly<Schemas["Error"]>;
}
const InternalServerError: InternalServerError = {
  "internalServerError": {"code":20500,"message":"An internal server error has occurred","more_info":"https://www.twilio.com/docs/errors/20500","status":500},
  "internalServerErrorWithoutStatus": {"code":20500,"message":"Internal Server Error","more_info":"https://www.twilio.com/docs/errors/20500"},
};

export interface ServiceUnavailable {
  /** The service is unavailable for now */
  readonly "serviceUnavailable": Readonly<Schemas["Error"]>;
  /** The service is being maintained */
  readonly "underMaintenance": Readonly<Schemas["Error"]>;
}
const ServiceUnavailable: ServiceUnavailable = {
  "serviceUnavailable": {"code":20503,"message":"Service is unavailable. Please try again","more_info":"https://www.twilio.com/docs/errors/20503","status":503},
  "underMaintenance": {"code":20503,"message":"Service is under maintenance","more_info":"https://www.twilio.com/docs/errors/20503","status":503},
};

export interface CreateParticipantRequest {
  /** Bring an agent's browser into the customer's conference and follow the call */
  readonly "agent": { readonly "From": "+15017122661"; readonly "To": "client:alice?queue=billing&priority=2"; readonly "Label": "agent"; readonly "EarlyMedia": false; readonly "Beep": "onEnter"; readonly "Timeout": 20; readonly "StatusCallback": "https://example.com/calls/status"; readonly "StatusCallbackEvent": Array<"initiated" | "ringing" | "answered" | "completed"> };
  /** Call a customer; the conference ends when the customer hangs up */
  readonly "customer": { readonly "From": "+15017122661"; readonly "To": "+15558675310"; readonly "Label": "customer"; readonly "EndConferenceOnExit": true; readonly "ConferenceRecord": "record-from-start"; readonly "ConferenceStatusCallback": "https://example.com/conferences/status"; readonly "ConferenceStatusCallbackEvent": Array<"start" | "end" | "join" | "leave"> };
  /** Let a supervisor listen to everyone and whisper to the agent only */
  readonly "supervisorCoaching": { readonly "From": "+15017122661"; readonly "To": "sip:supervisor@example.com"; readonly "Label": "supervisor"; readonly "StartConferenceOnEnter": false; readonly "Beep": "false"; readonly "Coaching": true; readonly "CallSidToCoach": "CA41d7c09be2f34a8596b0d3e71f28ac54" };
  /** Reach a phone through one's own carrier, in silence until the conference starts */
  readonly "byoc": { readonly "From": "+15017122661"; readonly "To": "+15558675311"; readonly "Byoc": "BY1f7a3c5e9b2d4860a1c3e5f7092b4d68"; readonly "WaitUrl": "" };
  /** Call somebody and find out whether a person or a machine answers */
  readonly "voicemail": { readonly "From": "+15017122661"; readonly "To": "+15558675310"; readonly "Label": "customer"; readonly "MachineDetection": "DetectMessageEnd"; readonly "MachineDetectionTimeout": 45; readonly "AmdStatusCallback": "https://example.com/calls/answered-by" };
  /** Every parameter at once, as a reference of the spelling */
  readonly "everything": { readonly "From": "+15017122661"; readonly "To": "+15558675310"; readonly "StatusCallback": "https://example.com/calls/status"; readonly "StatusCallbackMethod": "POST"; readonly "StatusCallbackEvent": Array<"initiated" | "ringing" | "answered" | "completed">; readonly "Label": "billing desk"; readonly "Timeout": 30; readonly "Record": true; readonly "Muted": false; readonly "Beep": "onExit"; readonly "StartConferenceOnEnter": true; readonly "EndConferenceOnExit": false; readonly "WaitUrl": "https://example.com/music/waiting.mp3"; readonly "WaitMethod": "GET"; readonly "EarlyMedia": true; readonly "MaxParticipants": 10; readonly "ConferenceRecord": "record-from-start"; readonly "ConferenceTrim": "trim-silence"; readonly "ConferenceStatusCallback": "https://example.com/conferences/status"; readonly "ConferenceStatusCallbackMethod": "POST"; readonly "ConferenceStatusCallbackEvent": Array<"start" | "end" | "join" | "leave" | "mute" | "hold" | "modify" | "speaker" | "announcement">; readonly "RecordingChannels": "dual"; readonly "RecordingStatusCallback": "https://example.com/recordings/status"; readonly "RecordingStatusCallbackMethod": "POST"; readonly "SipAuthUsername": "carrier-user"; readonly "SipAuthPassword": "not-a-real-password"; readonly "Region": "ie1"; readonly "ConferenceRecordingStatusCallback": "https://example.com/conference-recordings/status"; readonly "ConferenceRecordingStatusCallbackMethod": "GET"; readonly "RecordingStatusCallbackEvent": Array<"started" | "in-progress" | "paused" | "resumed" | "stopped" | "completed" | "failed" | "absent">; readonly "ConferenceRecordingStatusCallbackEvent": Array<"in-progress" | "completed" | "failed" | "absent">; readonly "Coaching": true; readonly "CallSidToCoach": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "JitterBufferSize": "small"; readonly "Byoc": "BY1f7a3c5e9b2d4860a1c3e5f7092b4d68"; readonly "CallerId": "+15017122661"; readonly "CallReason": "Your order is ready"; readonly "RecordingTrack": "both"; readonly "TimeLimit": 3600; readonly "MachineDetection": "Enable"; readonly "MachineDetectionTimeout": 30; readonly "MachineDetectionSpeechThreshold": 2400; readonly "MachineDetectionSpeechEndThreshold": 1200; readonly "MachineDetectionSilenceTimeout": 5000; readonly "AmdStatusCallback": "https://example.com/calls/answered-by"; readonly "AmdStatusCallbackMethod": "POST"; readonly "Trim": "do-not-trim"; readonly "CallToken": "example-call-token"; readonly "ClientNotificationUrl": "https://example.com/notifications"; readonly "CallerDisplayName": "Example Shop" };
}
const CreateParticipantRequest: CreateParticipantRequest = {
  "agent": {"From":"+15017122661","To":"client:alice?queue=billing&priority=2","Label":"agent","EarlyMedia":false,"Beep":"onEnter","Timeout":20,"StatusCallback":"https://example.com/calls/status","StatusCallbackEvent":["initiated","ringing","answered","completed"]},
  "customer": {"From":"+15017122661","To":"+15558675310","Label":"customer","EndConferenceOnExit":true,"ConferenceRecord":"record-from-start","ConferenceStatusCallback":"https://example.com/conferences/status","ConferenceStatusCallbackEvent":["start","end","join","leave"]},
  "supervisorCoaching": {"From":"+15017122661","To":"sip:supervisor@example.com","Label":"supervisor","StartConferenceOnEnter":false,"Beep":"false","Coaching":true,"CallSidToCoach":"CA41d7c09be2f34a8596b0d3e71f28ac54"},
  "byoc": {"From":"+15017122661","To":"+15558675311","Byoc":"BY1f7a3c5e9b2d4860a1c3e5f7092b4d68","WaitUrl":""},
  "voicemail": {"From":"+15017122661","To":"+15558675310","Label":"customer","MachineDetection":"DetectMessageEnd","MachineDetectionTimeout":45,"AmdStatusCallback":"https://example.com/calls/answered-by"},
  "everything": {"From":"+15017122661","To":"+15558675310","StatusCallback":"https://example.com/calls/status","StatusCallbackMethod":"POST","StatusCallbackEvent":["initiated","ringing","answered","completed"],"Label":"billing desk","Timeout":30,"Record":true,"Muted":false,"Beep":"onExit","StartConferenceOnEnter":true,"EndConferenceOnExit":false,"WaitUrl":"https://example.com/music/waiting.mp3","WaitMethod":"GET","EarlyMedia":true,"MaxParticipants":10,"ConferenceRecord":"record-from-start","ConferenceTrim":"trim-silence","ConferenceStatusCallback":"https://example.com/conferences/status","ConferenceStatusCallbackMethod":"POST","ConferenceStatusCallbackEvent":["start","end","join","leave","mute","hold","modify","speaker","announcement"],"RecordingChannels":"dual","RecordingStatusCallback":"https://example.com/recordings/status","RecordingStatusCallbackMethod":"POST","SipAuthUsername":"carrier-user","SipAuthPassword":"not-a-real-password","Region":"ie1","ConferenceRecordingStatusCallback":"https://example.com/conference-recordings/status","ConferenceRecordingStatusCallbackMethod":"GET","RecordingStatusCallbackEvent":["started","in-progress","paused","resumed","stopped","completed","failed","absent"],"ConferenceRecordingStatusCallbackEvent":["in-progress","completed","failed","absent"],"Coaching":true,"CallSidToCoach":"CA41d7c09be2f34a8596b0d3e71f28ac54","JitterBufferSize":"small","Byoc":"BY1f7a3c5e9b2d4860a1c3e5f7092b4d68","CallerId":"+15017122661","CallReason":"Your order is ready","RecordingTrack":"both","TimeLimit":3600,"MachineDetection":"Enable","MachineDetectionTimeout":30,"MachineDetectionSpeechThreshold":2400,"MachineDetectionSpeechEndThreshold":1200,"MachineDetectionSilenceTimeout":5000,"AmdStatusCallback":"https://example.com/calls/answered-by","AmdStatusCallbackMethod":"POST","Trim":"do-not-trim","CallToken":"example-call-token","ClientNotificationUrl":"https://example.com/notifications","CallerDisplayName":"Example Shop"},
};

export interface CreateParticipant201 {
  /** The agent's call is queued */
  readonly "queued": Readonly<Schemas["Participant"]>;
  /** The supervisor's call is queued; nobody but the agent will hear them */
  readonly "coach": Readonly<Schemas["Participant"]>;
  /** A call without a label through one's own carrier is queued */
  readonly "byoc": Readonly<Schemas["Participant"]>;
  /** The first participant of a conference that this request created by name */
  readonly "newConference": Readonly<Schemas["Participant"]>;
}
const CreateParticipant201: CreateParticipant201 = {
  "queued": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA41d7c09be2f34a8596b0d3e71f28ac54","label":"agent","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:12 +0000","date_updated":"Wed, 15 Apr 2026 09:30:12 +0000","end_conference_on_exit":false,"muted":false,"hold":false,"start_conference_on_enter":true,"status":"queued","queue_time":"1000","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA41d7c09be2f34a8596b0d3e71f28ac54.json"},
  "coach": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CAe93b5f1704ca4d2fb86e0a97d15c3f82","label":"supervisor","call_sid_to_coach":"CA41d7c09be2f34a8596b0d3e71f28ac54","coaching":true,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:34:40 +0000","date_updated":"Wed, 15 Apr 2026 09:34:40 +0000","end_conference_on_exit":false,"muted":false,"hold":false,"start_conference_on_enter":false,"status":"queued","queue_time":"0","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CAe93b5f1704ca4d2fb86e0a97d15c3f82.json"},
  "byoc": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA06f2a8d4c17b4e539d0c84be2a71f693","label":null,"call_sid_to_coach":null,"coaching":false,"conference_sid":"CF7e2a94c05b1d4f3886c9a1d7e3f05b42","date_created":"Wed, 15 Apr 2026 09:04:05 +0000","date_updated":"Wed, 15 Apr 2026 09:04:05 +0000","end_conference_on_exit":false,"muted":false,"hold":false,"start_conference_on_enter":true,"status":"queued","queue_time":null,"uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF7e2a94c05b1d4f3886c9a1d7e3f05b42/Participants/CA06f2a8d4c17b4e539d0c84be2a71f693.json"},
  "newConference": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","label":"customer","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:00 +0000","date_updated":"Wed, 15 Apr 2026 09:30:00 +0000","end_conference_on_exit":true,"muted":false,"hold":false,"start_conference_on_enter":true,"status":"queued","queue_time":"0","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA8a5f0e2c7d914b6398e1f4a2c05d7b36.json"},
};

export interface GetParticipant200 {
  /** The agent talks to the customer */
  readonly "connected": Readonly<Schemas["Participant"]>;
  /** The agent has not answered yet */
  readonly "ringing": Readonly<Schemas["Participant"]>;
  /** The customer hears music */
  readonly "onHold": Readonly<Schemas["Participant"]>;
  /** The agent hears everyone and is heard by nobody */
  readonly "muted": Readonly<Schemas["Participant"]>;
  /** The supervisor whispers to the agent */
  readonly "coach": Readonly<Schemas["Participant"]>;
}
const GetParticipant200: GetParticipant200 = {
  "connected": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA41d7c09be2f34a8596b0d3e71f28ac54","label":"agent","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:12 +0000","date_updated":"Wed, 15 Apr 2026 09:30:15 +0000","end_conference_on_exit":false,"muted":false,"hold":false,"start_conference_on_enter":true,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA41d7c09be2f34a8596b0d3e71f28ac54.json"},
  "ringing": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA41d7c09be2f34a8596b0d3e71f28ac54","label":"agent","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:12 +0000","date_updated":"Wed, 15 Apr 2026 09:30:13 +0000","end_conference_on_exit":false,"muted":false,"hold":false,"start_conference_on_enter":true,"status":"ringing","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA41d7c09be2f34a8596b0d3e71f28ac54.json"},
  "onHold": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","label":"customer","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:00 +0000","date_updated":"Wed, 15 Apr 2026 09:36:20 +0000","end_conference_on_exit":true,"muted":false,"hold":true,"start_conference_on_enter":true,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA8a5f0e2c7d914b6398e1f4a2c05d7b36.json"},
  "muted": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA41d7c09be2f34a8596b0d3e71f28ac54","label":"agent","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:12 +0000","date_updated":"Wed, 15 Apr 2026 09:33:20 +0000","end_conference_on_exit":false,"muted":true,"hold":false,"start_conference_on_enter":true,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA41d7c09be2f34a8596b0d3e71f28ac54.json"},
  "coach": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CAe93b5f1704ca4d2fb86e0a97d15c3f82","label":"supervisor","call_sid_to_coach":"CA41d7c09be2f34a8596b0d3e71f28ac54","coaching":true,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:34:40 +0000","date_updated":"Wed, 15 Apr 2026 09:34:46 +0000","end_conference_on_exit":false,"muted":false,"hold":false,"start_conference_on_enter":false,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CAe93b5f1704ca4d2fb86e0a97d15c3f82.json"},
};

export interface UpdateParticipantRequest {
  /** Nobody hears the participant any more */
  readonly "mute": { readonly "Muted": true };
  /** Put the participant on hold with music of one's own */
  readonly "hold": { readonly "Hold": true; readonly "HoldUrl": "https://example.com/music/hold.xml"; readonly "HoldMethod": "POST" };
  /** Say something to this participant only */
  readonly "announce": { readonly "AnnounceUrl": "https://example.com/announcements/recording.xml"; readonly "AnnounceMethod": "GET" };
  /** Turn a participant into the coach of another */
  readonly "coach": { readonly "Coaching": true; readonly "CallSidToCoach": "CA41d7c09be2f34a8596b0d3e71f28ac54" };
  /** Let everyone hear the coach */
  readonly "stopCoaching": { readonly "Coaching": false };
  /** Every parameter at once, as a reference of the spelling */
  readonly "everything": { readonly "Muted": false; readonly "Hold": true; readonly "HoldUrl": "https://example.com/music/hold.xml"; readonly "HoldMethod": "GET"; readonly "AnnounceUrl": "https://example.com/announcements/recording.xml"; readonly "AnnounceMethod": "POST"; readonly "WaitUrl": ""; readonly "WaitMethod": "POST"; readonly "BeepOnExit": true; readonly "EndConferenceOnExit": true; readonly "Coaching": true; readonly "CallSidToCoach": "CA41d7c09be2f34a8596b0d3e71f28ac54" };
}
const UpdateParticipantRequest: UpdateParticipantRequest = {
  "mute": {"Muted":true},
  "hold": {"Hold":true,"HoldUrl":"https://example.com/music/hold.xml","HoldMethod":"POST"},
  "announce": {"AnnounceUrl":"https://example.com/announcements/recording.xml","AnnounceMethod":"GET"},
  "coach": {"Coaching":true,"CallSidToCoach":"CA41d7c09be2f34a8596b0d3e71f28ac54"},
  "stopCoaching": {"Coaching":false},
  "everything": {"Muted":false,"Hold":true,"HoldUrl":"https://example.com/music/hold.xml","HoldMethod":"GET","AnnounceUrl":"https://example.com/announcements/recording.xml","AnnounceMethod":"POST","WaitUrl":"","WaitMethod":"POST","BeepOnExit":true,"EndConferenceOnExit":true,"Coaching":true,"CallSidToCoach":"CA41d7c09be2f34a8596b0d3e71f28ac54"},
};

export interface UpdateParticipant200 {
  /** The agent is muted */
  readonly "muted": Readonly<Schemas["Participant"]>;
  /** The customer is put on hold */
  readonly "onHold": Readonly<Schemas["Participant"]>;
  /** The customer is back in the conversation */
  readonly "offHold": Readonly<Schemas["Participant"]>;
  /** The supervisor stops coaching and joins the conversation */
  readonly "coachStopped": Readonly<Schemas["Participant"]>;
}
const UpdateParticipant200: UpdateParticipant200 = {
  "muted": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA41d7c09be2f34a8596b0d3e71f28ac54","label":"agent","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:12 +0000","date_updated":"Wed, 15 Apr 2026 09:33:20 +0000","end_conference_on_exit":false,"muted":true,"hold":false,"start_conference_on_enter":true,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA41d7c09be2f34a8596b0d3e71f28ac54.json"},
  "onHold": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","label":"customer","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:00 +0000","date_updated":"Wed, 15 Apr 2026 09:36:20 +0000","end_conference_on_exit":true,"muted":false,"hold":true,"start_conference_on_enter":true,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA8a5f0e2c7d914b6398e1f4a2c05d7b36.json"},
  "offHold": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","label":"customer","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:30:00 +0000","date_updated":"Wed, 15 Apr 2026 09:37:40 +0000","end_conference_on_exit":true,"muted":false,"hold":false,"start_conference_on_enter":true,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA8a5f0e2c7d914b6398e1f4a2c05d7b36.json"},
  "coachStopped": {"account_sid":"AC5ef8732a3c49700934481addd5ce1659","call_sid":"CAe93b5f1704ca4d2fb86e0a97d15c3f82","label":"supervisor","call_sid_to_coach":null,"coaching":false,"conference_sid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","date_created":"Wed, 15 Apr 2026 09:34:40 +0000","date_updated":"Wed, 15 Apr 2026 09:41:01 +0000","end_conference_on_exit":false,"muted":false,"hold":false,"start_conference_on_enter":false,"status":"connected","uri":"/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CAe93b5f1704ca4d2fb86e0a97d15c3f82.json"},
};

export interface ConferenceStatusCallbackRequest {
  /** The conference starts with its second participant */
  readonly "conferenceStarted": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "2"; readonly "Timestamp": "Wed, 15 Apr 2026 09:30:15 +0000"; readonly "StatusCallbackEvent": "conference-start" };
  /** The agent joins */
  readonly "participantJoined": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "3"; readonly "Timestamp": "Wed, 15 Apr 2026 09:30:15 +0000"; readonly "StatusCallbackEvent": "participant-join"; readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "ParticipantLabel": "agent"; readonly "Muted": "false"; readonly "Hold": "false"; readonly "Coaching": "false"; readonly "EndConferenceOnExit": "false"; readonly "StartConferenceOnEnter": "true" };
  /** The agent is muted */
  readonly "participantMuted": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "4"; readonly "Timestamp": "Wed, 15 Apr 2026 09:31:02 +0000"; readonly "StatusCallbackEvent": "participant-mute"; readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "ParticipantLabel": "agent"; readonly "Muted": "true"; readonly "Hold": "false"; readonly "Coaching": "false"; readonly "EndConferenceOnExit": "false"; readonly "StartConferenceOnEnter": "true" };
  /** The agent is heard again */
  readonly "participantUnmuted": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "5"; readonly "Timestamp": "Wed, 15 Apr 2026 09:31:40 +0000"; readonly "StatusCallbackEvent": "participant-unmute"; readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "ParticipantLabel": "agent"; readonly "Muted": "false"; readonly "Hold": "false"; readonly "Coaching": "false"; readonly "EndConferenceOnExit": "false"; readonly "StartConferenceOnEnter": "true" };
  /** The supervisor begins to coach */
  readonly "participantModified": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "6"; readonly "Timestamp": "Wed, 15 Apr 2026 09:33:10 +0000"; readonly "StatusCallbackEvent": "participant-modify"; readonly "CallSid": "CAe93b5f1704ca4d2fb86e0a97d15c3f82"; readonly "ParticipantLabel": "supervisor"; readonly "Muted": "false"; readonly "Hold": "false"; readonly "Coaching": "true"; readonly "EndConferenceOnExit": "false"; readonly "StartConferenceOnEnter": "false" };
  /** The customer is put on hold */
  readonly "participantOnHold": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "7"; readonly "Timestamp": "Wed, 15 Apr 2026 09:36:20 +0000"; readonly "StatusCallbackEvent": "participant-hold"; readonly "CallSid": "CA8a5f0e2c7d914b6398e1f4a2c05d7b36"; readonly "ParticipantLabel": "customer"; readonly "Muted": "false"; readonly "Hold": "true"; readonly "Coaching": "false"; readonly "EndConferenceOnExit": "true"; readonly "StartConferenceOnEnter": "true" };
  /** The customer is taken off hold */
  readonly "participantOffHold": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "8"; readonly "Timestamp": "Wed, 15 Apr 2026 09:38:55 +0000"; readonly "StatusCallbackEvent": "participant-unhold"; readonly "CallSid": "CA8a5f0e2c7d914b6398e1f4a2c05d7b36"; readonly "ParticipantLabel": "customer"; readonly "Muted": "false"; readonly "Hold": "false"; readonly "Coaching": "false"; readonly "EndConferenceOnExit": "true"; readonly "StartConferenceOnEnter": "true" };
  /** An announcement to the customer could not be played */
  readonly "announcementFailed": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "9"; readonly "Timestamp": "Wed, 15 Apr 2026 09:39:30 +0000"; readonly "StatusCallbackEvent": "announcement-fail"; readonly "AnnounceUrl": "https://example.com/announcements/recording.xml"; readonly "ReasonAnnouncementFailed": "The announcement could not be fetched"; readonly "CallSid": "CA8a5f0e2c7d914b6398e1f4a2c05d7b36"; readonly "ParticipantLabel": "customer"; readonly "Muted": "false"; readonly "Hold": "false"; readonly "Coaching": "false"; readonly "EndConferenceOnExit": "true"; readonly "StartConferenceOnEnter": "true" };
  /** Everybody has heard an announcement */
  readonly "announcementEnded": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "10"; readonly "Timestamp": "Wed, 15 Apr 2026 09:40:05 +0000"; readonly "StatusCallbackEvent": "announcement-end"; readonly "AnnounceUrl": "https://example.com/announcements/closing.xml" };
  /** The agent begins to speak */
  readonly "speechStarted": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "11"; readonly "Timestamp": "Wed, 15 Apr 2026 09:40:20 +0000"; readonly "StatusCallbackEvent": "participant-speech-start"; readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "ParticipantLabel": "agent"; readonly "Muted": "false"; readonly "Hold": "false"; readonly "Coaching": "false"; readonly "EndConferenceOnExit": "false"; readonly "StartConferenceOnEnter": "true" };
  /** The agent stops speaking */
  readonly "speechStopped": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "12"; readonly "Timestamp": "Wed, 15 Apr 2026 09:41:03 +0000"; readonly "StatusCallbackEvent": "participant-speech-stop"; readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "ParticipantLabel": "agent"; readonly "Muted": "false"; readonly "Hold": "false"; readonly "Coaching": "false"; readonly "EndConferenceOnExit": "false"; readonly "StartConferenceOnEnter": "true" };
  /** The customer hangs up */
  readonly "participantLeft": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "13"; readonly "Timestamp": "Wed, 15 Apr 2026 09:42:18 +0000"; readonly "StatusCallbackEvent": "participant-leave"; readonly "CallSid": "CA8a5f0e2c7d914b6398e1f4a2c05d7b36"; readonly "ParticipantLabel": "customer"; readonly "Muted": "false"; readonly "Hold": "false"; readonly "Coaching": "false"; readonly "EndConferenceOnExit": "true"; readonly "StartConferenceOnEnter": "true"; readonly "ParticipantCallStatus": "completed"; readonly "ReasonParticipantLeft": "participant_hung_up" };
  /** The customer's leaving ends the conference */
  readonly "conferenceEnded": { readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "FriendlyName": "order-4711"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "SequenceNumber": "14"; readonly "Timestamp": "Wed, 15 Apr 2026 09:42:18 +0000"; readonly "StatusCallbackEvent": "conference-end"; readonly "CallSidEndingConference": "CA8a5f0e2c7d914b6398e1f4a2c05d7b36"; readonly "ParticipantLabelEndingConference": "customer"; readonly "Reason": "Participant with label customer and end-conference-on-exit left"; readonly "ReasonConferenceEnded": "participant-with-end-conference-on-exit-left" };
}
const ConferenceStatusCallbackRequest: ConferenceStatusCallbackRequest = {
  "conferenceStarted": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"2","Timestamp":"Wed, 15 Apr 2026 09:30:15 +0000","StatusCallbackEvent":"conference-start"},
  "participantJoined": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"3","Timestamp":"Wed, 15 Apr 2026 09:30:15 +0000","StatusCallbackEvent":"participant-join","CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","ParticipantLabel":"agent","Muted":"false","Hold":"false","Coaching":"false","EndConferenceOnExit":"false","StartConferenceOnEnter":"true"},
  "participantMuted": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"4","Timestamp":"Wed, 15 Apr 2026 09:31:02 +0000","StatusCallbackEvent":"participant-mute","CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","ParticipantLabel":"agent","Muted":"true","Hold":"false","Coaching":"false","EndConferenceOnExit":"false","StartConferenceOnEnter":"true"},
  "participantUnmuted": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"5","Timestamp":"Wed, 15 Apr 2026 09:31:40 +0000","StatusCallbackEvent":"participant-unmute","CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","ParticipantLabel":"agent","Muted":"false","Hold":"false","Coaching":"false","EndConferenceOnExit":"false","StartConferenceOnEnter":"true"},
  "participantModified": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"6","Timestamp":"Wed, 15 Apr 2026 09:33:10 +0000","StatusCallbackEvent":"participant-modify","CallSid":"CAe93b5f1704ca4d2fb86e0a97d15c3f82","ParticipantLabel":"supervisor","Muted":"false","Hold":"false","Coaching":"true","EndConferenceOnExit":"false","StartConferenceOnEnter":"false"},
  "participantOnHold": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"7","Timestamp":"Wed, 15 Apr 2026 09:36:20 +0000","StatusCallbackEvent":"participant-hold","CallSid":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","ParticipantLabel":"customer","Muted":"false","Hold":"true","Coaching":"false","EndConferenceOnExit":"true","StartConferenceOnEnter":"true"},
  "participantOffHold": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"8","Timestamp":"Wed, 15 Apr 2026 09:38:55 +0000","StatusCallbackEvent":"participant-unhold","CallSid":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","ParticipantLabel":"customer","Muted":"false","Hold":"false","Coaching":"false","EndConferenceOnExit":"true","StartConferenceOnEnter":"true"},
  "announcementFailed": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"9","Timestamp":"Wed, 15 Apr 2026 09:39:30 +0000","StatusCallbackEvent":"announcement-fail","AnnounceUrl":"https://example.com/announcements/recording.xml","ReasonAnnouncementFailed":"The announcement could not be fetched","CallSid":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","ParticipantLabel":"customer","Muted":"false","Hold":"false","Coaching":"false","EndConferenceOnExit":"true","StartConferenceOnEnter":"true"},
  "announcementEnded": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"10","Timestamp":"Wed, 15 Apr 2026 09:40:05 +0000","StatusCallbackEvent":"announcement-end","AnnounceUrl":"https://example.com/announcements/closing.xml"},
  "speechStarted": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"11","Timestamp":"Wed, 15 Apr 2026 09:40:20 +0000","StatusCallbackEvent":"participant-speech-start","CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","ParticipantLabel":"agent","Muted":"false","Hold":"false","Coaching":"false","EndConferenceOnExit":"false","StartConferenceOnEnter":"true"},
  "speechStopped": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"12","Timestamp":"Wed, 15 Apr 2026 09:41:03 +0000","StatusCallbackEvent":"participant-speech-stop","CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","ParticipantLabel":"agent","Muted":"false","Hold":"false","Coaching":"false","EndConferenceOnExit":"false","StartConferenceOnEnter":"true"},
  "participantLeft": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"13","Timestamp":"Wed, 15 Apr 2026 09:42:18 +0000","StatusCallbackEvent":"participant-leave","CallSid":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","ParticipantLabel":"customer","Muted":"false","Hold":"false","Coaching":"false","EndConferenceOnExit":"true","StartConferenceOnEnter":"true","ParticipantCallStatus":"completed","ReasonParticipantLeft":"participant_hung_up"},
  "conferenceEnded": {"ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","FriendlyName":"order-4711","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","SequenceNumber":"14","Timestamp":"Wed, 15 Apr 2026 09:42:18 +0000","StatusCallbackEvent":"conference-end","CallSidEndingConference":"CA8a5f0e2c7d914b6398e1f4a2c05d7b36","ParticipantLabelEndingConference":"customer","Reason":"Participant with label customer and end-conference-on-exit left","ReasonConferenceEnded":"participant-with-end-conference-on-exit-left"},
};

export interface CallStatusCallbackRequest {
  /** The call waits for its turn */
  readonly "queued": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "From": "+15017122661"; readonly "To": "client:alice"; readonly "CallStatus": "queued"; readonly "Direction": "outbound-api"; readonly "ApiVersion": "2010-04-01"; readonly "SequenceNumber": "0"; readonly "Timestamp": "Wed, 15 Apr 2026 09:29:58 +0000"; readonly "CallbackSource": "call-progress-events" };
  /** The call is being placed */
  readonly "initiated": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "From": "+15017122661"; readonly "To": "client:alice"; readonly "CallStatus": "initiated"; readonly "Direction": "outbound-api"; readonly "ApiVersion": "2010-04-01"; readonly "SequenceNumber": "0"; readonly "Timestamp": "Wed, 15 Apr 2026 09:30:00 +0000"; readonly "CallbackSource": "call-progress-events" };
  /** The phone rings */
  readonly "ringing": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "From": "+15017122661"; readonly "To": "client:alice"; readonly "CallStatus": "ringing"; readonly "Direction": "outbound-api"; readonly "ApiVersion": "2010-04-01"; readonly "SequenceNumber": "1"; readonly "Timestamp": "Wed, 15 Apr 2026 09:30:04 +0000"; readonly "CallbackSource": "call-progress-events" };
  /** The agent answers */
  readonly "answered": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "From": "+15017122661"; readonly "To": "client:alice"; readonly "CallStatus": "in-progress"; readonly "Direction": "outbound-api"; readonly "ApiVersion": "2010-04-01"; readonly "SequenceNumber": "2"; readonly "Timestamp": "Wed, 15 Apr 2026 09:30:15 +0000"; readonly "CallbackSource": "call-progress-events" };
  /** The call is over */
  readonly "completed": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "From": "+15017122661"; readonly "To": "client:alice"; readonly "CallStatus": "completed"; readonly "Direction": "outbound-api"; readonly "ApiVersion": "2010-04-01"; readonly "SequenceNumber": "3"; readonly "Timestamp": "Wed, 15 Apr 2026 09:42:18 +0000"; readonly "CallbackSource": "call-progress-events"; readonly "CallDuration": "723"; readonly "Duration": "13"; readonly "SipResponseCode": "200" };
  /** The agent is on another call */
  readonly "busy": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "From": "+15017122661"; readonly "To": "client:alice"; readonly "CallStatus": "busy"; readonly "Direction": "outbound-api"; readonly "ApiVersion": "2010-04-01"; readonly "SequenceNumber": "2"; readonly "Timestamp": "Wed, 15 Apr 2026 09:30:06 +0000"; readonly "CallbackSource": "call-progress-events"; readonly "CallDuration": "0"; readonly "Duration": "0"; readonly "SipResponseCode": "486" };
  /** Nobody answers */
  readonly "noAnswer": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "From": "+15017122661"; readonly "To": "client:alice"; readonly "CallStatus": "no-answer"; readonly "Direction": "outbound-api"; readonly "ApiVersion": "2010-04-01"; readonly "SequenceNumber": "2"; readonly "Timestamp": "Wed, 15 Apr 2026 09:31:05 +0000"; readonly "CallbackSource": "call-progress-events"; readonly "CallDuration": "0"; readonly "Duration": "0"; readonly "SipResponseCode": "487" };
  /** The call could not be placed */
  readonly "failed": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "From": "+15017122661"; readonly "To": "client:alice"; readonly "CallStatus": "failed"; readonly "Direction": "outbound-api"; readonly "ApiVersion": "2010-04-01"; readonly "SequenceNumber": "1"; readonly "Timestamp": "Wed, 15 Apr 2026 09:30:01 +0000"; readonly "CallbackSource": "call-progress-events"; readonly "CallDuration": "0"; readonly "Duration": "0"; readonly "SipResponseCode": "404" };
  /** The call is ended while the phone rings */
  readonly "canceled": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "From": "+15017122661"; readonly "To": "client:alice"; readonly "CallStatus": "canceled"; readonly "Direction": "outbound-api"; readonly "ApiVersion": "2010-04-01"; readonly "SequenceNumber": "2"; readonly "Timestamp": "Wed, 15 Apr 2026 09:30:10 +0000"; readonly "CallbackSource": "call-progress-events"; readonly "CallDuration": "0"; readonly "Duration": "0"; readonly "SipResponseCode": "487" };
}
const CallStatusCallbackRequest: CallStatusCallbackRequest = {
  "queued": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","From":"+15017122661","To":"client:alice","CallStatus":"queued","Direction":"outbound-api","ApiVersion":"2010-04-01","SequenceNumber":"0","Timestamp":"Wed, 15 Apr 2026 09:29:58 +0000","CallbackSource":"call-progress-events"},
  "initiated": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","From":"+15017122661","To":"client:alice","CallStatus":"initiated","Direction":"outbound-api","ApiVersion":"2010-04-01","SequenceNumber":"0","Timestamp":"Wed, 15 Apr 2026 09:30:00 +0000","CallbackSource":"call-progress-events"},
  "ringing": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","From":"+15017122661","To":"client:alice","CallStatus":"ringing","Direction":"outbound-api","ApiVersion":"2010-04-01","SequenceNumber":"1","Timestamp":"Wed, 15 Apr 2026 09:30:04 +0000","CallbackSource":"call-progress-events"},
  "answered": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","From":"+15017122661","To":"client:alice","CallStatus":"in-progress","Direction":"outbound-api","ApiVersion":"2010-04-01","SequenceNumber":"2","Timestamp":"Wed, 15 Apr 2026 09:30:15 +0000","CallbackSource":"call-progress-events"},
  "completed": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","From":"+15017122661","To":"client:alice","CallStatus":"completed","Direction":"outbound-api","ApiVersion":"2010-04-01","SequenceNumber":"3","Timestamp":"Wed, 15 Apr 2026 09:42:18 +0000","CallbackSource":"call-progress-events","CallDuration":"723","Duration":"13","SipResponseCode":"200"},
  "busy": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","From":"+15017122661","To":"client:alice","CallStatus":"busy","Direction":"outbound-api","ApiVersion":"2010-04-01","SequenceNumber":"2","Timestamp":"Wed, 15 Apr 2026 09:30:06 +0000","CallbackSource":"call-progress-events","CallDuration":"0","Duration":"0","SipResponseCode":"486"},
  "noAnswer": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","From":"+15017122661","To":"client:alice","CallStatus":"no-answer","Direction":"outbound-api","ApiVersion":"2010-04-01","SequenceNumber":"2","Timestamp":"Wed, 15 Apr 2026 09:31:05 +0000","CallbackSource":"call-progress-events","CallDuration":"0","Duration":"0","SipResponseCode":"487"},
  "failed": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","From":"+15017122661","To":"client:alice","CallStatus":"failed","Direction":"outbound-api","ApiVersion":"2010-04-01","SequenceNumber":"1","Timestamp":"Wed, 15 Apr 2026 09:30:01 +0000","CallbackSource":"call-progress-events","CallDuration":"0","Duration":"0","SipResponseCode":"404"},
  "canceled": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","From":"+15017122661","To":"client:alice","CallStatus":"canceled","Direction":"outbound-api","ApiVersion":"2010-04-01","SequenceNumber":"2","Timestamp":"Wed, 15 Apr 2026 09:30:10 +0000","CallbackSource":"call-progress-events","CallDuration":"0","Duration":"0","SipResponseCode":"487"},
};

export interface AnsweringMachineCallbackRequest {
  /** A person has answered */
  readonly "human": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "AnsweredBy": "human"; readonly "MachineDetectionDuration": "1860" };
  /** A machine has answered, and greets */
  readonly "machineStart": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "AnsweredBy": "machine_start"; readonly "MachineDetectionDuration": "2910" };
  /** The machine's greeting has ended with a beep */
  readonly "machineEndBeep": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "AnsweredBy": "machine_end_beep"; readonly "MachineDetectionDuration": "9340" };
  /** The machine's greeting has ended in silence */
  readonly "machineEndSilence": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "AnsweredBy": "machine_end_silence"; readonly "MachineDetectionDuration": "8120" };
  /** The machine's greeting has ended otherwise */
  readonly "machineEndOther": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "AnsweredBy": "machine_end_other"; readonly "MachineDetectionDuration": "10450" };
  /** A fax machine has answered */
  readonly "fax": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "AnsweredBy": "fax"; readonly "MachineDetectionDuration": "2240" };
  /** What has answered is not known */
  readonly "unknown": { readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "AnsweredBy": "unknown"; readonly "MachineDetectionDuration": "30000" };
}
const AnsweringMachineCallbackRequest: AnsweringMachineCallbackRequest = {
  "human": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","AnsweredBy":"human","MachineDetectionDuration":"1860"},
  "machineStart": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","AnsweredBy":"machine_start","MachineDetectionDuration":"2910"},
  "machineEndBeep": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","AnsweredBy":"machine_end_beep","MachineDetectionDuration":"9340"},
  "machineEndSilence": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","AnsweredBy":"machine_end_silence","MachineDetectionDuration":"8120"},
  "machineEndOther": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","AnsweredBy":"machine_end_other","MachineDetectionDuration":"10450"},
  "fax": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","AnsweredBy":"fax","MachineDetectionDuration":"2240"},
  "unknown": {"CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","AccountSid":"AC5ef8732a3c49700934481addd5ce1659","AnsweredBy":"unknown","MachineDetectionDuration":"30000"},
};

export interface RecordingStatusCallbackRequest {
  /** The agent's call is being recorded */
  readonly "inProgress": { readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "RecordingSid": "RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingUrl": "https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingStatus": "in-progress"; readonly "RecordingChannels": "1"; readonly "RecordingSource": "OutboundAPI"; readonly "RecordingStartTime": "Wed, 15 Apr 2026 09:30:15 +0000" };
  /** The recording can be fetched */
  readonly "completed": { readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "RecordingSid": "RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingUrl": "https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingStatus": "completed"; readonly "RecordingChannels": "1"; readonly "RecordingSource": "OutboundAPI"; readonly "RecordingStartTime": "Wed, 15 Apr 2026 09:30:15 +0000"; readonly "RecordingDuration": "723" };
  /** There is no recording, for nobody spoke */
  readonly "absent": { readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "RecordingSid": "RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingUrl": "https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingStatus": "absent"; readonly "RecordingChannels": "1"; readonly "RecordingSource": "OutboundAPI"; readonly "RecordingStartTime": "Wed, 15 Apr 2026 09:30:15 +0000"; readonly "RecordingDuration": "0"; readonly "ErrorCode": "16102" };
  /** The recording could not be kept */
  readonly "failed": { readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "CallSid": "CA41d7c09be2f34a8596b0d3e71f28ac54"; readonly "RecordingSid": "RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingUrl": "https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingStatus": "failed"; readonly "RecordingChannels": "1"; readonly "RecordingSource": "OutboundAPI"; readonly "RecordingStartTime": "Wed, 15 Apr 2026 09:30:15 +0000" };
}
const RecordingStatusCallbackRequest: RecordingStatusCallbackRequest = {
  "inProgress": {"AccountSid":"AC5ef8732a3c49700934481addd5ce1659","CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","RecordingSid":"RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingUrl":"https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingStatus":"in-progress","RecordingChannels":"1","RecordingSource":"OutboundAPI","RecordingStartTime":"Wed, 15 Apr 2026 09:30:15 +0000"},
  "completed": {"AccountSid":"AC5ef8732a3c49700934481addd5ce1659","CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","RecordingSid":"RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingUrl":"https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingStatus":"completed","RecordingChannels":"1","RecordingSource":"OutboundAPI","RecordingStartTime":"Wed, 15 Apr 2026 09:30:15 +0000","RecordingDuration":"723"},
  "absent": {"AccountSid":"AC5ef8732a3c49700934481addd5ce1659","CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","RecordingSid":"RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingUrl":"https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingStatus":"absent","RecordingChannels":"1","RecordingSource":"OutboundAPI","RecordingStartTime":"Wed, 15 Apr 2026 09:30:15 +0000","RecordingDuration":"0","ErrorCode":"16102"},
  "failed": {"AccountSid":"AC5ef8732a3c49700934481addd5ce1659","CallSid":"CA41d7c09be2f34a8596b0d3e71f28ac54","RecordingSid":"RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingUrl":"https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingStatus":"failed","RecordingChannels":"1","RecordingSource":"OutboundAPI","RecordingStartTime":"Wed, 15 Apr 2026 09:30:15 +0000"},
};

export interface ConferenceRecordingStatusCallbackRequest {
  /** The conference is being recorded */
  readonly "inProgress": { readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "RecordingSid": "RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingUrl": "https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingStatus": "in-progress"; readonly "RecordingChannels": "1"; readonly "RecordingSource": "Conference"; readonly "RecordingStartTime": "Wed, 15 Apr 2026 09:30:15 +0000" };
  /** The recording can be fetched */
  readonly "completed": { readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "RecordingSid": "RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingUrl": "https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingStatus": "completed"; readonly "RecordingChannels": "1"; readonly "RecordingSource": "Conference"; readonly "RecordingStartTime": "Wed, 15 Apr 2026 09:30:15 +0000"; readonly "RecordingDuration": "723" };
  /** There is no recording, for nobody spoke */
  readonly "absent": { readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "RecordingSid": "RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingUrl": "https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingStatus": "absent"; readonly "RecordingChannels": "1"; readonly "RecordingSource": "Conference"; readonly "RecordingStartTime": "Wed, 15 Apr 2026 09:30:15 +0000"; readonly "RecordingDuration": "0"; readonly "ErrorCode": "16102" };
  /** The recording could not be kept */
  readonly "failed": { readonly "AccountSid": "AC5ef8732a3c49700934481addd5ce1659"; readonly "ConferenceSid": "CF3b1c9d47e58f4a02b6d3c81e90f7a254"; readonly "RecordingSid": "RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingUrl": "https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56"; readonly "RecordingStatus": "failed"; readonly "RecordingChannels": "1"; readonly "RecordingSource": "Conference"; readonly "RecordingStartTime": "Wed, 15 Apr 2026 09:30:15 +0000" };
}
const ConferenceRecordingStatusCallbackRequest: ConferenceRecordingStatusCallbackRequest = {
  "inProgress": {"AccountSid":"AC5ef8732a3c49700934481addd5ce1659","ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","RecordingSid":"RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingUrl":"https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingStatus":"in-progress","RecordingChannels":"1","RecordingSource":"Conference","RecordingStartTime":"Wed, 15 Apr 2026 09:30:15 +0000"},
  "completed": {"AccountSid":"AC5ef8732a3c49700934481addd5ce1659","ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","RecordingSid":"RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingUrl":"https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingStatus":"completed","RecordingChannels":"1","RecordingSource":"Conference","RecordingStartTime":"Wed, 15 Apr 2026 09:30:15 +0000","RecordingDuration":"723"},
  "absent": {"AccountSid":"AC5ef8732a3c49700934481addd5ce1659","ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","RecordingSid":"RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingUrl":"https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingStatus":"absent","RecordingChannels":"1","RecordingSource":"Conference","RecordingStartTime":"Wed, 15 Apr 2026 09:30:15 +0000","RecordingDuration":"0","ErrorCode":"16102"},
  "failed": {"AccountSid":"AC5ef8732a3c49700934481addd5ce1659","ConferenceSid":"CF3b1c9d47e58f4a02b6d3c81e90f7a254","RecordingSid":"RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingUrl":"https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56","RecordingStatus":"failed","RecordingChannels":"1","RecordingSource":"Conference","RecordingStartTime":"Wed, 15 Apr 2026 09:30:15 +0000"},
};

/** Every named example of openapi/voice-v2010.yaml, by operation, status (or `request`) and name. */
export interface VoiceFixtures {
  readonly listParticipants: { readonly 200: ListParticipants200; readonly 400: BadRequest; readonly 401: Unauthorized; readonly 403: Forbidden; readonly 404: NotFound; readonly 429: TooManyRequests; readonly 500: InternalServerError; readonly 503: ServiceUnavailable; };
  readonly createParticipant: { readonly request: CreateParticipantRequest; readonly 201: CreateParticipant201; readonly 400: BadRequest; readonly 401: Unauthorized; readonly 403: Forbidden; readonly 404: NotFound; readonly 429: TooManyRequests; readonly 500: InternalServerError; readonly 503: ServiceUnavailable; };
  readonly getParticipant: { readonly 200: GetParticipant200; readonly 400: BadRequest; readonly 401: Unauthorized; readonly 403: Forbidden; readonly 404: NotFound; readonly 429: TooManyRequests; readonly 500: InternalServerError; readonly 503: ServiceUnavailable; };
  readonly updateParticipant: { readonly request: UpdateParticipantRequest; readonly 200: UpdateParticipant200; readonly 400: BadRequest; readonly 401: Unauthorized; readonly 403: Forbidden; readonly 404: NotFound; readonly 429: TooManyRequests; readonly 500: InternalServerError; readonly 503: ServiceUnavailable; };
  readonly deleteParticipant: { readonly 400: BadRequest; readonly 401: Unauthorized; readonly 403: Forbidden; readonly 404: NotFound; readonly 429: TooManyRequests; readonly 500: InternalServerError; readonly 503: ServiceUnavailable; };
  readonly conferenceStatusCallback: { readonly request: ConferenceStatusCallbackRequest; };
  readonly callStatusCallback: { readonly request: CallStatusCallbackRequest; };
  readonly answeringMachineCallback: { readonly request: AnsweringMachineCallbackRequest; };
  readonly recordingStatusCallback: { readonly request: RecordingStatusCallbackRequest; };
  readonly conferenceRecordingStatusCallback: { readonly request: ConferenceRecordingStatusCallbackRequest; };
}
export const voiceFixtures: VoiceFixtures = /* @__PURE__ */ freeze({
  listParticipants: { 200: ListParticipants200, 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  createParticipant: { request: CreateParticipantRequest, 201: CreateParticipant201, 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  getParticipant: { 200: GetParticipant200, 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  updateParticipant: { request: UpdateParticipantRequest, 200: UpdateParticipant200, 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  deleteParticipant: { 400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests, 500: InternalServerError, 503: ServiceUnavailable },
  conferenceStatusCallback: { request: ConferenceStatusCallbackRequest },
  callStatusCallback: { request: CallStatusCallbackRequest },
  answeringMachineCallback: { request: AnsweringMachineCallbackRequest },
  recordingStatusCallback: { request: RecordingStatusCallbackRequest },
  conferenceRecordingStatusCallback: { request: ConferenceRecordingStatusCallbackRequest },
});
