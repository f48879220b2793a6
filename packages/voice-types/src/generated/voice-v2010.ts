// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

export interface paths {
    "/2010-04-01/Accounts/{AccountSid}/Conferences.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * Read multiple Conference resources
         *
         * Returns the account's conferences, sorted by their creation, a page at a time. Without `Status` these are the conferences in progress only; a list never holds conferences of several statuses.
         */
        get: operations["listConferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * Read multiple Participant resources
         *
         * Returns the list of active participants in the conference identified by `ConferenceSid`, a page at a time. For everyone who ever took part, use the conference's status callback.
         */
        get: operations["listParticipants"];
        put?: never;
        /**
         * Add a participant to a conference
         *
         * Creates a Participant resource: calls `To` from `From` and adds whoever answers to the active conference with that SID or friendly name. If no active conference has that friendly name, a new one is created with it. If the conference that a SID names is not active, the request fails. A request that timed out, lost its connection or got a 5xx may already have dialled: repeat it only after a 429.
         */
        post: operations["createParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
                /**
                 * The Call SID or label of the participant to fetch, update or delete. Characters in a label that are not safe in a URL must be percent-encoded: a space is represented as `%20`.
                 *
                 * PII: standard.
                 */
                CallSid: components["parameters"]["CallSidOrLabel"];
                /** The SID of the conference with the participants to fetch, read, update or delete. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        /**
         * Fetch a Participant resource
         *
         * Returns a Participant resource from an active conference, specified by the Conference SID and the participant's Call SID or label. Only active participants of conferences in progress are found. To know everyone over the course of a conference, use its status callback and store the details.
         */
        get: operations["getParticipant"];
        put?: never;
        /**
         * Update a Participant resource
         *
         * Updates the status of a participant in an active conference: mute, hold, announce something, coach, or change what happens when they leave. What the request leaves out stays as it is. A request with `AnnounceUrl` announces again when it is repeated; any other may be repeated safely.
         */
        post: operations["updateParticipant"];
        /**
         * Remove a participant from a conference
         *
         * Deletes the Participant resource to remove the participant from the conference, which ends their call in it. A 404 on a repeated request means that an earlier one worked.
         */
        delete: operations["deleteParticipant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
                /** The SID of the conference to fetch or update. A friendly name is refused with 405. */
                Sid: components["parameters"]["Sid"];
            };
            cookie?: never;
        };
        /**
         * Fetch a Conference resource
         *
         * Returns one conference, whether it waits for its start, is in progress or has ended. A friendly name in place of the SID is refused with 405: list the conferences of that name instead.
         */
        get: operations["getConference"];
        put?: never;
        /**
         * Update a Conference resource
         *
         * Ends a conference, or plays something to everybody in it. Ending one that is not in progress is refused with 400. A request with `AnnounceUrl` announces again when it is repeated: repeat it only after a 429; any other may be repeated safely. A friendly name in place of the SID is refused with 405.
         */
        post: operations["updateConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    answeringMachineCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive who or what has answered a call
         *
         * Twilio calls the participant's `AmdStatusCallback` once it has found out whether a person or a machine has answered. Every value is a string, and Twilio may add parameters at any time.
         */
        post: operations["answeringMachineCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    callStatusCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive how a participant's call goes
         *
         * Twilio calls the participant's `StatusCallback` when the call comes to a state that `StatusCallbackEvent` names, with POST or, if told so, with GET and the same parameters in the query. Every value is a string, and Twilio may add parameters at any time.
         */
        post: operations["callStatusCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conferenceRecordingStatusCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive how the recording of a conference goes
         *
         * Twilio calls the conference's `ConferenceRecordingStatusCallback` when its recording comes to a state that `ConferenceRecordingStatusCallbackEvent` names. Every value is a string, and Twilio may add parameters at any time.
         */
        post: operations["conferenceRecordingStatusCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conferenceStatusCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive what happens in a conference
         *
         * Twilio calls the conference's status callback when something happens that the application asked for, with POST or, if told so, with GET and the same parameters in the query. Every value is a string, and Twilio may add parameters at any time.
         */
        post: operations["conferenceStatusCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    recordingStatusCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive how the recording of a participant goes
         *
         * Twilio calls the participant's `RecordingStatusCallback` when the recording of their call comes to a state that `RecordingStatusCallbackEvent` names. Every value is a string, and Twilio may add parameters at any time.
         */
        post: operations["recordingStatusCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * The unique SID identifier of an Account.
         *
         * @example AC5ef8732a3c49700934481addd5ce1659
         */
        AccountSid: string;
        /** An announcement has ended or failed. It says who heard it if it was for one participant only. */
        AnnouncementCallback: components["schemas"]["ConferenceCallbackBase"] & components["schemas"]["ParticipantCallbackMembers"] & {
            /**
             * The URL of the announcement.
             *
             * Format: uri
             *
             * @example https://example.com/announcements/recording.xml
             */
            AnnounceUrl?: string | undefined;
            /** The SID of the participant's call. */
            CallSid?: components["schemas"]["CallSid"] | undefined;
            /**
             * Why the announcement failed.
             *
             * @example The announcement could not be fetched
             */
            ReasonAnnouncementFailed?: string | undefined;
            /** The announcement ended, or failed. */
            StatusCallbackEvent: "announcement-end" | "announcement-fail";
        };
        /** Who or what has answered a participant's call. */
        AnsweringMachineCallback: {
            /** The SID of the Account that the call belongs to. */
            AccountSid: components["schemas"]["AccountSid"];
            /** Who or what has answered. */
            AnsweredBy: ("human" | "machine_start" | "machine_end_beep" | "machine_end_silence" | "machine_end_other" | "fax" | "unknown") | (string & {});
            /** The SID of the participant's call. */
            CallSid: components["schemas"]["CallSid"];
            /**
             * How long it took to find out, in milliseconds.
             *
             * Unit: milliseconds.
             *
             * @example 1860
             */
            MachineDetectionDuration?: string | undefined;
        };
        /**
         * The unique SID identifier of a BYOC (Bring Your Own Carrier) trunk.
         *
         * @example BY1f7a3c5e9b2d4860a1c3e5f7092b4d68
         */
        ByocTrunkSid: string;
        /**
         * A date in GMT, without a time.
         *
         * Format: date
         *
         * @example 2026-04-15
         */
        CalendarDate: string;
        /**
         * A date and time in GMT, in RFC 2822 format. The day may have one digit.
         *
         * @example Thu, 1 Jun 2017 20:48:32 +0000
         */
        CallbackTimestamp: string;
        /**
         * The unique SID identifier of a Call.
         *
         * @example CA8a5f0e2c7d914b6398e1f4a2c05d7b36
         */
        CallSid: string;
        /** How a participant's call goes. `CallStatus` says how far it has come. */
        CallStatusCallback: {
            /** The SID of the Account that the call belongs to. */
            AccountSid: components["schemas"]["AccountSid"];
            /**
             * The version of the API that made the call.
             *
             * @example 2010-04-01
             */
            ApiVersion: string;
            /**
             * What the callback comes from.
             *
             * @example call-progress-events
             */
            CallbackSource: string;
            /**
             * How long the call took, in seconds. Only its last callback carries it.
             *
             * Unit: seconds.
             *
             * @example 723
             */
            CallDuration?: string | undefined;
            /** The SID of the participant's call. */
            CallSid: components["schemas"]["CallSid"];
            /** How far the call has come. Before it rings and while it rings it may change; the last five values are where it ends. */
            CallStatus: ("queued" | "initiated" | "ringing" | "in-progress" | "completed" | "busy" | "no-answer" | "failed" | "canceled") | (string & {});
            /**
             * Who began the call. A participant's is `outbound-api`.
             *
             * @example outbound-api
             */
            Direction: string;
            /**
             * How long the call took, in minutes. Only its last callback carries it.
             *
             * @example 13
             */
            Duration?: string | undefined;
            /**
             * Whom the call comes from, as the request that created the participant gave it.
             *
             * PII: standard.
             *
             * @example +15017122661
             */
            From: string;
            /**
             * Where this callback stands in the order of the call's events, counted from 0. Callbacks may arrive in another order.
             *
             * @example 2
             */
            SequenceNumber: string;
            /**
             * The SIP status that the call ended with. Only its last callback carries it.
             *
             * @example 200
             */
            SipResponseCode?: string | undefined;
            /** When the event happened, in GMT and RFC 2822 format. */
            Timestamp: components["schemas"]["CallbackTimestamp"];
            /**
             * Whom the call goes to, as the request that created the participant gave it.
             *
             * PII: standard.
             *
             * @example client:alice
             */
            To: string;
        };
        /** A conference that waits for its start, is in progress or has ended. */
        Conference: {
            /** The SID of the Account that created the conference. */
            account_sid: components["schemas"]["AccountSid"];
            /**
             * The version of the API that the conference was created with.
             *
             * @example 2010-04-01
             */
            api_version: string | null;
            /** The SID of the call that ended the conference; `null` as long as it has not ended, and where a request ended it. */
            call_sid_ending_conference: components["schemas"]["CallSid"] | null;
            /** The date and time in GMT that the conference was created, specified in RFC 2822 format. */
            date_created: components["schemas"]["Rfc2822Timestamp"] | null;
            /** The date and time in GMT that the conference was last updated, specified in RFC 2822 format. */
            date_updated: components["schemas"]["Rfc2822Timestamp"] | null;
            /**
             * The name that the application gave to the conference, of at most 128 characters. Any number of conferences may share one, of which one at most is active. It should hold no personal data.
             *
             * PII: standard.
             *
             * @example order-4711
             */
            friendly_name: string | null;
            /** Why the conference ended; `null` as long as it has not. */
            reason_conference_ended: components["schemas"]["ReasonConferenceEnded"] | null;
            /** The region where the conference's audio is mixed. */
            region: components["schemas"]["ConferenceRegion"] | null;
            /** The SID of the conference. */
            sid: components["schemas"]["ConferenceSid"];
            /** How far the conference has come. */
            status: components["schemas"]["ConferenceStatus"] | null;
            /** Where the resources that belong to the conference are. */
            subresource_uris: components["schemas"]["ConferenceSubresources"] | null;
            /**
             * The URI of the resource, relative to `https://api.twilio.com`.
             *
             * Format: uri-reference
             *
             * @example /2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254.json
             */
            uri: string;
        };
        /** What every callback about a conference carries. */
        ConferenceCallbackBase: {
            /** The SID of the Account that the conference belongs to. */
            AccountSid: components["schemas"]["AccountSid"];
            /** The SID of the conference. */
            ConferenceSid: components["schemas"]["ConferenceSid"];
            /**
             * The name that the application gave to the conference.
             *
             * PII: standard.
             *
             * @example order-4711
             */
            FriendlyName: string;
            /**
             * Where this callback stands in the order of the conference's events. Callbacks may arrive in another order.
             *
             * @example 3
             */
            SequenceNumber: string;
            /** What happened. */
            StatusCallbackEvent: ("conference-start" | "conference-end" | "participant-join" | "participant-leave" | "participant-mute" | "participant-unmute" | "participant-hold" | "participant-unhold" | "participant-modify" | "participant-speech-start" | "participant-speech-stop" | "announcement-end" | "announcement-fail") | (string & {});
            /** When the event happened, in GMT and RFC 2822 format. */
            Timestamp: components["schemas"]["CallbackTimestamp"];
        };
        /** The conference has ended. */
        ConferenceEndedCallback: components["schemas"]["ConferenceCallbackBase"] & {
            /** The SID of the call whose participant's leaving ended the conference. */
            CallSidEndingConference?: components["schemas"]["CallSid"] | undefined;
            /**
             * The label of the participant whose leaving ended the conference.
             *
             * PII: standard.
             *
             * @example customer
             */
            ParticipantLabelEndingConference?: string | undefined;
            /**
             * Why the conference ended, for people. Which words it has is documented nowhere.
             *
             * PII: standard.
             *
             * @example Participant with label customer and end-conference-on-exit left
             */
            Reason?: string | undefined;
            /** Why the conference ended. */
            ReasonConferenceEnded?: components["schemas"]["ReasonConferenceEnded"] | undefined;
            /** The conference ended. */
            StatusCallbackEvent: "conference-end";
        };
        /** One page of an account's conferences. */
        ConferenceList: {
            /** The conferences on this page. */
            conferences: components["schemas"]["Conference"][];
            /**
             * The index of the last conference on this page, counted from 0.
             *
             * Minimum: 0.
             *
             * @example 1
             */
            end: number;
            /**
             * The URI of the first page, relative to `https://api.twilio.com`.
             *
             * Format: uri-reference
             *
             * @example /2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences.json?PageSize=50&Page=0
             */
            first_page_uri: string;
            /**
             * The URI of the next page, relative to `https://api.twilio.com`, or `null` on the last page.
             *
             * Format: uri-reference
             *
             * @example /2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences.json?PageSize=50&Page=1&PageToken=PACF3b1c9d47e58f4a02b6d3c81e90f7a254
             */
            next_page_uri: string | null;
            /**
             * The index of this page, counted from 0.
             *
             * Minimum: 0.
             *
             * @example 0
             */
            page: number;
            /**
             * How many conferences a page holds at most.
             *
             * Range: 1 to 1000.
             *
             * @example 50
             */
            page_size: number;
            /**
             * The URI of the previous page, relative to `https://api.twilio.com`, or `null` on the first page.
             *
             * Format: uri-reference
             *
             * @example null
             */
            previous_page_uri: string | null;
            /**
             * The index of the first conference on this page, counted from 0.
             *
             * Minimum: 0.
             *
             * @example 0
             */
            start: number;
            /**
             * The URI of this page, relative to `https://api.twilio.com`.
             *
             * Format: uri-reference
             *
             * @example /2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences.json?PageSize=50&Page=0
             */
            uri: string;
        };
        /** How the recording of a conference goes. */
        ConferenceRecordingCallback: components["schemas"]["RecordingCallbackBase"] & {
            /** The SID of the conference. */
            ConferenceSid: components["schemas"]["ConferenceSid"];
        };
        /** The region where a conference's audio is mixed: `us1` and `us2` (United States), `ie1` (Ireland), `de1` (Germany), `sg1` (Singapore), `br1` (Brazil), `au1` (Australia) or `jp1` (Japan), or `unknown` as long as none is chosen. */
        ConferenceRegion: ("us1" | "us2" | "ie1" | "de1" | "sg1" | "br1" | "au1" | "jp1" | "unknown") | (string & {});
        /**
         * The unique SID identifier of a Conference.
         *
         * @example CF3b1c9d47e58f4a02b6d3c81e90f7a254
         */
        ConferenceSid: string;
        /** The conference has started. */
        ConferenceStartedCallback: components["schemas"]["ConferenceCallbackBase"] & {
            /** The conference started. */
            StatusCallbackEvent: "conference-start";
        };
        /** How far a conference has come: `init` until it starts, `in-progress` while it goes on, `completed` after its end. */
        ConferenceStatus: ("init" | "in-progress" | "completed") | (string & {});
        /** What Twilio tells about a conference. `StatusCallbackEvent` says which of these it is. */
        ConferenceStatusCallback: components["schemas"]["ConferenceStartedCallback"] | components["schemas"]["ConferenceEndedCallback"] | components["schemas"]["ParticipantCallback"] | components["schemas"]["ParticipantLeftCallback"] | components["schemas"]["AnnouncementCallback"];
        /** Where the resources that belong to a conference are, relative to `https://api.twilio.com`. */
        ConferenceSubresources: {
            /**
             * The URI of the conference's active participants.
             *
             * Format: uri-reference
             *
             * @example /2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json
             */
            participants: string;
            /**
             * The URI of the conference's recordings.
             *
             * Format: uri-reference
             *
             * @example /2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Recordings.json
             */
            recordings: string;
        };
        /** Whom to call, and how they take part in the conference. `From` and `To` are enough. */
        CreateParticipantBody: {
            /**
             * The URL that Twilio calls, using the `AmdStatusCallbackMethod`, to tell the application whether a human, a machine or a fax answered. Only with `MachineDetection`.
             *
             * Format: uri
             *
             * @example https://example.com/calls/answered-by
             */
            AmdStatusCallback?: string | undefined;
            /**
             * The HTTP method Twilio uses to call `AmdStatusCallback`.
             *
             * @default POST
             * @example POST
             */
            AmdStatusCallbackMethod?: ("GET" | "POST") | undefined;
            /**
             * Whether to play a notification beep to the conference: when the participant joins (`onEnter`), leaves (`onExit`), both (`true`) or never (`false`).
             *
             * @default true
             * @example onEnter
             */
            Beep?: ("true" | "false" | "onEnter" | "onExit") | undefined;
            /** The SID of a BYOC (Bring Your Own Carrier) trunk to route this call with. It has a meaning only when `To` is a phone number, and is ignored otherwise. (Beta) */
            Byoc?: components["schemas"]["ByocTrunkSid"] | undefined;
            /**
             * The name that is shown to the called party beside the caller ID.
             *
             * Length: 2 to 255 characters.
             *
             * PII: standard.
             *
             * @example Example Shop
             */
            CallerDisplayName?: string | undefined;
            /**
             * Whom the called party sees: a phone number, usually in E.164 format (e.g. +16175551212), a Client identifier (`client:name`), or the username portion of a SIP address. A phone number must be a Twilio number or a verified outgoing caller ID of the account. If `To` is a phone number, `CallerId` must be one too. If `To` is a SIP address, `CallerId` is the username that the SIP endpoint sees in the From header.
             *
             * PII: standard.
             *
             * @example +15017122661
             */
            CallerId?: string | undefined;
            /**
             * The reason for the outgoing call. Use it to specify the purpose of the call that is presented on the called party's phone. (Branded Calls Beta)
             *
             * @example Your order is ready
             */
            CallReason?: string | undefined;
            /** The SID of the participant who is being coached. That participant is the only one who can hear the participant who is coaching. Required when `Coaching` is `true`. */
            CallSidToCoach?: components["schemas"]["CallSid"] | undefined;
            /**
             * A token that lets a forwarded call keep the caller ID of the incoming one. Twilio creates it when a call arrives at a Twilio number.
             *
             * @example example-call-token
             */
            CallToken?: string | undefined;
            /**
             * The URL that Twilio calls to have the application notify a Client of the call. Only when `To` is a Client identifier.
             *
             * Format: uri
             *
             * @example https://example.com/notifications
             */
            ClientNotificationUrl?: string | undefined;
            /**
             * Whether the participant is coaching another call. If `true`, `CallSidToCoach` must be given. Left out, it is `true` if `CallSidToCoach` is given, and `false` otherwise.
             *
             * @example true
             */
            Coaching?: boolean | undefined;
            /**
             * Whether to record the conference the participant is joining. `true` means `record-from-start`, `false` means `do-not-record`.
             *
             * @default false
             * @example record-from-start
             */
            ConferenceRecord?: ("true" | "false" | "record-from-start" | "do-not-record") | undefined;
            /**
             * The URL Twilio calls, using the `ConferenceRecordingStatusCallbackMethod`, when the conference recording is available.
             *
             * Format: uri
             *
             * @example https://example.com/conference-recordings/status
             */
            ConferenceRecordingStatusCallback?: string | undefined;
            /**
             * The conference recording state changes that generate a call to `ConferenceRecordingStatusCallback`. Several values are sent as a repeated key.
             *
             * @example [
             *       "completed"
             *     ]
             */
            ConferenceRecordingStatusCallbackEvent?: readonly ("in-progress" | "completed" | "failed" | "absent")[] | undefined;
            /**
             * The HTTP method Twilio uses to call `ConferenceRecordingStatusCallback`.
             *
             * @default POST
             * @example POST
             */
            ConferenceRecordingStatusCallbackMethod?: ("GET" | "POST") | undefined;
            /**
             * The URL Twilio calls, using the `ConferenceStatusCallbackMethod`, when the events in `ConferenceStatusCallbackEvent` occur. Only the value set by the first participant who joins is used; later ones are ignored.
             *
             * Format: uri
             *
             * @example https://example.com/conferences/status
             */
            ConferenceStatusCallback?: string | undefined;
            /**
             * The conference state changes that generate a call to `ConferenceStatusCallback`. Several values are sent as a repeated key.
             *
             * @default [
             *       "start",
             *       "end"
             *     ]
             * @example [
             *       "start",
             *       "end",
             *       "join",
             *       "leave"
             *     ]
             */
            ConferenceStatusCallbackEvent?: readonly ("start" | "end" | "join" | "leave" | "mute" | "hold" | "modify" | "speaker" | "announcement")[] | undefined;
            /**
             * The HTTP method Twilio uses to call `ConferenceStatusCallback`.
             *
             * @default POST
             * @example POST
             */
            ConferenceStatusCallbackMethod?: ("GET" | "POST") | undefined;
            /**
             * Whether to trim leading and trailing silence from the recorded conference audio files.
             *
             * @default trim-silence
             * @example do-not-trim
             */
            ConferenceTrim?: ("trim-silence" | "do-not-trim") | undefined;
            /**
             * Whether to allow an agent to hear the state of the outbound call, including ringing or disconnect messages.
             *
             * @default true
             * @example false
             */
            EarlyMedia?: boolean | undefined;
            /**
             * Street and number of the address that help is sent to. Twilio reads the first 60 characters.
             *
             * PII: standard.
             *
             * @example 123 Example Street
             */
            EmergencyAddress?: string | undefined;
            /**
             * Where in a building an emergency caller is, such as the floor or the room. Twilio reads the first 20 characters.
             *
             * PII: standard.
             *
             * @example Floor 3, room 12
             */
            EmergencyCallerLocation?: string | undefined;
            /**
             * Where an emergency caller is: latitude, from -90 to 90, and longitude, from -180 to 180, in decimal degrees with up to six decimals, and a space between them. Twilio reads the first 150 characters.
             *
             * PII: standard.
             *
             * @example 37.789244 -122.393847
             */
            EmergencyCallerPosition?: string | undefined;
            /**
             * The official name of the city of the address that help is sent to. Twilio reads the first 20 characters.
             *
             * PII: standard.
             *
             * @example San Francisco
             */
            EmergencyCity?: string | undefined;
            /**
             * The country of the address that help is sent to: so far `US` or `CA`.
             *
             * PII: standard.
             *
             * @example US
             */
            EmergencyCountry?: string | undefined;
            /**
             * The organisation or entity that an emergency call comes from. Twilio reads the first 20 characters.
             *
             * PII: standard.
             *
             * @example Example Shop
             */
            EmergencyName?: string | undefined;
            /**
             * The state or province of the address that help is sent to. Twilio reads the first 20 characters.
             *
             * PII: standard.
             *
             * @example CA
             */
            EmergencyState?: string | undefined;
            /**
             * The postal code of the address that help is sent to. Twilio reads the first 20 characters.
             *
             * PII: standard.
             *
             * @example 94105
             */
            EmergencyZipCode?: string | undefined;
            /**
             * Whether to end the conference, for everybody, when the participant leaves.
             *
             * @default false
             * @example true
             */
            EndConferenceOnExit?: boolean | undefined;
            /**
             * Who calls: a phone number, usually in E.164 format (e.g. +16175551212), a Client identifier (`client:name`), or the username portion of a SIP address. A phone number must be a Twilio number or a verified outgoing caller ID of the account. If `To` is a phone number, `From` must be one too. If `To` is a SIP address, `From` is the username that the SIP endpoint sees in the P-Asserted-Identity header.
             *
             * PII: standard.
             *
             * @example +15017122661
             */
            From: string;
            /**
             * Jitter buffer size for the connecting participant. Twilio applies it before the participant's audio is mixed into the conference: a larger one smooths more and delays more.
             *
             * @default large
             * @example small
             */
            JitterBufferSize?: ("off" | "small" | "medium" | "large") | undefined;
            /**
             * A label for this participant. If one is supplied, it may subsequently be used to fetch, update or delete the participant. It must be unique in the conference, have at most 128 characters, not look like a Call SID, and contain no `/`, not even as `%2F`.
             *
             * PII: standard.
             */
            Label?: components["schemas"]["ParticipantLabel"] | undefined;
            /**
             * Whether to detect if a human, an answering machine or a fax has picked up the call. `Enable` tells as soon as the called party is identified; `DetectMessageEnd` waits for the end of a machine's greeting, to leave a message. Left out, nothing is detected.
             *
             * @example DetectMessageEnd
             */
            MachineDetection?: ("Enable" | "DetectMessageEnd") | undefined;
            /**
             * The milliseconds of initial silence after which the detection ends with an `AnsweredBy` of `unknown`. Only with `MachineDetection`.
             *
             * Range: 2000 to 10000.
             *
             * Unit: milliseconds.
             *
             * @default 5000
             * @example 5000
             */
            MachineDetectionSilenceTimeout?: number | undefined;
            /**
             * The milliseconds of silence after which speech is considered complete. Only with `MachineDetection`.
             *
             * Range: 500 to 5000.
             *
             * Unit: milliseconds.
             *
             * @default 1200
             * @example 1200
             */
            MachineDetectionSpeechEndThreshold?: number | undefined;
            /**
             * The length of speech, in milliseconds, that tells a human from a machine: a shorter one is taken for a human, a longer one for a machine. Only with `MachineDetection`.
             *
             * Range: 1000 to 6000.
             *
             * Unit: milliseconds.
             *
             * @default 2400
             * @example 2400
             */
            MachineDetectionSpeechThreshold?: number | undefined;
            /**
             * The number of seconds that Twilio tries to detect an answering machine before it gives up with an `AnsweredBy` of `unknown`. Only with `MachineDetection`.
             *
             * Unit: seconds.
             *
             * @default 30
             * @example 45
             */
            MachineDetectionTimeout?: number | undefined;
            /**
             * The maximum number of participants in the conference.
             *
             * Range: 2 to 250.
             *
             * @default 250
             * @example 10
             */
            MaxParticipants?: number | undefined;
            /**
             * Whether the participant joins the conference muted.
             *
             * @default false
             * @example true
             */
            Muted?: boolean | undefined;
            /**
             * The STIR/SHAKEN passports of the call: at most five, each in base64, separated by commas.
             *
             * @example ZXhhbXBsZS1wYXNzcG9ydA==,YW5vdGhlci1wYXNzcG9ydA==
             */
            Passports?: string | undefined;
            /**
             * Whether to record the participant and their conferences, including the time between conferences.
             *
             * @default false
             * @example true
             */
            Record?: boolean | undefined;
            /**
             * The recording channels for the final recording: all parties in one (`mono`) or in two (`dual`).
             *
             * @default mono
             * @example dual
             */
            RecordingChannels?: ("mono" | "dual") | undefined;
            /**
             * The identifier of the configuration that a recording is made and processed with.
             *
             * @example rc_billing
             */
            RecordingConfigurationId?: string | undefined;
            /**
             * The URL that Twilio calls, using the `RecordingStatusCallbackMethod`, when the status of the participant's recording changes.
             *
             * Format: uri
             *
             * @example https://example.com/recordings/status
             */
            RecordingStatusCallback?: string | undefined;
            /**
             * The recording state changes that generate a call to `RecordingStatusCallback`. Several values are sent as a repeated key.
             *
             * @example [
             *       "completed",
             *       "failed"
             *     ]
             */
            RecordingStatusCallbackEvent?: readonly ("started" | "in-progress" | "paused" | "resumed" | "stopped" | "completed" | "failed" | "absent")[] | undefined;
            /**
             * The HTTP method Twilio uses to call `RecordingStatusCallback`.
             *
             * @default POST
             * @example POST
             */
            RecordingStatusCallbackMethod?: ("GET" | "POST") | undefined;
            /**
             * The audio track to record for the call: what Twilio receives (`inbound`), what Twilio sends (`outbound`) or `both`.
             *
             * @default both
             * @example both
             */
            RecordingTrack?: ("inbound" | "outbound" | "both") | undefined;
            /** The Twilio region where the conference's audio is mixed and recorded. */
            Region?: components["schemas"]["RegionParameter"] | undefined;
            /**
             * The SIP password for authentication, when `To` is a SIP address.
             *
             * @example not-a-real-password
             */
            SipAuthPassword?: string | undefined;
            /**
             * The SIP username used for authentication, when `To` is a SIP address.
             *
             * @example carrier-user
             */
            SipAuthUsername?: string | undefined;
            /**
             * Whether to start the conference when the participant joins, if it has not already started. If `false`, the participant is muted and hears background music until another participant starts the conference.
             *
             * @default true
             * @example false
             */
            StartConferenceOnEnter?: boolean | undefined;
            /**
             * The URL Twilio calls, using the `StatusCallbackMethod`, to send status information about the participant's call to the application.
             *
             * Format: uri
             *
             * @example https://example.com/calls/status
             */
            StatusCallback?: string | undefined;
            /**
             * The state changes of the participant's call that generate a call to `StatusCallback`. Several values are sent as a repeated key.
             *
             * @default [
             *       "completed"
             *     ]
             * @example [
             *       "initiated",
             *       "answered"
             *     ]
             */
            StatusCallbackEvent?: readonly ("initiated" | "ringing" | "answered" | "completed")[] | undefined;
            /**
             * The HTTP method Twilio uses to call `StatusCallback`.
             *
             * @default POST
             * @example POST
             */
            StatusCallbackMethod?: ("GET" | "POST") | undefined;
            /**
             * The maximum duration of the call in seconds. Constraints depend on account and configuration.
             *
             * Unit: seconds.
             *
             * @example 3600
             */
            TimeLimit?: number | undefined;
            /**
             * The number of seconds that Twilio allows the phone to ring before assuming there is no answer. Twilio adds a buffer of 5 seconds to outgoing calls, so that 10 comes closer to 15.
             *
             * Range: 5 to 600.
             *
             * Unit: seconds.
             *
             * @default 60
             * @example 20
             */
            Timeout?: number | undefined;
            /**
             * Who is called: a phone number in E.164 format (e.g. +16175551212), a SIP address (`sip:name@company.com`), a Client identifier (`client:name`) or a TwiML app (`app:<APP_SID>`). A Client or SIP endpoint may be passed custom parameters as a query string, e.g. `client:alice?mycustomparam1=foo&mycustomparam2=bar`.
             *
             * PII: standard.
             *
             * @example client:alice?queue=billing&priority=2
             */
            To: string;
            /**
             * Whether to trim leading and trailing silence from the recording of the participant.
             *
             * @default trim-silence
             * @example do-not-trim
             */
            Trim?: ("trim-silence" | "do-not-trim") | undefined;
            /**
             * The HTTP method Twilio uses to call `WaitUrl`. `GET` lets Twilio cache a static audio file.
             *
             * @default POST
             * @example GET
             */
            WaitMethod?: ("GET" | "POST") | undefined;
            /**
             * The URL Twilio calls, using the `WaitMethod`, before the conference has started. It may return an MP3 file, a WAV file or a TwiML document. Left out, Twilio's standard hold music plays; the empty string means silence.
             *
             * @example https://example.com/music/waiting.mp3
             * @example
             */
            WaitUrl?: (string) | undefined;
        };
        /** The body of a failed request. Members beyond these may appear. A proxy on the way to Twilio may answer an HTML page instead. */
        Error: {
            /**
             * Twilio's error code, which says more than the HTTP status does.
             *
             * PII: none.
             *
             * @example 20404
             */
            code: number;
            /**
             * Further facts about the error, where Twilio has any. Their names depend on the error.
             *
             * PII: standard.
             *
             * @example {
             *       "parameter": "Label"
             *     }
             */
            details?: {
                [key: string]: unknown;
            } | undefined;
            /**
             * What went wrong, for people. It may quote a value of the request.
             *
             * PII: standard.
             *
             * @example The requested resource was not found
             */
            message: string;
            /**
             * The URL of the page on this error code in Twilio's error dictionary.
             *
             * PII: none.
             *
             * Format: uri
             *
             * @example https://www.twilio.com/docs/errors/20404
             */
            more_info: string;
            /**
             * The HTTP status of the response. Some errors leave it out.
             *
             * PII: none.
             *
             * @example 404
             */
            status?: number | undefined;
            /**
             * Whether the caller, and not Twilio, has to put something right.
             *
             * PII: none.
             *
             * @example true
             */
            user_error?: boolean | undefined;
        };
        /** A participant who is connected, or being connected, to a conference in progress. */
        Participant: {
            /** The SID of the Account that created the Participant resource. */
            account_sid: components["schemas"]["AccountSid"];
            /** The SID of the Call the Participant resource is associated with. */
            call_sid: components["schemas"]["CallSid"];
            /** The SID of the participant who is being coached. That participant is the only one who can hear the participant who is coaching. `null` when this participant coaches nobody. */
            call_sid_to_coach: components["schemas"]["CallSid"] | null;
            /**
             * Whether the participant is coaching another call. If `true`, `call_sid_to_coach` says which.
             *
             * @example false
             */
            coaching: boolean;
            /** The SID of the conference the participant is in. */
            conference_sid: components["schemas"]["ConferenceSid"];
            /** The date and time in GMT that the resource was created, specified in RFC 2822 format. */
            date_created: components["schemas"]["Rfc2822Timestamp"] | null;
            /** The date and time in GMT that the resource was last updated, specified in RFC 2822 format. */
            date_updated: components["schemas"]["Rfc2822Timestamp"] | null;
            /**
             * Whether the conference ends when the participant leaves: `true` if it does, `false` if the others may go on.
             *
             * @example false
             */
            end_conference_on_exit: boolean;
            /**
             * Whether the participant is on hold, and so hears music instead of the others.
             *
             * @example false
             */
            hold: boolean;
            /**
             * The user-specified label of this participant, if one was given when the participant was created. This may be used to fetch, update or delete the participant.
             *
             * PII: standard.
             *
             * @example agent
             */
            label: string | null;
            /**
             * Whether the participant is muted, and so heard by nobody.
             *
             * @example false
             */
            muted: boolean;
            /**
             * The wait time before the call is placed, if it is in the queue of outgoing calls. Only the response to a create carries it, as a number in a string.
             *
             * Unit: milliseconds.
             *
             * @example 1000
             */
            queue_time?: (string | null) | undefined;
            /**
             * Whether the conference starts when the participant joins the conference, if it has not already started. If `false`, the participant waits, muted, until somebody starts it.
             *
             * @example true
             */
            start_conference_on_enter: boolean;
            /** The status of the participant's call in a session. */
            status: components["schemas"]["ParticipantStatus"] | null;
            /**
             * The URI of the resource, relative to `https://api.twilio.com`.
             *
             * Format: uri-reference
             *
             * @example /2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants/CA41d7c09be2f34a8596b0d3e71f28ac54.json
             */
            uri: string;
        };
        /** A participant has joined, was changed, or began or stopped to speak. */
        ParticipantCallback: components["schemas"]["ConferenceCallbackBase"] & components["schemas"]["ParticipantCallbackMembers"] & {
            /** The SID of the participant's call. */
            CallSid: components["schemas"]["CallSid"];
            /** What happened to the participant. */
            StatusCallbackEvent: "participant-join" | "participant-mute" | "participant-unmute" | "participant-hold" | "participant-unhold" | "participant-modify" | "participant-speech-start" | "participant-speech-stop";
        };
        /** What a callback says about the participant whom it concerns. */
        ParticipantCallbackMembers: {
            /**
             * Whether the participant is coaching another.
             *
             * @example false
             */
            Coaching?: ("true" | "false") | undefined;
            /**
             * Whether the conference ends when the participant leaves.
             *
             * @example false
             */
            EndConferenceOnExit?: ("true" | "false") | undefined;
            /**
             * Whether the participant is on hold.
             *
             * @example false
             */
            Hold?: ("true" | "false") | undefined;
            /**
             * Whether the participant is muted.
             *
             * @example false
             */
            Muted?: ("true" | "false") | undefined;
            /**
             * The participant's label, if the application gave one.
             *
             * PII: standard.
             *
             * @example agent
             */
            ParticipantLabel?: string | undefined;
            /**
             * Whether the conference starts when the participant joins.
             *
             * @example true
             */
            StartConferenceOnEnter?: ("true" | "false") | undefined;
        };
        /**
         * A name that the application gives to a participant and may use instead of the Call SID. It has at most 128 characters, does not look like a Call SID, and contains no `/`, not even as `%2F`.
         *
         * PII: standard.
         *
         * @example agent
         */
        ParticipantLabel: string;
        /** A participant has left, or was never reached. */
        ParticipantLeftCallback: components["schemas"]["ConferenceCallbackBase"] & components["schemas"]["ParticipantCallbackMembers"] & {
            /** The SID of the participant's call. */
            CallSid: components["schemas"]["CallSid"];
            /** The status of the participant's call. */
            ParticipantCallStatus?: (("no-answer" | "busy" | "in-progress" | "failed" | "canceled" | "completed") | (string & {})) | undefined;
            /** Why the participant left. */
            ReasonParticipantLeft?: (("conference_ended_via_api" | "moderator_ended_conference" | "participant_updated_via_api" | "participant_hung_up" | "participant_add_failed") | (string & {})) | undefined;
            /** The participant left. */
            StatusCallbackEvent: "participant-leave";
        };
        /** One page of a conference's participants. */
        ParticipantList: {
            /**
             * The index of the last participant on this page, counted from 0.
             *
             * Minimum: 0.
             *
             * @example 1
             */
            end: number;
            /**
             * The URI of the first page, relative to `https://api.twilio.com`.
             *
             * Format: uri-reference
             *
             * @example /2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?PageSize=50&Page=0
             */
            first_page_uri: string;
            /**
             * The URI of the next page, relative to `https://api.twilio.com`, or `null` on the last page.
             *
             * Format: uri-reference
             *
             * @example /2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?PageSize=50&Page=1&PageToken=PACA41d7c09be2f34a8596b0d3e71f28ac54
             */
            next_page_uri: string | null;
            /**
             * The index of this page, counted from 0.
             *
             * Minimum: 0.
             *
             * @example 0
             */
            page: number;
            /**
             * How many participants a page holds at most.
             *
             * Range: 1 to 1000.
             *
             * @example 50
             */
            page_size: number;
            /** The participants on this page. */
            participants: components["schemas"]["Participant"][];
            /**
             * The URI of the previous page, relative to `https://api.twilio.com`, or `null` on the first page.
             *
             * Format: uri-reference
             *
             * @example null
             */
            previous_page_uri: string | null;
            /**
             * The index of the first participant on this page, counted from 0.
             *
             * Minimum: 0.
             *
             * @example 0
             */
            start: number;
            /**
             * The URI of this page, relative to `https://api.twilio.com`.
             *
             * Format: uri-reference
             *
             * @example /2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants.json?PageSize=50&Page=0
             */
            uri: string;
        };
        /** How far the participant's call has come: `queued` before it is placed, `connecting` while it is being placed, `ringing` until it is answered, `connected` in the conference, `complete` after it, or `failed` if it never got there. */
        ParticipantStatus: ("queued" | "connecting" | "ringing" | "connected" | "complete" | "failed") | (string & {});
        /** Why a conference ended: a request ended it, a participant with `EndConferenceOnExit` left it or was removed, or the last participant left it or was removed. */
        ReasonConferenceEnded: ("conference-ended-via-api" | "participant-with-end-conference-on-exit-left" | "participant-with-end-conference-on-exit-kicked" | "last-participant-left" | "last-participant-kicked") | (string & {});
        /** How the recording of a participant goes. */
        RecordingCallback: components["schemas"]["RecordingCallbackBase"] & {
            /** The SID of the participant's call. */
            CallSid: components["schemas"]["CallSid"];
        };
        /** What every callback about a recording carries. */
        RecordingCallbackBase: {
            /** The SID of the Account that the recording belongs to. */
            AccountSid: components["schemas"]["AccountSid"];
            /**
             * Why there is no recording, as one of Twilio's error codes.
             *
             * @example 16102
             */
            ErrorCode?: string | undefined;
            /**
             * How many channels the recording has.
             *
             * @example 1
             */
            RecordingChannels?: string | undefined;
            /**
             * How long the recording is, in seconds.
             *
             * Unit: seconds.
             *
             * @example 723
             */
            RecordingDuration?: string | undefined;
            /** The SID of the recording. */
            RecordingSid: components["schemas"]["RecordingSid"];
            /**
             * What began the recording. That of a conference comes from `Conference`.
             *
             * @example Conference
             */
            RecordingSource?: string | undefined;
            /** When the recording began, in GMT and RFC 2822 format. */
            RecordingStartTime?: components["schemas"]["CallbackTimestamp"] | undefined;
            /** How far the recording has come. */
            RecordingStatus: ("in-progress" | "completed" | "absent" | "failed") | (string & {});
            /**
             * Where the recording can be fetched once it is `completed`.
             *
             * Format: uri
             *
             * @example https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Recordings/RE92c4a7d05b1e4f638a70c9e2d4b81f56
             */
            RecordingUrl?: string | undefined;
        };
        /**
         * The unique SID identifier of a Recording.
         *
         * @example RE92c4a7d05b1e4f638a70c9e2d4b81f56
         */
        RecordingSid: string;
        /** A Twilio region, as a request may ask for it: `us1` and `us2` (United States), `ie1` (Ireland), `de1` (Germany), `sg1` (Singapore), `br1` (Brazil), `au1` (Australia) or `jp1` (Japan). */
        RegionParameter: "us1" | "us2" | "ie1" | "de1" | "sg1" | "br1" | "au1" | "jp1";
        /**
         * A date and time in GMT, specified in RFC 2822 format.
         *
         * @example Fri, 18 Feb 2011 21:07:19 +0000
         */
        Rfc2822Timestamp: string;
        /** What to do with a conference. What is left out stays as it is. */
        UpdateConferenceBody: {
            /**
             * The HTTP method Twilio uses to call `AnnounceUrl`.
             *
             * @default POST
             * @example GET
             */
            AnnounceMethod?: ("GET" | "POST") | undefined;
            /**
             * The URL Twilio calls, using the `AnnounceMethod`, for an announcement to everybody in the conference. It may return an MP3 file, a WAV file, or TwiML with `<Play>`, `<Say>`, `<Pause>` or `<Redirect>`. Sending it again announces again.
             *
             * Format: uri
             *
             * @example https://example.com/announcements/closing.xml
             */
            AnnounceUrl?: string | undefined;
            /**
             * The new status. `completed` ends the conference and hangs up on everybody in it.
             *
             * @example completed
             */
            Status?: "completed" | undefined;
        };
        /** What to change about a participant. What is left out stays as it is. */
        UpdateParticipantBody: {
            /**
             * The HTTP method Twilio uses to call `AnnounceUrl`.
             *
             * @default POST
             * @example GET
             */
            AnnounceMethod?: ("GET" | "POST") | undefined;
            /**
             * The URL Twilio calls, using the `AnnounceMethod`, for an announcement to the participant. It may return an MP3 file, a WAV file, or TwiML with `<Play>`, `<Say>`, `<Pause>` or `<Redirect>`. Sending it again announces again.
             *
             * Format: uri
             *
             * @example https://example.com/announcements/recording.xml
             */
            AnnounceUrl?: string | undefined;
            /**
             * Whether to play a notification beep to the conference when the participant exits.
             *
             * @example true
             */
            BeepOnExit?: boolean | undefined;
            /** The SID of the participant who is being coached. That participant is the only one who can hear the participant who is coaching. Required when `Coaching` is `true`. */
            CallSidToCoach?: components["schemas"]["CallSid"] | undefined;
            /**
             * Whether the participant is coaching another call. If `true`, `CallSidToCoach` must be given.
             *
             * @example true
             */
            Coaching?: boolean | undefined;
            /**
             * Whether to end the conference, for everybody, when the participant leaves.
             *
             * @example true
             */
            EndConferenceOnExit?: boolean | undefined;
            /**
             * Whether the participant should be on hold. `true` puts the participant on hold, `false` lets them rejoin the conference.
             *
             * @example true
             */
            Hold?: boolean | undefined;
            /**
             * The HTTP method Twilio uses to call `HoldUrl`.
             *
             * @default GET
             * @example POST
             */
            HoldMethod?: ("GET" | "POST") | undefined;
            /**
             * The URL Twilio calls, using the `HoldMethod`, for what plays while the participant is on hold. It may return an MP3 file, a WAV file, or TwiML with `<Play>`, `<Say>`, `<Pause>` or `<Redirect>`.
             *
             * Format: uri
             *
             * @example https://example.com/music/hold.xml
             */
            HoldUrl?: string | undefined;
            /**
             * Whether the participant should be muted. `true` mutes the participant, `false` un-mutes them.
             *
             * @example true
             */
            Muted?: boolean | undefined;
            /**
             * The HTTP method Twilio uses to call `WaitUrl`. `GET` lets Twilio cache a static audio file.
             *
             * @default POST
             * @example GET
             */
            WaitMethod?: ("GET" | "POST") | undefined;
            /**
             * The URL Twilio calls, using the `WaitMethod`, before the conference has started. It may return an MP3 file, a WAV file or a TwiML document. The empty string means silence.
             *
             * @example https://example.com/music/waiting.mp3
             * @example
             */
            WaitUrl?: (string) | undefined;
        };
    };
    responses: {
        /** The request is not one that the API accepts. Repeating it unchanged gives the same answer. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The request is not one that the API accepts, or the conference not one that takes the participant. Repeating it unchanged gives the same answer. */
        CreateParticipantBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The credentials are right but do not allow this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** Something failed at Twilio. The request may or may not have been processed; repeating one that creates a participant may call twice. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The path names something by a friendly name that only a SID can name. Only creating a participant takes a conference's name. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** There is no such resource, or no longer: a participant who has left, a conference that has ended, a summary that is older than 30 days. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** There is no such participant or conference, or no longer: a participant who has left, a conference that has ended. */
        ParticipantNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The service is unavailable for now. The request may or may not have been processed; repeating one that creates a participant may call twice. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** Too many requests at once. The request was not processed, so that it is always safe to repeat, after waiting. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The credentials are missing or wrong, or belong to another region. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The request is not one that the API accepts, or the conference is not in progress. Repeating it unchanged gives the same answer. */
        UpdateConferenceBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The request is not one that the API accepts. Repeating it unchanged gives the same answer. */
        UpdateParticipantBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
        AccountSid: components["schemas"]["AccountSid"];
        /**
         * The Call SID or label of the participant to fetch, update or delete. Characters in a label that are not safe in a URL must be percent-encoded: a space is represented as `%20`.
         *
         * PII: standard.
         */
        CallSidOrLabel: components["schemas"]["CallSid"] | components["schemas"]["ParticipantLabel"];
        /** Whether to return only participants who are coaching another call. `true` returns those who coach, `false` those who do not. */
        Coaching: boolean;
        /** Returns only conferences of exactly this friendly name. */
        ConferenceFriendlyName: string;
        /** The SID of the conference with the participants to fetch, read, update or delete. */
        ConferenceSid: string;
        /** The SID of the participant's conference, which has to be active, or a friendly name. The active conference of that name is used, or a new one is created with it. Do not use personally identifiable information such as phone numbers, email addresses or a person's name as a friendly name. */
        ConferenceSidOrFriendlyName: string;
        /**
         * Returns only conferences of this status: those that wait for their start (`init`), are in progress (`in-progress`) or have ended (`completed`). Left out, those in progress are returned.
         *
         * Default: "in-progress".
         */
        ConferenceStatus: "init" | "in-progress" | "completed";
        /** Returns only conferences that were created on this day. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
        DateCreated: components["schemas"]["CalendarDate"];
        /** Returns only conferences that were created on this day or earlier. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
        DateCreatedOrEarlier: components["schemas"]["CalendarDate"];
        /** Returns only conferences that were created on this day or later. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
        DateCreatedOrLater: components["schemas"]["CalendarDate"];
        /** Returns only conferences that were last updated on this day. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
        DateUpdated: components["schemas"]["CalendarDate"];
        /** Returns only conferences that were last updated on this day or earlier. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
        DateUpdatedOrEarlier: components["schemas"]["CalendarDate"];
        /** Returns only conferences that were last updated on this day or later. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
        DateUpdatedOrLater: components["schemas"]["CalendarDate"];
        /** Whether to return only participants that are on hold. `true` returns those who are on hold, `false` those who are not. */
        Hold: boolean;
        /** Whether to return only participants that are muted. `true` returns those who are muted, `false` those who are not. */
        Muted: boolean;
        /**
         * The index of the page, counted from 0. It is part of the page URIs of a response, and of use only together with `PageToken`.
         *
         * Minimum: 0.
         */
        Page: number;
        /**
         * How many items to return in each page.
         *
         * Range: 1 to 1000.
         *
         * Default: 50.
         */
        PageSize: number;
        /** The token of the page, which Twilio provides in the page URIs of a response. */
        PageToken: string;
        /** The SID of the conference to fetch or update. A friendly name is refused with 405. */
        Sid: components["schemas"]["ConferenceSid"];
        /** Proves that the request comes from Twilio: base64 of the HMAC-SHA1, keyed with the account's primary auth token, of the full URL followed by every POST parameter as name and value, sorted by name. */
        TwilioSignature: string;
    };
    requestBodies: never;
    headers: {
        /** How long to wait before the next attempt: a number of seconds or an HTTP date. It may be missing. */
        RetryAfter: string;
    };
    pathItems: never;
}
/**
 * The unique SID identifier of an Account.
 */
export type AccountSid = components['schemas']['AccountSid'];
/**
 * An announcement has ended or failed. It says who heard it if it was for one participant only.
 */
export interface AnnouncementCallback extends Schema<"AnnouncementCallback"> {
}
/**
 * Who or what has answered a participant's call.
 */
export interface AnsweringMachineCallback extends Schema<"AnsweringMachineCallback"> {
}
/**
 * The unique SID identifier of a BYOC (Bring Your Own Carrier) trunk.
 */
export type ByocTrunkSid = components['schemas']['ByocTrunkSid'];
/**
 * A date in GMT, without a time.
 */
export type CalendarDate = components['schemas']['CalendarDate'];
/**
 * A date and time in GMT, in RFC 2822 format. The day may have one digit.
 */
export type CallbackTimestamp = components['schemas']['CallbackTimestamp'];
/**
 * The unique SID identifier of a Call.
 */
export type CallSid = components['schemas']['CallSid'];
/**
 * How a participant's call goes. `CallStatus` says how far it has come.
 */
export interface CallStatusCallback extends Schema<"CallStatusCallback"> {
}
/**
 * A conference that waits for its start, is in progress or has ended.
 */
export interface Conference extends Schema<"Conference"> {
}
/**
 * What every callback about a conference carries.
 */
export interface ConferenceCallbackBase extends Schema<"ConferenceCallbackBase"> {
}
/**
 * The conference has ended.
 */
export interface ConferenceEndedCallback extends Schema<"ConferenceEndedCallback"> {
}
/**
 * One page of an account's conferences.
 */
export interface ConferenceList extends Schema<"ConferenceList"> {
}
/**
 * How the recording of a conference goes.
 */
export interface ConferenceRecordingCallback extends Schema<"ConferenceRecordingCallback"> {
}
/**
 * The region where a conference's audio is mixed: `us1` and `us2` (United States), `ie1` (Ireland), `de1` (Germany), `sg1` (Singapore), `br1` (Brazil), `au1` (Australia) or `jp1` (Japan), or `unknown` as long as none is chosen.
 */
export type ConferenceRegion = components['schemas']['ConferenceRegion'];
/**
 * The unique SID identifier of a Conference.
 */
export type ConferenceSid = components['schemas']['ConferenceSid'];
/**
 * The conference has started.
 */
export interface ConferenceStartedCallback extends Schema<"ConferenceStartedCallback"> {
}
/**
 * How far a conference has come: `init` until it starts, `in-progress` while it goes on, `completed` after its end.
 */
export type ConferenceStatus = components['schemas']['ConferenceStatus'];
/**
 * What Twilio tells about a conference. `StatusCallbackEvent` says which of these it is.
 */
export type ConferenceStatusCallback = ConferenceStartedCallback | ConferenceEndedCallback | ParticipantCallback | ParticipantLeftCallback | AnnouncementCallback;
/**
 * Where the resources that belong to a conference are, relative to `https://api.twilio.com`.
 */
export interface ConferenceSubresources extends Schema<"ConferenceSubresources"> {
}
/**
 * Whom to call, and how they take part in the conference. `From` and `To` are enough.
 */
export interface CreateParticipantBody extends Schema<"CreateParticipantBody"> {
}
/**
 * The body of a failed request. Members beyond these may appear. A proxy on the way to Twilio may answer an HTML page instead.
 */
export interface ErrorBody extends Schema<"Error"> {
}
/**
 * A participant who is connected, or being connected, to a conference in progress.
 */
export interface Participant extends Schema<"Participant"> {
}
/**
 * A participant has joined, was changed, or began or stopped to speak.
 */
export interface ParticipantCallback extends Schema<"ParticipantCallback"> {
}
/**
 * What a callback says about the participant whom it concerns.
 */
export interface ParticipantCallbackMembers extends Schema<"ParticipantCallbackMembers"> {
}
/**
 * A name that the application gives to a participant and may use instead of the Call SID. It has at most 128 characters, does not look like a Call SID, and contains no `/`, not even as `%2F`.
 *
 * PII: standard.
 */
export type ParticipantLabel = components['schemas']['ParticipantLabel'];
/**
 * A participant has left, or was never reached.
 */
export interface ParticipantLeftCallback extends Schema<"ParticipantLeftCallback"> {
}
/**
 * One page of a conference's participants.
 */
export interface ParticipantList extends Schema<"ParticipantList"> {
}
/**
 * How far the participant's call has come: `queued` before it is placed, `connecting` while it is being placed, `ringing` until it is answered, `connected` in the conference, `complete` after it, or `failed` if it never got there.
 */
export type ParticipantStatus = components['schemas']['ParticipantStatus'];
/**
 * Why a conference ended: a request ended it, a participant with `EndConferenceOnExit` left it or was removed, or the last participant left it or was removed.
 */
export type ReasonConferenceEnded = components['schemas']['ReasonConferenceEnded'];
/**
 * How the recording of a participant goes.
 */
export interface RecordingCallback extends Schema<"RecordingCallback"> {
}
/**
 * What every callback about a recording carries.
 */
export interface RecordingCallbackBase extends Schema<"RecordingCallbackBase"> {
}
/**
 * The unique SID identifier of a Recording.
 */
export type RecordingSid = components['schemas']['RecordingSid'];
/**
 * A Twilio region, as a request may ask for it: `us1` and `us2` (United States), `ie1` (Ireland), `de1` (Germany), `sg1` (Singapore), `br1` (Brazil), `au1` (Australia) or `jp1` (Japan).
 */
export type RegionParameter = components['schemas']['RegionParameter'];
/**
 * A date and time in GMT, specified in RFC 2822 format.
 */
export type Rfc2822Timestamp = components['schemas']['Rfc2822Timestamp'];
/**
 * What to do with a conference. What is left out stays as it is.
 */
export interface UpdateConferenceBody extends Schema<"UpdateConferenceBody"> {
}
/**
 * What to change about a participant. What is left out stays as it is.
 */
export interface UpdateParticipantBody extends Schema<"UpdateParticipantBody"> {
}
export interface operations {
    listConferences: {
        parameters: {
            query?: {
                /** Returns only conferences that were created on this day. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
                DateCreated?: components["parameters"]["DateCreated"] | undefined;
                /** Returns only conferences that were created on this day or earlier. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
                "DateCreated<"?: components["parameters"]["DateCreatedOrEarlier"] | undefined;
                /** Returns only conferences that were created on this day or later. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
                "DateCreated>"?: components["parameters"]["DateCreatedOrLater"] | undefined;
                /** Returns only conferences that were last updated on this day. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
                DateUpdated?: components["parameters"]["DateUpdated"] | undefined;
                /** Returns only conferences that were last updated on this day or earlier. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
                "DateUpdated<"?: components["parameters"]["DateUpdatedOrEarlier"] | undefined;
                /** Returns only conferences that were last updated on this day or later. A date such as `2026-04-15`, in GMT; one with a time is refused with 400. */
                "DateUpdated>"?: components["parameters"]["DateUpdatedOrLater"] | undefined;
                /** Returns only conferences of exactly this friendly name. */
                FriendlyName?: components["parameters"]["ConferenceFriendlyName"] | undefined;
                /**
                 * The index of the page, counted from 0. It is part of the page URIs of a response, and of use only together with `PageToken`.
                 *
                 * Minimum: 0.
                 */
                Page?: components["parameters"]["Page"] | undefined;
                /**
                 * How many items to return in each page.
                 *
                 * Range: 1 to 1000.
                 *
                 * Default: 50.
                 */
                PageSize?: components["parameters"]["PageSize"] | undefined;
                /** The token of the page, which Twilio provides in the page URIs of a response. */
                PageToken?: components["parameters"]["PageToken"] | undefined;
                /**
                 * Returns only conferences of this status: those that wait for their start (`init`), are in progress (`in-progress`) or have ended (`completed`). Left out, those in progress are returned.
                 *
                 * Default: "in-progress".
                 */
                Status?: components["parameters"]["ConferenceStatus"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the account's conferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listParticipants: {
        parameters: {
            query?: {
                /** Whether to return only participants who are coaching another call. `true` returns those who coach, `false` those who do not. */
                Coaching?: components["parameters"]["Coaching"] | undefined;
                /** Whether to return only participants that are on hold. `true` returns those who are on hold, `false` those who are not. */
                Hold?: components["parameters"]["Hold"] | undefined;
                /** Whether to return only participants that are muted. `true` returns those who are muted, `false` those who are not. */
                Muted?: components["parameters"]["Muted"] | undefined;
                /**
                 * The index of the page, counted from 0. It is part of the page URIs of a response, and of use only together with `PageToken`.
                 *
                 * Minimum: 0.
                 */
                Page?: components["parameters"]["Page"] | undefined;
                /**
                 * How many items to return in each page.
                 *
                 * Range: 1 to 1000.
                 *
                 * Default: 50.
                 */
                PageSize?: components["parameters"]["PageSize"] | undefined;
                /** The token of the page, which Twilio provides in the page URIs of a response. */
                PageToken?: components["parameters"]["PageToken"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
                /** The SID of the conference with the participants to fetch, read, update or delete. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the conference's active participants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ParticipantNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
                /** The SID of the participant's conference, which has to be active, or a friendly name. The active conference of that name is used, or a new one is created with it. Do not use personally identifiable information such as phone numbers, email addresses or a person's name as a friendly name. */
                ConferenceSid: components["parameters"]["ConferenceSidOrFriendlyName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateParticipantBody"];
            };
        };
        responses: {
            /** The call is queued. The participant joins the conference once it is answered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["CreateParticipantBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ParticipantNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
                /**
                 * The Call SID or label of the participant to fetch, update or delete. Characters in a label that are not safe in a URL must be percent-encoded: a space is represented as `%20`.
                 *
                 * PII: standard.
                 */
                CallSid: components["parameters"]["CallSidOrLabel"];
                /** The SID of the conference with the participants to fetch, read, update or delete. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The participant as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ParticipantNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
                /**
                 * The Call SID or label of the participant to fetch, update or delete. Characters in a label that are not safe in a URL must be percent-encoded: a space is represented as `%20`.
                 *
                 * PII: standard.
                 */
                CallSid: components["parameters"]["CallSidOrLabel"];
                /** The SID of the conference with the participants to fetch, read, update or delete. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateParticipantBody"];
            };
        } | undefined;
        responses: {
            /** The participant after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["UpdateParticipantBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ParticipantNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
                /**
                 * The Call SID or label of the participant to fetch, update or delete. Characters in a label that are not safe in a URL must be percent-encoded: a space is represented as `%20`.
                 *
                 * PII: standard.
                 */
                CallSid: components["parameters"]["CallSidOrLabel"];
                /** The SID of the conference with the participants to fetch, read, update or delete. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The participant was removed from the conference. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ParticipantNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
                /** The SID of the conference to fetch or update. A friendly name is refused with 405. */
                Sid: components["parameters"]["Sid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conference as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The SID of the Account that created the resources to fetch, read, update or delete, or that will create the Participant resource. */
                AccountSid: components["parameters"]["AccountSid"];
                /** The SID of the conference to fetch or update. A friendly name is refused with 405. */
                Sid: components["parameters"]["Sid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateConferenceBody"];
            };
        } | undefined;
        responses: {
            /** The conference after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
                };
            };
            400: components["responses"]["UpdateConferenceBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    answeringMachineCallback: {
        parameters: {
            query?: never;
            header: {
                /** Proves that the request comes from Twilio: base64 of the HMAC-SHA1, keyed with the account's primary auth token, of the full URL followed by every POST parameter as name and value, sorted by name. */
                "X-Twilio-Signature": components["parameters"]["TwilioSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AnsweringMachineCallback"];
            };
        };
        responses: {
            /** The application has taken note. Twilio does not read an answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    callStatusCallback: {
        parameters: {
            query?: never;
            header: {
                /** Proves that the request comes from Twilio: base64 of the HMAC-SHA1, keyed with the account's primary auth token, of the full URL followed by every POST parameter as name and value, sorted by name. */
                "X-Twilio-Signature": components["parameters"]["TwilioSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CallStatusCallback"];
            };
        };
        responses: {
            /** The application has taken note. Twilio does not read an answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    conferenceRecordingStatusCallback: {
        parameters: {
            query?: never;
            header: {
                /** Proves that the request comes from Twilio: base64 of the HMAC-SHA1, keyed with the account's primary auth token, of the full URL followed by every POST parameter as name and value, sorted by name. */
                "X-Twilio-Signature": components["parameters"]["TwilioSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConferenceRecordingCallback"];
            };
        };
        responses: {
            /** The application has taken note. Twilio does not read an answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    conferenceStatusCallback: {
        parameters: {
            query?: never;
            header: {
                /** Proves that the request comes from Twilio: base64 of the HMAC-SHA1, keyed with the account's primary auth token, of the full URL followed by every POST parameter as name and value, sorted by name. */
                "X-Twilio-Signature": components["parameters"]["TwilioSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConferenceStatusCallback"];
            };
        };
        responses: {
            /** The application has taken note. Twilio does not read an answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recordingStatusCallback: {
        parameters: {
            query?: never;
            header: {
                /** Proves that the request comes from Twilio: base64 of the HMAC-SHA1, keyed with the account's primary auth token, of the full URL followed by every POST parameter as name and value, sorted by name. */
                "X-Twilio-Signature": components["parameters"]["TwilioSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RecordingCallback"];
            };
        };
        responses: {
            /** The application has taken note. Twilio does not read an answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
