// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

export interface paths {
    "/v1/Conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Conference Summaries
         *
         * Lists the summaries of the account's conferences. Filters are combined: a conference has to match each of them.
         */
        get: operations["listConferenceSummaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Conferences/{ConferenceSid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The unique SID identifier of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        /**
         * Fetch a Conference Summary
         *
         * Fetches the summary of one conference. It is complete up to 30 minutes after the conference ended and is kept for 30 days.
         */
        get: operations["getConferenceSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Conferences/{ConferenceSid}/Participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The unique SID identifier of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        /**
         * List Conference Participants
         *
         * Lists the summaries of the participants of one conference.
         */
        get: operations["listParticipantSummaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The unique SID identifier of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** The unique SID identifier of the participant. */
                ParticipantSid: components["parameters"]["ParticipantSid"];
            };
            cookie?: never;
        };
        /**
         * Fetch a Conference Participant Summary
         *
         * Fetches an overview of the metadata and quality metrics of one conference participant. A completed Participant Summary may take up to 30 minutes to generate following the end of the conference.
         */
        get: operations["getParticipantSummary"];
        put?: never;
        post?: never;
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
        /** Direction of a participant's call, seen from Twilio. */
        CallDirection: ("inbound" | "outbound") | (string & {});
        /**
         * The unique SID identifier of a Call.
         *
         * @example CA8a5f0e2c7d914b6398e1f4a2c05d7b36
         */
        CallSid: string;
        /** Status of the call that generated a participant. */
        CallStatus: ("answered" | "completed" | "busy" | "fail" | "noanswer" | "ringing" | "canceled") | (string & {});
        /** Type of a participant's call. */
        CallType: ("carrier" | "client" | "sip") | (string & {});
        /** Why a conference ended. */
        ConferenceEndReason: ("last_participant_left" | "conference_ended_via_api" | "participant_with_end_conference_on_exit_left" | "last_participant_kicked" | "participant_with_end_conference_on_exit_kicked") | (string & {});
        /** The URLs of the nested resources of a Conference, by name. */
        ConferenceLinks: {
            /**
             * The URL of the conference's Participant Summaries.
             *
             * PII: none.
             *
             * Format: uri
             */
            conference_participants: string;
        } & {
            [key: string]: string;
        };
        /**
         * The unique SID identifier of a Conference.
         *
         * @example CF3b1c9d47e58f4a02b6d3c81e90f7a254
         */
        ConferenceSid: string;
        /** Status of a conference. */
        ConferenceStatus: ("in_progress" | "not_started" | "completed" | "summary_timeout") | (string & {});
        /** What happened in one conference. Every field is there in every response; until Twilio knows its value, and wherever there is none, it is null. */
        ConferenceSummary: {
            /**
             * The unique SID identifier of the Account.
             *
             * PII: none.
             */
            account_sid: components["schemas"]["AccountSid"];
            /**
             * The unique SID identifier of the Conference.
             *
             * PII: none.
             */
            conference_sid: components["schemas"]["ConferenceSid"];
            /**
             * Duration between the conference start event and the conference end event in seconds.
             *
             * Unit: seconds.
             *
             * PII: none.
             */
            connect_duration_seconds: number | null;
            /**
             * Conference creation date and time in ISO 8601 format.
             *
             * PII: none.
             *
             * Format: date-time
             */
            create_time: string | null;
            /**
             * Potential issues detected by Twilio during the conference.
             *
             * PII: none.
             */
            detected_issues: components["schemas"]["DetectedIssues"] | null;
            /**
             * Conference duration in seconds.
             *
             * Unit: seconds.
             *
             * PII: none.
             */
            duration_seconds: number | null;
            /**
             * Conference end reason; for example, the last participant left, or modified by API.
             *
             * PII: none.
             */
            end_reason: components["schemas"]["ConferenceEndReason"] | null;
            /**
             * Conference end date and time in ISO 8601 format.
             *
             * PII: none.
             *
             * Format: date-time
             */
            end_time: string | null;
            /**
             * Call SID of the participant whose actions ended the conference.
             *
             * PII: none.
             */
            ended_by: components["schemas"]["CallSid"] | null;
            /**
             * Custom label for the conference resource, up to 64 characters.
             *
             * PII: standard.
             */
            friendly_name: string | null;
            /**
             * The URLs of the nested resources of this Conference.
             *
             * PII: none.
             */
            links: components["schemas"]["ConferenceLinks"] | null;
            /**
             * Actual maximum number of concurrent participants in the conference.
             *
             * PII: none.
             */
            max_concurrent_participants: number | null;
            /**
             * Maximum number of concurrent participants as specified by the configuration.
             *
             * PII: none.
             */
            max_participants: number | null;
            /**
             * Twilio region where the conference media was mixed.
             *
             * PII: none.
             */
            mixer_region: components["schemas"]["Region"] | null;
            /**
             * Twilio region where the conference media was specified to be mixed in configuration.
             *
             * PII: none.
             */
            mixer_region_requested: components["schemas"]["Region"] | null;
            /**
             * Processing state for the Conference Summary resource. Will be `in_progress` while data is being aggregated, `timeout` if Twilio couldn't process the summary in 24 hours, and `complete` once aggregations and analysis have ended.
             *
             * PII: none.
             */
            processing_state: components["schemas"]["ProcessingState"] | null;
            /**
             * Indicates whether recording was enabled at the conference mixer.
             *
             * PII: none.
             */
            recording_enabled: boolean | null;
            /**
             * Timestamp in ISO 8601 format when the conference started. Conferences do not start until at least two participants join, at least one of whom has `startConferenceOnEnter=true`.
             *
             * PII: none.
             *
             * Format: date-time
             */
            start_time: string | null;
            /**
             * Status of this conference; one of `in_progress`, `not_started`, `completed` or `summary_timeout`. If Twilio doesn't receive the `last_participant_left` event, the summary times out after 24 hours.
             *
             * PII: none.
             */
            status: components["schemas"]["ConferenceStatus"] | null;
            /**
             * Details about conference tags, including severity.
             *
             * PII: standard.
             */
            tag_info: components["schemas"]["TagInfo"] | null;
            /**
             * Tags for detected conference conditions and participant behaviors which may be of interest.
             *
             * PII: none.
             */
            tags: components["schemas"]["ConferenceTag"][] | null;
            /**
             * Number of unique conference participants, based on caller ID.
             *
             * PII: none.
             */
            unique_participants: number | null;
            /**
             * The URL of this resource.
             *
             * PII: none.
             *
             * Format: uri
             */
            url: string;
        };
        /** A page of Conference Summaries. */
        ConferenceSummaryList: {
            /** The Conference Summaries on this page. */
            conferences: components["schemas"]["ConferenceSummary"][];
            /** Where this page is, and where the others are. */
            meta: components["schemas"]["PageMeta"];
        };
        /** A conference condition or participant behavior that Twilio detected. */
        ConferenceTag: ("invalid_requested_region" | "duplicate_identity" | "start_failure" | "region_configuration_issues" | "quality_warnings" | "participant_behavior_issues" | "high_packet_loss" | "high_jitter" | "high_latency" | "low_mos" | "detected_silence" | "no_concurrent_participants") | (string & {});
        /** How many potential issues of each kind Twilio detected during a conference. */
        DetectedIssues: {
            /**
             * Number of issues with the quality of a call.
             *
             * PII: none.
             */
            call_quality: number;
            /**
             * Number of issues with what participants did.
             *
             * PII: none.
             */
            participant_behavior: number;
            /**
             * Number of issues with the configured regions.
             *
             * PII: none.
             */
            region_configuration: number;
        };
        /** An identity with which more than one participant joined a conference. */
        DuplicateIdentity: {
            /**
             * The identity, as `from` or `to` of a participant carry it.
             *
             * PII: standard.
             *
             * @example client:dana
             */
            participant_identity: string;
            /**
             * The SIDs of the participants who joined with it.
             *
             * PII: none.
             */
            participant_sids: components["schemas"]["ParticipantSid"][];
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
        /**
         * Moments, in milliseconds since 1970-01-01T00:00:00Z.
         *
         * Unit: milliseconds.
         *
         * @example [
         *       1776245600000
         *     ]
         */
        EventTimestamps: number[];
        /** Size of the buffer that evens out the arrival of a participant's audio. */
        JitterBufferSize: ("large" | "small" | "medium" | "off") | (string & {});
        /**
         * A value that was measured throughout a call.
         *
         * Unit: milliseconds.
         */
        Measurement: {
            /**
             * The average of all measured values, in milliseconds.
             *
             * Unit: milliseconds.
             *
             * PII: none.
             */
            avg: number;
            /**
             * The largest measured value, in milliseconds.
             *
             * Unit: milliseconds.
             *
             * PII: none.
             */
            max: number;
        };
        /** Where a page is, and where the others are. The URLs are absolute and carry the filters of the request. */
        PageMeta: {
            /**
             * The URL of the first page.
             *
             * PII: standard.
             *
             * Format: uri
             */
            first_page_url: string;
            /**
             * The name of the member that holds the resources of this page.
             *
             * PII: none.
             */
            key: string;
            /**
             * The URL of the next page, or null on the last one.
             *
             * PII: standard.
             *
             * Format: uri
             */
            next_page_url: string | null;
            /**
             * The index of this page, counted from 0.
             *
             * PII: none.
             */
            page: number;
            /**
             * How many resources a page holds at most.
             *
             * PII: none.
             */
            page_size: number;
            /**
             * The URL of the previous page, or null on the first one.
             *
             * PII: standard.
             *
             * Format: uri
             */
            previous_page_url: string | null;
            /**
             * The URL of this page.
             *
             * PII: standard.
             *
             * Format: uri
             */
            url: string;
        };
        /** The actions that were taken, by name, each with the moments at which it was taken. Further actions may appear. */
        ParticipantEvents: {
            /**
             * When the participant began to coach.
             *
             * PII: none.
             */
            coaching?: components["schemas"]["EventTimestamps"] | undefined;
            /**
             * When the participant ceased to coach.
             *
             * PII: none.
             */
            coaching_stopped?: components["schemas"]["EventTimestamps"] | undefined;
            /**
             * When the participant was put on hold.
             *
             * PII: none.
             */
            hold?: components["schemas"]["EventTimestamps"] | undefined;
            /**
             * When the participant's notification beep was changed.
             *
             * PII: none.
             */
            modify_beep?: components["schemas"]["EventTimestamps"] | undefined;
            /**
             * When the participant began to coach somebody else.
             *
             * PII: none.
             */
            modify_coached_participant?: components["schemas"]["EventTimestamps"] | undefined;
            /**
             * When it was changed whether the conference ends when the participant leaves.
             *
             * PII: none.
             */
            modify_exit?: components["schemas"]["EventTimestamps"] | undefined;
            /**
             * When the participant was muted.
             *
             * PII: none.
             */
            mute?: components["schemas"]["EventTimestamps"] | undefined;
            /**
             * When the participant was taken off hold.
             *
             * PII: none.
             */
            unhold?: components["schemas"]["EventTimestamps"] | undefined;
            /**
             * When the participant was unmuted.
             *
             * PII: none.
             */
            unmute?: components["schemas"]["EventTimestamps"] | undefined;
        } & {
            [key: string]: unknown;
        };
        /** The quality of a participant's call in both directions. */
        ParticipantMetrics: {
            /**
             * The audio from the participant to the conference.
             *
             * PII: none.
             */
            inbound: components["schemas"]["StreamMetrics"];
            /**
             * The audio from the conference to the participant.
             *
             * PII: none.
             */
            outbound: components["schemas"]["StreamMetrics"];
        };
        /** How a participant was set up to join the conference. Any of these may be missing. */
        ParticipantProperties: {
            /**
             * Whether a notification beep was played when the participant joined.
             *
             * PII: none.
             */
            beep_on_enter?: boolean | undefined;
            /**
             * Whether a notification beep was played when the participant left.
             *
             * PII: none.
             */
            beep_on_exit?: boolean | undefined;
            /**
             * What older summaries say instead of `play_early_media`.
             *
             * PII: none.
             */
            early_media?: boolean | undefined;
            /**
             * Whether the conference ends when the participant leaves.
             *
             * PII: none.
             */
            end_conference_on_exit?: boolean | undefined;
            /**
             * Whether the participant joined muted.
             *
             * PII: none.
             */
            enter_muted?: boolean | undefined;
            /**
             * Whether the state of the outbound call, such as ringing, could be heard in the conference.
             *
             * PII: none.
             */
            play_early_media?: boolean | undefined;
            /**
             * Whether recording was enabled.
             *
             * PII: none.
             */
            recording_enabled?: boolean | undefined;
            /**
             * The Twilio region that was asked for.
             *
             * PII: none.
             *
             * @example us1
             */
            requested_region?: string | undefined;
            /**
             * Whether the conference starts when the participant joins.
             *
             * PII: none.
             */
            start_conference_on_enter?: boolean | undefined;
            /**
             * Whether leading and trailing silence was trimmed from the recording.
             *
             * PII: none.
             */
            trim_recording?: boolean | undefined;
        };
        /**
         * The unique SID identifier of a conference participant, as Conference Insights names it.
         *
         * @example CP6d20f4b8a1c34e97852b0e3f7c9d1a68
         */
        ParticipantSid: string;
        /** An overview of the metadata and quality metrics of one conference participant. Every field is there in every response; until Twilio knows its value, and wherever there is none, it is null. */
        ParticipantSummary: {
            /**
             * The unique SID identifier of the Account.
             *
             * PII: none.
             */
            account_sid: components["schemas"]["AccountSid"];
            /**
             * Call direction of the participant; `inbound` or `outbound`.
             *
             * PII: none.
             */
            call_direction: components["schemas"]["CallDirection"] | null;
            /**
             * Unique SID identifier of the call that generated the Participant resource.
             *
             * PII: none.
             */
            call_sid: components["schemas"]["CallSid"];
            /**
             * Call status of the call that generated the participant.
             *
             * PII: none.
             */
            call_status: components["schemas"]["CallStatus"] | null;
            /**
             * The call type of this conference participant. One of `carrier`, `client` or `sip`.
             *
             * PII: none.
             */
            call_type: components["schemas"]["CallType"] | null;
            /**
             * Call SIDs coached by this participant.
             *
             * PII: none.
             */
            coached_participants: components["schemas"]["CallSid"][] | null;
            /**
             * The conference region of this conference participant. One of `us1`, `us2`, `au1`, `br1`, `ie1`, `jp1`, `sg1`, `de1` or `in1`.
             *
             * PII: none.
             */
            conference_region: components["schemas"]["Region"] | null;
            /**
             * The unique SID identifier of the Conference.
             *
             * PII: none.
             */
            conference_sid: components["schemas"]["ConferenceSid"];
            /**
             * ISO alpha-2 country code of the participant based on caller ID or called number.
             *
             * PII: none.
             */
            country_code: string | null;
            /**
             * Duration of the participant in seconds.
             *
             * Unit: seconds.
             *
             * PII: none.
             */
            duration_seconds: number | null;
            /**
             * Actions taken by the participant, each with the moments at which it was taken. Twilio's reference calls it a dictionary of URL links to nested resources; official payloads carry timestamps.
             *
             * PII: none.
             */
            events: components["schemas"]["ParticipantEvents"] | null;
            /**
             * Caller ID of the calling party.
             *
             * PII: standard.
             */
            from: string | null;
            /**
             * Indicates whether the participant was a coach.
             *
             * PII: none.
             */
            is_coach: boolean | null;
            /**
             * Indicates whether the participant had `startConferenceOnEnter=true` or `endConferenceOnExit=true`.
             *
             * PII: none.
             */
            is_moderator: boolean | null;
            /**
             * The jitter buffer size of this conference participant. One of `large`, `small`, `medium` or `off`.
             *
             * PII: none.
             */
            jitter_buffer_size: components["schemas"]["JitterBufferSize"] | null;
            /**
             * ISO 8601 timestamp of the participant join event.
             *
             * PII: none.
             *
             * Format: date-time
             */
            join_time: string | null;
            /**
             * The user-specified label of this participant.
             *
             * PII: standard.
             */
            label: string | null;
            /**
             * ISO 8601 timestamp of the participant leave event.
             *
             * PII: none.
             *
             * Format: date-time
             */
            leave_time: string | null;
            /**
             * Participant call quality metrics.
             *
             * PII: none.
             */
            metrics: components["schemas"]["ParticipantMetrics"] | null;
            /**
             * Add Participant API only. Estimated time in queue at call creation.
             *
             * PII: none.
             */
            outbound_queue_length: number | null;
            /**
             * Add Participant API only. Actual time in queue. Twilio's reference says that it is in seconds, but every official payload fits only milliseconds (3361 on a call of 64 seconds).
             *
             * Unit: milliseconds.
             *
             * PII: none.
             */
            outbound_time_in_queue: number | null;
            /**
             * Twilio region where the participant media originates.
             *
             * PII: none.
             */
            participant_region: components["schemas"]["Region"] | null;
            /**
             * SID for this participant.
             *
             * PII: none.
             */
            participant_sid: components["schemas"]["ParticipantSid"];
            /**
             * Processing state of the Participant Summary. Will be `in_progress` while data is being aggregated, `timeout` if Twilio couldn't process the summary in 24 hours, and `complete` once aggregations and analysis have ended.
             *
             * PII: none.
             */
            processing_state: components["schemas"]["ProcessingState"] | null;
            /**
             * Participant properties and metadata.
             *
             * PII: none.
             */
            properties: components["schemas"]["ParticipantProperties"] | null;
            /**
             * Called party.
             *
             * PII: standard.
             */
            to: string | null;
            /**
             * The URL of this resource.
             *
             * PII: none.
             *
             * Format: uri
             */
            url: string;
        };
        /** A page of Participant Summaries. */
        ParticipantSummaryList: {
            /** Where this page is, and where the others are. */
            meta: components["schemas"]["PageMeta"];
            /** The Participant Summaries on this page. */
            participants: components["schemas"]["ParticipantSummary"][];
        };
        /** How far Twilio is with a summary. */
        ProcessingState: ("complete" | "in_progress" | "timeout") | (string & {});
        /** A Twilio region, as a response names it: `us1` and `us2` (United States), `au1` (Australia), `br1` (Brazil), `ie1` (Ireland), `jp1` (Japan), `sg1` (Singapore), `de1` (Germany) or `in1` (India). */
        Region: ("us1" | "us2" | "au1" | "br1" | "ie1" | "jp1" | "sg1" | "de1" | "in1") | (string & {});
        /** Why a conference did not start. */
        StartFailure: {
            /**
             * The reason, for example `no_concurrent_participants`.
             *
             * PII: none.
             *
             * @example no_concurrent_participants
             */
            reason: string;
        };
        /** The quality of a participant's audio in one direction. */
        StreamMetrics: {
            /**
             * How unevenly packets arrived, in milliseconds.
             *
             * Unit: milliseconds.
             *
             * PII: none.
             */
            jitter: components["schemas"]["Measurement"];
            /**
             * How long packets took, in milliseconds.
             *
             * Unit: milliseconds.
             *
             * PII: none.
             */
            latency: components["schemas"]["Measurement"];
            /**
             * Mean Opinion Score, an estimate of how good the audio was, from 1 (bad) to 5 (excellent).
             *
             * PII: none.
             */
            mos: number;
            /**
             * Share of packets that were lost, in percent.
             *
             * Unit: percent.
             *
             * PII: none.
             */
            packet_loss_percentage: number;
            /**
             * Tags for conditions that were detected in this direction.
             *
             * PII: none.
             *
             * @example [
             *       "high_jitter"
             *     ]
             */
            tags?: string[] | undefined;
            /**
             * Number of packets that were lost.
             *
             * PII: none.
             */
            total_packets_lost: number;
            /**
             * Number of packets that were received.
             *
             * PII: none.
             */
            total_packets_received: number;
        };
        /** Details about the tags of a conference. Tags without details have no member here. */
        TagInfo: {
            /**
             * The identities with which more than one participant joined.
             *
             * PII: standard.
             */
            duplicate_identity?: components["schemas"]["DuplicateIdentity"][] | undefined;
            /**
             * Why the conference did not start.
             *
             * PII: none.
             */
            start_failure?: components["schemas"]["StartFailure"] | undefined;
        } & {
            [key: string]: unknown;
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
        /** There is no such resource, or no longer: a participant who has left, a conference that has ended, a summary that is older than 30 days. */
        NotFound: {
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
    };
    parameters: {
        /** The unique SID identifier of the conference. */
        ConferenceSid: components["schemas"]["ConferenceSid"];
        /** The SID of the conference. */
        ConferenceSidFilter: components["schemas"]["ConferenceSid"];
        /** Only conferences created after this timestamp, in ISO 8601 format. */
        CreatedAfter: string;
        /** Only conferences created before this timestamp, in ISO 8601 format. */
        CreatedBefore: string;
        /** A kind of potential configuration, behavior or performance issue that was detected during the conference. One of `call_quality`, `participant_behavior` or `region_configuration`. */
        DetectedIssues: string;
        /** Why the conference ended, for example because the last participant left or because it was modified by the API. One of `last_participant_left`, `conference_ended_via_api`, `participant_with_end_conference_on_exit_left`, `last_participant_kicked` or `participant_with_end_conference_on_exit_kicked`. */
        EndReason: string;
        /** Conference events generated by application or participant activity, for example `hold` or `mute`. */
        Events: string;
        /**
         * The custom label of the conference, up to 64 characters.
         *
         * PII: standard.
         */
        FriendlyName: string;
        /**
         * The user-specified label of a participant.
         *
         * PII: standard.
         */
        Label: string;
        /** Which of the participant's call quality metrics are asked for, in Twilio's own notation, which is not documented. */
        Metrics: string;
        /** The Twilio region where the conference media was mixed. One of `us1`, `us2`, `au1`, `br1`, `ie1`, `jp1`, `sg1`, `de1` or `in1`. */
        MixerRegion: string;
        /**
         * The index of the page, counted from 0. It tells the client where it is; the page token tells Twilio.
         *
         * Minimum: 0.
         */
        Page: number;
        /**
         * How many resources to return in each list page. The default is 50, and the maximum is 1000.
         *
         * Range: 1 to 1000.
         *
         * Default: 50.
         */
        PageSize: number;
        /** The token of the page, as Twilio gives it in `meta.next_page_url` and `meta.previous_page_url`. */
        PageToken: string;
        /** The unique SID identifier of the participant. */
        ParticipantSid: components["schemas"]["ParticipantSid"];
        /** The unique SID identifier of the participant. */
        ParticipantSidFilter: components["schemas"]["ParticipantSid"];
        /** The status of the conference. One of `in_progress`, `not_started`, `completed` or `summary_timeout`. */
        Status: string;
        /** The SID of the subaccount whose conferences are to be listed. */
        Subaccount: components["schemas"]["AccountSid"];
        /** A tag that Twilio applied for a common potential configuration, quality or performance issue. One of `invalid_requested_region`, `duplicate_identity`, `start_failure`, `region_configuration_issues`, `quality_warnings`, `participant_behavior_issues`, `high_packet_loss`, `high_jitter`, `high_latency`, `low_mos`, `detected_silence` or `no_concurrent_participants`. */
        Tags: string;
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
 * Direction of a participant's call, seen from Twilio.
 */
export type CallDirection = components['schemas']['CallDirection'];
/**
 * The unique SID identifier of a Call.
 */
export type CallSid = components['schemas']['CallSid'];
/**
 * Status of the call that generated a participant.
 */
export type CallStatus = components['schemas']['CallStatus'];
/**
 * Type of a participant's call.
 */
export type CallType = components['schemas']['CallType'];
/**
 * Why a conference ended.
 */
export type ConferenceEndReason = components['schemas']['ConferenceEndReason'];
/**
 * The URLs of the nested resources of a Conference, by name.
 */
export interface ConferenceLinks extends Schema<"ConferenceLinks"> {
}
/**
 * The unique SID identifier of a Conference.
 */
export type ConferenceSid = components['schemas']['ConferenceSid'];
/**
 * Status of a conference.
 */
export type ConferenceStatus = components['schemas']['ConferenceStatus'];
/**
 * What happened in one conference. Every field is there in every response; until Twilio knows its value, and wherever there is none, it is null.
 */
export interface ConferenceSummary extends Schema<"ConferenceSummary"> {
}
/**
 * A page of Conference Summaries.
 */
export interface ConferenceSummaryList extends Schema<"ConferenceSummaryList"> {
}
/**
 * A conference condition or participant behavior that Twilio detected.
 */
export type ConferenceTag = components['schemas']['ConferenceTag'];
/**
 * How many potential issues of each kind Twilio detected during a conference.
 */
export interface DetectedIssues extends Schema<"DetectedIssues"> {
}
/**
 * An identity with which more than one participant joined a conference.
 */
export interface DuplicateIdentity extends Schema<"DuplicateIdentity"> {
}
/**
 * The body of a failed request. Members beyond these may appear. A proxy on the way to Twilio may answer an HTML page instead.
 */
export interface ErrorBody extends Schema<"Error"> {
}
/**
 * Moments, in milliseconds since 1970-01-01T00:00:00Z.
 *
 * Unit: milliseconds.
 */
export type EventTimestamps = components['schemas']['EventTimestamps'];
/**
 * Size of the buffer that evens out the arrival of a participant's audio.
 */
export type JitterBufferSize = components['schemas']['JitterBufferSize'];
/**
 * A value that was measured throughout a call.
 *
 * Unit: milliseconds.
 */
export interface Measurement extends Schema<"Measurement"> {
}
/**
 * Where a page is, and where the others are. The URLs are absolute and carry the filters of the request.
 */
export interface PageMeta extends Schema<"PageMeta"> {
}
/**
 * The actions that were taken, by name, each with the moments at which it was taken. Further actions may appear.
 */
export interface ParticipantEvents extends Schema<"ParticipantEvents"> {
}
/**
 * The quality of a participant's call in both directions.
 */
export interface ParticipantMetrics extends Schema<"ParticipantMetrics"> {
}
/**
 * How a participant was set up to join the conference. Any of these may be missing.
 */
export interface ParticipantProperties extends Schema<"ParticipantProperties"> {
}
/**
 * The unique SID identifier of a conference participant, as Conference Insights names it.
 */
export type ParticipantSid = components['schemas']['ParticipantSid'];
/**
 * An overview of the metadata and quality metrics of one conference participant. Every field is there in every response; until Twilio knows its value, and wherever there is none, it is null.
 */
export interface ParticipantSummary extends Schema<"ParticipantSummary"> {
}
/**
 * A page of Participant Summaries.
 */
export interface ParticipantSummaryList extends Schema<"ParticipantSummaryList"> {
}
/**
 * How far Twilio is with a summary.
 */
export type ProcessingState = components['schemas']['ProcessingState'];
/**
 * A Twilio region, as a response names it: `us1` and `us2` (United States), `au1` (Australia), `br1` (Brazil), `ie1` (Ireland), `jp1` (Japan), `sg1` (Singapore), `de1` (Germany) or `in1` (India).
 */
export type Region = components['schemas']['Region'];
/**
 * Why a conference did not start.
 */
export interface StartFailure extends Schema<"StartFailure"> {
}
/**
 * The quality of a participant's audio in one direction.
 */
export interface StreamMetrics extends Schema<"StreamMetrics"> {
}
/**
 * Details about the tags of a conference. Tags without details have no member here.
 */
export interface TagInfo extends Schema<"TagInfo"> {
}
export interface operations {
    listConferenceSummaries: {
        parameters: {
            query?: {
                /** The SID of the conference. */
                ConferenceSid?: components["parameters"]["ConferenceSidFilter"] | undefined;
                /** Only conferences created after this timestamp, in ISO 8601 format. */
                CreatedAfter?: components["parameters"]["CreatedAfter"] | undefined;
                /** Only conferences created before this timestamp, in ISO 8601 format. */
                CreatedBefore?: components["parameters"]["CreatedBefore"] | undefined;
                /** A kind of potential configuration, behavior or performance issue that was detected during the conference. One of `call_quality`, `participant_behavior` or `region_configuration`. */
                DetectedIssues?: components["parameters"]["DetectedIssues"] | undefined;
                /** Why the conference ended, for example because the last participant left or because it was modified by the API. One of `last_participant_left`, `conference_ended_via_api`, `participant_with_end_conference_on_exit_left`, `last_participant_kicked` or `participant_with_end_conference_on_exit_kicked`. */
                EndReason?: components["parameters"]["EndReason"] | undefined;
                /**
                 * The custom label of the conference, up to 64 characters.
                 *
                 * PII: standard.
                 */
                FriendlyName?: components["parameters"]["FriendlyName"] | undefined;
                /** The Twilio region where the conference media was mixed. One of `us1`, `us2`, `au1`, `br1`, `ie1`, `jp1`, `sg1`, `de1` or `in1`. */
                MixerRegion?: components["parameters"]["MixerRegion"] | undefined;
                /**
                 * The index of the page, counted from 0. It tells the client where it is; the page token tells Twilio.
                 *
                 * Minimum: 0.
                 */
                Page?: components["parameters"]["Page"] | undefined;
                /**
                 * How many resources to return in each list page. The default is 50, and the maximum is 1000.
                 *
                 * Range: 1 to 1000.
                 *
                 * Default: 50.
                 */
                PageSize?: components["parameters"]["PageSize"] | undefined;
                /** The token of the page, as Twilio gives it in `meta.next_page_url` and `meta.previous_page_url`. */
                PageToken?: components["parameters"]["PageToken"] | undefined;
                /** The status of the conference. One of `in_progress`, `not_started`, `completed` or `summary_timeout`. */
                Status?: components["parameters"]["Status"] | undefined;
                /** The SID of the subaccount whose conferences are to be listed. */
                Subaccount?: components["parameters"]["Subaccount"] | undefined;
                /** A tag that Twilio applied for a common potential configuration, quality or performance issue. One of `invalid_requested_region`, `duplicate_identity`, `start_failure`, `region_configuration_issues`, `quality_warnings`, `participant_behavior_issues`, `high_packet_loss`, `high_jitter`, `high_latency`, `low_mos`, `detected_silence` or `no_concurrent_participants`. */
                Tags?: components["parameters"]["Tags"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of Conference Summaries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceSummaryList"];
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
    getConferenceSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The unique SID identifier of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The Conference Summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceSummary"];
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
    listParticipantSummaries: {
        parameters: {
            query?: {
                /** Conference events generated by application or participant activity, for example `hold` or `mute`. */
                Events?: components["parameters"]["Events"] | undefined;
                /**
                 * The user-specified label of a participant.
                 *
                 * PII: standard.
                 */
                Label?: components["parameters"]["Label"] | undefined;
                /**
                 * The index of the page, counted from 0. It tells the client where it is; the page token tells Twilio.
                 *
                 * Minimum: 0.
                 */
                Page?: components["parameters"]["Page"] | undefined;
                /**
                 * How many resources to return in each list page. The default is 50, and the maximum is 1000.
                 *
                 * Range: 1 to 1000.
                 *
                 * Default: 50.
                 */
                PageSize?: components["parameters"]["PageSize"] | undefined;
                /** The token of the page, as Twilio gives it in `meta.next_page_url` and `meta.previous_page_url`. */
                PageToken?: components["parameters"]["PageToken"] | undefined;
                /** The unique SID identifier of the participant. */
                ParticipantSid?: components["parameters"]["ParticipantSidFilter"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The unique SID identifier of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of Participant Summaries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantSummaryList"];
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
    getParticipantSummary: {
        parameters: {
            query?: {
                /** Conference events generated by application or participant activity, for example `hold` or `mute`. */
                Events?: components["parameters"]["Events"] | undefined;
                /** Which of the participant's call quality metrics are asked for, in Twilio's own notation, which is not documented. */
                Metrics?: components["parameters"]["Metrics"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The unique SID identifier of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** The unique SID identifier of the participant. */
                ParticipantSid: components["parameters"]["ParticipantSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The Participant Summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantSummary"];
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
}
type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
