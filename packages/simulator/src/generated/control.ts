// Generated from openapi/simulator/control.yaml by `pnpm generate`. Do not edit: edit the specification.

export interface paths {
    "/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List callbacks with their statuses
         *
         * Lists the callbacks that fit, in the order of their creation.
         */
        get: operations["listCallbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{callbackId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number of the callback.
                 *
                 * Minimum: 1.
                 */
                callbackId: number;
            };
            cookie?: never;
        };
        /**
         * Get a callback with its deliveries
         *
         * Gives the parameters, and each attempt with its headers and its outcome.
         */
        get: operations["getCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard held and due callbacks
         *
         * Discards the callbacks that fit a filter, or those of a list. They are not delivered unless they are sent again.
         */
        post: operations["discardCallbacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release held callbacks
         *
         * Releases the callbacks that fit a filter, or those of a list, in its order.
         */
        post: operations["releaseCallbacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver callbacks again
         *
         * Delivers the callbacks that fit a filter, or those of a list, once more with the same idempotency token.
         */
        post: operations["sendCallbacksAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the calls that have not ended
         *
         * Lists the calls, each with its plan.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * Add an inbound call to a conference
         *
         * A caller of one of the application's numbers joins by `<Dial><Conference>`. TwiML is not run, so the body gives the attributes that it would set.
         */
        post: operations["joinCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{who}/answer": {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the called party answer
         *
         * They join their conference. A call that is still queued is dialled first.
         */
        post: operations["answerCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{who}/busy": {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the called party be busy
         *
         * The call ends as busy.
         */
        post: operations["refuseCallAsBusy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{who}/fail": {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a call fail
         *
         * The call can't be connected.
         */
        post: operations["failCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{who}/hang-up": {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the called party hang up
         *
         * One who has not answered yet refuses the call.
         */
        post: operations["hangUpCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{who}/leave-unanswered": {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let nobody answer
         *
         * The call ends as unanswered, without waiting for its timeout.
         */
        post: operations["leaveCallUnanswered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan the next call
         *
         * Applies to one call, whoever is called.
         */
        post: operations["planNextCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the clock
         *
         * Gives simulated time and the clock's mode.
         */
        get: operations["getClock"];
        /**
         * Set the clock's mode
         *
         * `manual`: time advances by `advanceClock` alone. `skip`: it jumps to the next due task when nothing else is left to do. `real`: it runs as real time does.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance the clock
         *
         * Advances by a duration, to a time or to the next event. Tasks that are due on the way are done in order, and each receiver of a callback answers before time advances further.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conferences with their participants
         *
         * Lists conferences in the order of their creation, ended ones included, each with its calls and their plans.
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
    "/conferences/{conference}": {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The conference's SID or friendly name. */
                conference: components["parameters"]["ConferencePath"];
            };
            cookie?: never;
        };
        /**
         * Get a conference with its participants
         *
         * Of several conferences with a friendly name it gives the active one, else the last one.
         */
        get: operations["getConference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/end": {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The conference's SID or friendly name. */
                conference: components["parameters"]["ConferencePath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a conference by a request to Twilio's API
         *
         * Sends the request that an application would send, as the conference's account.
         */
        post: operations["endConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/participants": {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The conference's SID or friendly name. */
                conference: components["parameters"]["ConferencePath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a participant by a request to Twilio's API
         *
         * Sends the request that an application would send. A friendly name that no active conference has creates one.
         */
        post: operations["addParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/participants/{who}": {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The conference's SID or friendly name. */
                conference: components["parameters"]["ConferencePath"];
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a participant by a request to Twilio's API
         *
         * Sends the request that an application would send, as the conference's account.
         */
        delete: operations["removeParticipant"];
        options?: never;
        head?: never;
        /**
         * Update a participant by a request to Twilio's API
         *
         * Mutes, holds, coaches and so on: sends the request that an application would send, as the conference's account.
         */
        patch: operations["updateParticipant"];
        trace?: never;
    };
    "/conferences/{conference}/summary": {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The conference's SID or friendly name. */
                conference: components["parameters"]["ConferencePath"];
            };
            cookie?: never;
        };
        /**
         * Get the Insights summaries of a conference
         *
         * Gives the summaries of the conference and of its participants as they are now; null and an empty list while Insights would answer 404.
         */
        get: operations["getSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List delivery rules
         *
         * Lists the rules, each with how many callbacks it was applied to.
         */
        get: operations["listDeliveryRules"];
        put?: never;
        /**
         * Add a delivery rule
         *
         * Holds, drops, repeats or delays future callbacks that fit. The newest rule that fits applies.
         */
        post: operations["addDeliveryRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery-rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number of the rule.
                 *
                 * Minimum: 1.
                 */
                ruleId: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a delivery rule
         *
         * Future callbacks are delivered as usual. Held ones stay held.
         */
        delete: operations["removeDeliveryRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the faults
         *
         * Lists the faults, each with how often it was applied.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault
         *
         * Future requests that fit the fault fail. The first fault that fits a request applies.
         */
        post: operations["addFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/{faultId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number of the fault.
                 *
                 * Minimum: 1.
                 */
                faultId: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a fault
         *
         * The fault is applied to no further request.
         */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        /**
         * Switch a fault on or off
         *
         * A fault that is off is neither applied nor counted.
         */
        patch: operations["switchFault"];
        trace?: never;
    };
    "/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the journal
         *
         * Gives the entries that fit, oldest first.
         */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the journal
         *
         * Server-sent events. Each `message` is one entry as JSON, with the id `{session}/{index}`; a client that reconnects sends the last id as `Last-Event-ID` and gets the entries after it. A reset, a restore or a restart of the server sends an event `begin` with the data `{"session":"…"}`: earlier entries are void, and all entries of the new session follow. When the server ends, it sends an event `end`.
         */
        get: operations["streamJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         *
         * Gives the OpenAPI document of this API, bundled into one file.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add rules for new calls and conferences
         *
         * Decides what future calls and conferences do by themselves. The newest rule that fits applies.
         */
        post: operations["plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a request to Twilio's API as an account, without its token
         *
         * Sends a request to the simulated API and gives the answer, whatever its status. The journal records it like any other request.
         */
        post: operations["askTwilio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the simulator
         *
         * Returns to the state after the start, with the scenario of the start. Streams of the journal begin again.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait until every callback that is due has been delivered
         *
         * Answers when no callback is due any more, or with 409 if a receiver doesn't answer.
         */
        post: operations["settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a snapshot
         *
         * Gives the journal and the settings it began with. A snapshot has no token, but the callbacks' URLs unmasked.
         */
        get: operations["getSnapshot"];
        /**
         * Restore a snapshot
         *
         * Replaces the present state by that of a snapshot. Streams of the journal begin again.
         */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of the simulator
         *
         * Gives the version, the accounts, the clock and the bounds. Answers as soon as the server is ready.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the server
         *
         * Answers the accepted requests, accepts no further one, and ends, as after SIGTERM.
         */
        post: operations["stop"];
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
        /** How far to advance: either `by` or `to`. */
        Advance: {
            /** By how much time. */
            by?: components["schemas"]["Duration"] | undefined;
            /** A time, such as 2026-01-05T10:00:00Z, or `next-event`. */
            to?: string | undefined;
        };
        /** An announcement began, ended or failed. */
        AnnouncementEntry: {
            /** Its number. */
            announcementId: number;
            /** Simulated time. */
            at: number;
            /** The Call SID of the participant who hears it; null for everybody. */
            callSid: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** The type of the entry. */
            type: "announcement-begin" | "announcement-end" | "announcement-fail";
            /** The announcement's URL. */
            url: string;
        };
        /** The receiver answered. */
        Answered: {
            /** The kind of outcome. */
            kind: "answered";
            /** The status of its answer. */
            status: number;
        };
        /** Who answers a call, as answering machine detection reports it. */
        AnsweredBy: "human" | "machine_start" | "machine_end_beep" | "machine_end_silence" | "machine_end_other" | "fax" | "unknown";
        /** An answer of Twilio's API. */
        AskedAnswer: {
            /** The parsed JSON, or the text of another body. */
            body: unknown;
            /** The HTTP status. */
            status: number;
        };
        /** A request of an account to Twilio's API. */
        AskedRequest: {
            /** The account's SID. */
            accountSid: string;
            /** The fields of a POST; a list is sent as a repeated field. */
            form?: {
                [key: string]: string | readonly string[];
            } | undefined;
            /** The method. */
            method: "GET" | "POST" | "DELETE";
            /** The path and the query, with its question mark. */
            path: string;
        };
        /** Behaviour that Twilio doesn't document, as the simulator assumes it. */
        Assumptions: {
            /** How long an announcement lasts, in milliseconds. */
            announcementTakes: number;
            /** How long machine detection takes, in milliseconds. */
            detectionTakes: number;
            /** What makes a participant join: the answer, or early media. */
            joinsWith: "answer" | "early-media";
            /** Whether `Muted` accepts any text. */
            mutedTakesAnyText: boolean;
            /** Whether a participant can be read before the conference has started. */
            readableBeforeStart: boolean;
            /** How long the processing of a recording takes, in milliseconds. */
            recordingProcessedAfter: number;
            /** The HTTP status of a refused create. */
            refusalStatus: number;
            /** How long after dialling a call rings, in milliseconds. */
            ringingAfter: number;
            /** Whether the callback of the start comes before that of the join. */
            startsBeforeJoin: boolean;
            /** When a summary appears, at the earliest and at the latest, in milliseconds after the conference's end. */
            summaryAfter: [
                number,
                number
            ];
            /** When a summary is complete, at the earliest and at the latest, in milliseconds after the conference's end. */
            summaryCompleteAfter: [
                number,
                number
            ];
            /** Whether participants who wait for the start are muted. */
            waitingIsMuted: boolean;
        };
        /** Upper limits of the server. A request beyond one is refused with an error that names it. */
        Bounds: {
            /** The size of a request's body. */
            bodyBytes: number;
            /** The number of open connections. */
            connections: number;
            /** How many entries the journal keeps; entries of conferences in progress are always kept. */
            journalEntries: number;
            /** The size of a snapshot to restore. */
            snapshotBytes: number;
            /** The number of open streams of the journal. */
            streams: number;
        };
        /** A call and its participant. */
        Call: {
            /** The account's SID. */
            accountSid: string;
            /** When the call was answered. */
            answeredAt: number | null;
            /** The call's SID. */
            callSid: string;
            /** The Call SID of the coached participant. */
            callSidToCoach: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** When the participant was added. */
            createdAt: number;
            /** When the call was placed. */
            dialledAt: number | null;
            /** Whether Twilio was called (`inbound`) or calls (`outbound`). */
            direction: "inbound" | "outbound";
            /** Whether the conference ends when the participant leaves. */
            endConferenceOnExit: boolean;
            /** The caller. */
            from: string;
            /** Whether the participant is on hold. */
            hold: boolean;
            /** When the participant joined the conference. */
            joinedAt: number | null;
            /** The participant's label. */
            label: string | null;
            /** When the participant left the conference. */
            leftAt: number | null;
            /** Whether the participant is muted. */
            muted: boolean;
            /** The participant's SID in Insights. */
            participantSid: string;
            /** What the called party will do without further commands. */
            plan: components["schemas"]["CallPlanInForce"];
            /** The call's status. */
            status: components["schemas"]["StatusOfCall"];
            /** The called party. */
            to: string;
        };
        /** A callback and the status of its delivery. */
        Callback: {
            /** The account's SID. */
            accountSid: string;
            /** How many attempts were made. */
            attempts: number;
            /** Its number. */
            callbackId: number;
            /** The Call SID; null for a callback about no single call. */
            callSid: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** When it was created. */
            createdAt: number;
            /** The event that it reports. */
            event: string;
            /** The value of `I-Twilio-Idempotency-Token`. */
            idempotencyToken: string;
            /** The kind of callback. */
            kind: components["schemas"]["CallbackKind"];
            /** The outcome of the last attempt. */
            lastOutcome: components["schemas"]["DeliveryOutcome"] | null;
            /** The method of its request. */
            method: "GET" | "POST";
            /** Its parameters. */
            parameters: {
                [key: string]: string;
            };
            /** Its status. */
            status: components["schemas"]["CallbackStatus"];
            /** The receiver's URL. */
            url: string;
        };
        /** A callback with its deliveries. */
        CallbackDetails: {
            /** The callback. */
            callback: components["schemas"]["Callback"];
            /** The ended attempts, in order. */
            deliveries: components["schemas"]["Delivery"][];
        };
        /** A callback was created. */
        CallbackDueEntry: {
            /** The account's SID. */
            accountSid: string;
            /** Simulated time. */
            at: number;
            /** Its number. */
            callbackId: number;
            /** The Call SID; null for a callback about no single call. */
            callSid: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** The delivery rule that applies to it. */
            deliveryRuleId: number | null;
            /** The event that it reports. */
            event: string;
            /** The value of `I-Twilio-Idempotency-Token`. */
            idempotencyToken: string;
            /** Position in the journal. */
            index: number;
            /** The kind of callback. */
            kind: components["schemas"]["CallbackKind"];
            /** The method of its request. */
            method: "GET" | "POST";
            /** Its parameters. */
            parameters: {
                [key: string]: string;
            };
            /** The type of the entry. */
            type: "callback-due";
            /** The receiver's URL. */
            url: string;
        };
        /** A callback was released, dropped or repeated. */
        CallbackEntry: {
            /** Simulated time. */
            at: number;
            /** Its number. */
            callbackId: number;
            /** Position in the journal. */
            index: number;
            /** The type of the entry. */
            type: "callback-released" | "callback-dropped" | "callback-repeated";
        };
        /** Selects callbacks; a member that is left out fits every callback. */
        CallbackFilter: {
            /** The call's SID. */
            callSid?: string | undefined;
            /** SID or friendly name of the conference. */
            conference?: string | undefined;
            /** The event that it reports, such as `participant-join`, `conference-end` or `completed`. */
            event?: string | undefined;
            /** The kind of callback. */
            kind?: components["schemas"]["CallbackKind"] | undefined;
            /** The beginning of its URL. */
            url?: string | undefined;
        };
        /** The kind of a callback: what it reports on. */
        CallbackKind: "conference" | "call" | "machine-detection" | "recording";
        /** A page of callbacks. */
        CallbackList: {
            /** The callbacks. */
            callbacks: components["schemas"]["Callback"][];
            /** The `after` of the next page; null on the last page. */
            next: number | null;
        };
        /** The status of a callback's delivery. */
        CallbackStatus: "due" | "held" | "being-delivered" | "delivered" | "failed" | "dropped";
        /** A call ended. */
        CallCompletedEntry: {
            /** Simulated time. */
            at: number;
            /** The call's SID. */
            callSid: string;
            /** The final status of the call. */
            callStatus: "completed" | "busy" | "no-answer" | "failed" | "canceled";
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** The type of the entry. */
            type: "call-completed";
        };
        /** Direction of a participant's call, seen from Twilio. */
        CallDirection: ("inbound" | "outbound") | (string & {});
        /** A call was placed, rang or was answered. */
        CallEntry: {
            /** Simulated time. */
            at: number;
            /** The call's SID. */
            callSid: string;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** The type of the entry. */
            type: "call-initiated" | "call-ringing" | "call-answered";
        };
        /** The calls that have not ended. */
        CallList: {
            /** The calls. */
            calls: components["schemas"]["Call"][];
        };
        /** What the called party does: answers, doesn't answer, is busy, can't be reached, or waits for a command. */
        CallOutcome: "answer" | "no-answer" | "busy" | "fail" | "by-hand";
        /** What a called party does. */
        CallPlan: {
            /** How long after dialling it happens; two seconds if left out. */
            after?: components["schemas"]["Duration"] | undefined;
            /** Who answers, for calls with `MachineDetection`; `human` if left out. */
            answeredBy?: components["schemas"]["AnsweredBy"] | undefined;
            /** How long a machine's greeting lasts, for calls with `DetectMessageEnd`; ten seconds if left out. */
            greeting?: components["schemas"]["Duration"] | undefined;
            /** How long after the answer the called party hangs up; if left out, they stay. */
            hangUpAfter?: components["schemas"]["Duration"] | undefined;
            /** What the called party does; `answer` if left out. */
            outcome?: components["schemas"]["CallOutcome"] | undefined;
            /** The quality metrics of the participant's summary; none if left out. */
            quality?: components["schemas"]["ParticipantMetrics"] | undefined;
        };
        /** The plan of one call, with durations in milliseconds. */
        CallPlanInForce: {
            /** How long after dialling it happens. */
            after: number;
            /** Who answers. */
            answeredBy: components["schemas"]["AnsweredBy"];
            /** How long a machine's greeting lasts. */
            greeting: number;
            /** How long after the answer the called party hangs up; null if they stay. */
            hangUpAfter: number | null;
            /** What the called party does. */
            outcome: components["schemas"]["CallOutcome"];
            /** The quality metrics of the participant's summary. */
            quality: components["schemas"]["ParticipantMetrics"] | null;
        };
        /** A plan for the calls that fit; a rule without `to` and `label` fits every call. */
        CallRule: components["schemas"]["CallPlan"] & {
            /** The participant's label. */
            label?: string | undefined;
            /**
             * To how many calls it applies; to all if left out.
             *
             * Minimum: 0.
             */
            times?: number | undefined;
            /** The called party, as in `To`. */
            to?: string | undefined;
        };
        /** A rule for calls was added. */
        CallRuleAddedEntry: {
            /** Simulated time. */
            at: number;
            /** Position in the journal. */
            index: number;
            /** The rule. */
            rule: components["schemas"]["CallRule"];
            /** The rule's number. */
            ruleId: number;
            /** The type of the entry. */
            type: "call-rule-added";
        };
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
        /** Simulated time. */
        Clock: {
            /** How time advances. */
            mode: components["schemas"]["ClockMode"];
            /** Milliseconds since 1970. */
            now: number;
        };
        /** How time advances: `manual`, by `advanceClock` alone; `skip`, to the next due task when nothing else is left to do; `real`, as real time. */
        ClockMode: "manual" | "skip" | "real";
        /** Time advanced without an event. */
        ClockSetEntry: {
            /** Simulated time. */
            at: number;
            /** Position in the journal. */
            index: number;
            /** The type of the entry. */
            type: "clock-set";
        };
        /** The new mode of the clock. */
        ClockSetting: {
            /** How time advances. */
            mode: components["schemas"]["ClockMode"];
        };
        /** A conference with all its calls, ended ones included. */
        Conference: {
            /** The account's SID. */
            accountSid: string;
            /** The calls of all participants ever added, in that order. */
            calls: components["schemas"]["Call"][];
            /** The conference's SID. */
            conferenceSid: string;
            /** When it was created. */
            createdAt: number;
            /** When it ended. */
            endedAt: number | null;
            /** The Call SID of the participant who ended it by leaving; null for the API. */
            endedBy: string | null;
            /** Why it ended. */
            endReason: components["schemas"]["EndReason"] | null;
            /** Its friendly name. */
            friendlyName: string;
            /** When it started. */
            startedAt: number | null;
            /** Its status. */
            status: components["schemas"]["StatusOfConference"];
            /** The processing state of its summary; null as long as there is none. */
            summary: components["schemas"]["SummaryState"] | null;
        };
        /** A conference was created. */
        ConferenceCreatedEntry: {
            /** The account's SID. */
            accountSid: string;
            /** Simulated time. */
            at: number;
            /** The conference's SID. */
            conferenceSid: string;
            /** Its friendly name. */
            friendlyName: string;
            /** Position in the journal. */
            index: number;
            /** The rule of the scenario that applies to it. */
            rule: components["schemas"]["ConferenceRule"] | null;
            /** The settings given with its first participant. */
            settings: unknown;
            /** The type of the entry. */
            type: "conference-created";
        };
        /** A conference ended. */
        ConferenceEndEntry: {
            /** Simulated time. */
            at: number;
            /** The Call SID of the participant who ended it by leaving; null for the API. */
            callSid: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** The reason. */
            reason: components["schemas"]["EndReason"];
            /** The type of the entry. */
            type: "conference-end";
        };
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
        /** A page of conferences. */
        ConferenceList: {
            /** The conferences. */
            conferences: components["schemas"]["Conference"][];
            /** The `after` of the next page; null on the last page. */
            next: string | null;
        };
        /** Outcomes of the conferences that fit; a rule without `name` fits every conference. */
        ConferenceRule: {
            /** Whether announcements are played to their end or fail; `end` if left out. */
            announcements?: ("end" | "fail") | undefined;
            /** Additional parameters of the conference's callbacks, such as Twilio may introduce one day. */
            callbackParameters?: {
                [key: string]: string;
            } | undefined;
            /** The conference's friendly name. */
            name?: string | undefined;
            /** Members of the conference's summary that no event decides; null if left out. */
            summary?: {
                /** The detected issues. */
                detected_issues?: (components["schemas"]["DetectedIssues"] | null) | undefined;
                /** The explanations of the tags. */
                tag_info?: (components["schemas"]["TagInfo"] | null) | undefined;
                /** The tags. */
                tags?: (components["schemas"]["ConferenceTag"][] | null) | undefined;
            } | undefined;
            /** Whether the summary is never complete, but times out. */
            summaryTimesOut?: boolean | undefined;
        };
        /** A rule for conferences was added. */
        ConferenceRuleAddedEntry: {
            /** Simulated time. */
            at: number;
            /** Position in the journal. */
            index: number;
            /** The rule. */
            rule: components["schemas"]["ConferenceRule"];
            /** The rule's number. */
            ruleId: number;
            /** The type of the entry. */
            type: "conference-rule-added";
        };
        /**
         * The unique SID identifier of a Conference.
         *
         * @example CF3b1c9d47e58f4a02b6d3c81e90f7a254
         */
        ConferenceSid: string;
        /** A conference started. */
        ConferenceStartEntry: {
            /** Simulated time. */
            at: number;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** The type of the entry. */
            type: "conference-start";
        };
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
        /** A conference condition or participant behavior that Twilio detected. */
        ConferenceTag: ("invalid_requested_region" | "duplicate_identity" | "start_failure" | "region_configuration_issues" | "quality_warnings" | "participant_behavior_issues" | "high_packet_loss" | "high_jitter" | "high_latency" | "low_mos" | "detected_silence" | "no_concurrent_participants") | (string & {});
        /** The answer's body is cut off. The request has its effect. */
        CutOff: {
            /** The kind of failure. */
            kind: "cut-off";
        };
        /** One attempt to deliver a callback, and its outcome. */
        Delivery: {
            /** When it ended. */
            at: number;
            /** Counted from 1. */
            attempt: number;
            /** The form that was sent; null for a GET. */
            body: string | null;
            /** The headers that the receiver got. */
            headers: {
                [key: string]: string;
            };
            /** The index of the journal entry that records its end. */
            index: number;
            /** The outcome. */
            outcome: components["schemas"]["DeliveryOutcome"];
            /** The check of the signature; null for an attempt that was never sent. */
            signature: components["schemas"]["SignatureCheck"] | null;
        };
        /** A callback was sent. */
        DeliveryBeganEntry: {
            /** Simulated time. */
            at: number;
            /** Counted from 1. */
            attempt: number;
            /** Its number. */
            callbackId: number;
            /** Position in the journal. */
            index: number;
            /** The value of `X-Twilio-Signature`; null for one that can't be sent. */
            signature: string | null;
            /** The type of the entry. */
            type: "delivery-began";
        };
        /** An attempt to deliver a callback ended. */
        DeliveryEndedEntry: {
            /** Simulated time. */
            at: number;
            /** Counted from 1. */
            attempt: number;
            /** Its number. */
            callbackId: number;
            /** Position in the journal. */
            index: number;
            /** The outcome. */
            outcome: components["schemas"]["DeliveryOutcome"];
            /** The type of the entry. */
            type: "delivery-ended";
        };
        /** The outcome of one attempt to deliver a callback. */
        DeliveryOutcome: components["schemas"]["Answered"] | components["schemas"]["NotAnswered"] | components["schemas"]["TimedOut"];
        /** Holds, drops, repeats or delays the callbacks that fit, which are delivered once and at once otherwise. */
        DeliveryRule: components["schemas"]["CallbackFilter"] & {
            /** What happens to the callbacks. */
            action: "hold" | "drop" | "repeat" | "delay";
            /** How long the callbacks are delayed. */
            by?: components["schemas"]["Duration"] | undefined;
            /**
             * To how many callbacks it applies; to all if left out.
             *
             * Minimum: 0.
             */
            times?: number | undefined;
        };
        /** A delivery rule was added. */
        DeliveryRuleAddedEntry: {
            /** Simulated time. */
            at: number;
            /** Position in the journal. */
            index: number;
            /** The rule. */
            rule: components["schemas"]["DeliveryRule"];
            /** The rule's number. */
            ruleId: number;
            /** The type of the entry. */
            type: "delivery-rule-added";
        };
        /** The delivery rules. */
        DeliveryRuleList: {
            /** The rules. */
            rules: components["schemas"]["DeliveryRuleState"][];
        };
        /** A delivery rule was removed. */
        DeliveryRuleRemovedEntry: {
            /** Simulated time. */
            at: number;
            /** Position in the journal. */
            index: number;
            /** The rule's number. */
            ruleId: number;
            /** The type of the entry. */
            type: "delivery-rule-removed";
        };
        /** A delivery rule, and how many callbacks it was applied to. */
        DeliveryRuleState: {
            /** To how many callbacks it was applied. */
            met: number;
            /** The rule. */
            rule: components["schemas"]["DeliveryRule"];
            /** Its number. */
            ruleId: number;
        };
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
        /** A length of time: the sum of its members, of which at least one is given. */
        Duration: {
            /**
             * Days.
             *
             * Minimum: 0.
             */
            days?: number | undefined;
            /**
             * Hours.
             *
             * Minimum: 0.
             */
            hours?: number | undefined;
            /**
             * Milliseconds.
             *
             * Minimum: 0.
             */
            milliseconds?: number | undefined;
            /**
             * Minutes.
             *
             * Minimum: 0.
             */
            minutes?: number | undefined;
            /**
             * Seconds.
             *
             * Minimum: 0.
             */
            seconds?: number | undefined;
        };
        /** Why a conference has ended, in the words of the Voice API and of callbacks. */
        EndReason: "conference-ended-via-api" | "participant-with-end-conference-on-exit-left" | "participant-with-end-conference-on-exit-kicked" | "last-participant-left" | "last-participant-kicked";
        /** One line of the journal. */
        Entry: components["schemas"]["RequestEntry"] | components["schemas"]["ConferenceCreatedEntry"] | components["schemas"]["ConferenceStartEntry"] | components["schemas"]["ConferenceEndEntry"] | components["schemas"]["ParticipantAddedEntry"] | components["schemas"]["ParticipantEntry"] | components["schemas"]["ParticipantLeaveEntry"] | components["schemas"]["ParticipantModifyEntry"] | components["schemas"]["CallEntry"] | components["schemas"]["CallCompletedEntry"] | components["schemas"]["MachineDetectedEntry"] | components["schemas"]["AnnouncementEntry"] | components["schemas"]["RecordingEntry"] | components["schemas"]["SummaryChangedEntry"] | components["schemas"]["CallbackDueEntry"] | components["schemas"]["CallbackEntry"] | components["schemas"]["DeliveryBeganEntry"] | components["schemas"]["DeliveryEndedEntry"] | components["schemas"]["JournalCutEntry"] | components["schemas"]["CallRuleAddedEntry"] | components["schemas"]["ConferenceRuleAddedEntry"] | components["schemas"]["FaultAddedEntry"] | components["schemas"]["FaultRemovedEntry"] | components["schemas"]["FaultSwitchedEntry"] | components["schemas"]["DeliveryRuleAddedEntry"] | components["schemas"]["DeliveryRuleRemovedEntry"] | components["schemas"]["ClockSetEntry"];
        /** The kind of an entry: what it records. */
        EntryKind: "request" | "event" | "callback" | "control";
        /** A page of the journal. */
        EntryList: {
            /** The entries. */
            entries: components["schemas"]["Entry"][];
            /** The index of the journal's last entry; -1 for an empty journal. */
            last: number;
            /** The `after` of the next page; null on the last page. */
            next: number | null;
            /** Changes with each restart, reset and restore. Indices count within a session. */
            session: string;
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
        /** How a request fails. */
        Failure: components["schemas"]["TooManyRequests"] | components["schemas"]["ServerFailure"] | components["schemas"]["SlowAnswer"] | components["schemas"]["CutOff"];
        /** Which requests fail, and how. */
        Fault: {
            /** The account that sends the request; any if left out. */
            accountSid?: string | undefined;
            /**
             * How many fitting requests succeed before the first failure; none if left out.
             *
             * Minimum: 0.
             */
            after?: number | undefined;
            /** How they fail. */
            failure: components["schemas"]["Failure"];
            /** Operations by their ids in the specifications, such as `createParticipant`; all if left out. */
            operations?: string[] | undefined;
            /**
             * The probability that a fitting request fails; 1 if left out. The seed decides which ones fail.
             *
             * Range: 0 to 1.
             */
            probability?: number | undefined;
            /**
             * How many requests fail; all if left out.
             *
             * Minimum: 0.
             */
            times?: number | undefined;
        };
        /** A fault was added. */
        FaultAddedEntry: {
            /** Simulated time. */
            at: number;
            /** The fault. */
            fault: components["schemas"]["Fault"];
            /** Its number. */
            faultId: number;
            /** Position in the journal. */
            index: number;
            /** The type of the entry. */
            type: "fault-added";
        };
        /** The faults. */
        FaultList: {
            /** The faults, in the order in which they are applied. */
            faults: components["schemas"]["FaultState"][];
        };
        /** A fault was removed. */
        FaultRemovedEntry: {
            /** Simulated time. */
            at: number;
            /** Its number. */
            faultId: number;
            /** Position in the journal. */
            index: number;
            /** The type of the entry. */
            type: "fault-removed";
        };
        /** A fault, and how often it was applied. */
        FaultState: {
            /** Which requests fail */
            fault: components["schemas"]["Fault"];
            /** Its number. */
            faultId: number;
            /** How many requests failed by it. */
            met: number;
            /** Whether it is switched on. */
            on: boolean;
            /** How many requests fitted it. */
            seen: number;
        };
        /** Whether a fault is switched on. */
        FaultSwitch: {
            /** The new setting. */
            on: boolean;
        };
        /** A fault was switched on or off. */
        FaultSwitchedEntry: {
            /** Simulated time. */
            at: number;
            /** Its number. */
            faultId: number;
            /** Position in the journal. */
            index: number;
            /** Whether it is switched on. */
            on: boolean;
            /** The type of the entry. */
            type: "fault-switched";
        };
        /** Size of the buffer that evens out the arrival of a participant's audio. */
        JitterBufferSize: ("large" | "small" | "medium" | "off") | (string & {});
        /** A call that came to Twilio and joins a conference by `<Dial><Conference>`. */
        Joining: {
            /** The conference's account; may be left out if only one account is known. */
            accountSid?: string | undefined;
            /** SID or friendly name of the conference. */
            conference: string;
            /** The caller. */
            from: string;
            /** The participant's label. */
            label?: string | undefined;
            /** The attributes of the application's TwiML, by the names of the parameters of createParticipant. */
            parameters?: components["schemas"]["TwilioParameters"] | undefined;
            /** The called number. */
            to: string;
        };
        /** The journal exceeded its limit, and its oldest part was removed. */
        JournalCutEntry: {
            /** Simulated time. */
            at: number;
            /** The conferences that were removed with them. */
            conferenceSids: string[];
            /** All counters so far, since the counted entries are gone. */
            counts: unknown;
            /** How many entries were removed. */
            entries: number;
            /** Position in the journal. */
            index: number;
            /** The type of the entry. */
            type: "journal-cut";
        };
        /** Answering machine detection found out who answered. */
        MachineDetectedEntry: {
            /** The result. */
            answeredBy: components["schemas"]["AnsweredBy"];
            /** Simulated time. */
            at: number;
            /** The call's SID. */
            callSid: string;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** How long it took. */
            milliseconds: number;
            /** The type of the entry. */
            type: "machine-detected";
        };
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
        /** No connection was made (`no-connection`), it was lost (`lost`), or nothing was sent because the receiver is not allowed (`refused`). */
        NotAnswered: {
            /** The kind of outcome. */
            kind: "no-connection" | "lost" | "refused";
            /** What went wrong. */
            problem: string;
        };
        /** A participant was added to a conference. */
        ParticipantAddedEntry: {
            /** The account's SID. */
            accountSid: string;
            /** Simulated time. */
            at: number;
            /** Which rule of the scenario the plan comes from; null for the default. */
            callRuleId: number | null;
            /** The call's SID. */
            callSid: string;
            /** The Call SID of the coached participant. */
            callSidToCoach: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** When the call is to be placed. */
            dialAt: number;
            /** Whether Twilio was called (`inbound`) or calls (`outbound`). */
            direction: "inbound" | "outbound";
            /** Whether the conference ends when the participant leaves. */
            endConferenceOnExit: boolean;
            /** The caller. */
            from: string;
            /** Position in the journal. */
            index: number;
            /** The participant's label. */
            label: string | null;
            /** The participant's SID. */
            participantSid: string;
            /** The plan of the call. */
            plan: components["schemas"]["CallPlanInForce"];
            /** The settings given with the participant. */
            settings: unknown;
            /** The called party. */
            to: string;
            /** The type of the entry. */
            type: "participant-added";
        };
        /** A participant joined, or was muted, unmuted, held or unheld. */
        ParticipantEntry: {
            /** Simulated time. */
            at: number;
            /** The call's SID. */
            callSid: string;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** The type of the entry. */
            type: "participant-join" | "participant-mute" | "participant-unmute" | "participant-hold" | "participant-unhold";
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
        /** A participant left. */
        ParticipantLeaveEntry: {
            /** Simulated time. */
            at: number;
            /** The call's SID. */
            callSid: string;
            /** The final status of the call. */
            callStatus: "completed" | "busy" | "no-answer" | "failed" | "canceled";
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** The reason, in the words of callbacks. */
            reason: "conference_ended_via_api" | "moderator_ended_conference" | "participant_updated_via_api" | "participant_hung_up" | "participant_add_failed";
            /** The type of the entry. */
            type: "participant-leave";
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
        /** A participant was changed. */
        ParticipantModifyEntry: {
            /** Simulated time. */
            at: number;
            /** The call's SID. */
            callSid: string;
            /** What was changed, by the names of the API's parameters. */
            changes: unknown;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** The type of the entry. */
            type: "participant-modify";
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
        /** An error: what is wrong, where, and what is allowed (RFC 9457). */
        Problem: {
            /** The argument that is wrong, such as `who` or `failure.kind`. */
            argument?: string | undefined;
            /** Twilio's error code, if its API refused the request. */
            code?: number | undefined;
            /** What is wrong, where, and what to do. */
            detail: string;
            /** The HTTP status. */
            status: number;
            /** A summary of the error. */
            title: string;
            /** Always `about:blank`; the title and the status identify the error. */
            type: string;
        };
        /** How far Twilio is with a summary. */
        ProcessingState: ("complete" | "in_progress" | "timeout") | (string & {});
        /** A recording began, was completed, or is absent. */
        RecordingEntry: {
            /** Simulated time. */
            at: number;
            /** The recorded participant's Call SID; null for the conference. */
            callSid: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** Its SID. */
            recordingSid: string;
            /** The type of the entry. */
            type: "recording-in-progress" | "recording-completed" | "recording-absent";
        };
        /** A Twilio region, as a response names it: `us1` and `us2` (United States), `au1` (Australia), `br1` (Brazil), `ie1` (Ireland), `jp1` (Japan), `sg1` (Singapore), `de1` (Germany) or `in1` (India). */
        Region: ("us1" | "us2" | "au1" | "br1" | "ie1" | "jp1" | "sg1" | "de1" | "in1") | (string & {});
        /** A request was answered. Its secrets are left out. */
        RequestEntry: {
            /** The account whose resources it concerns; null without valid credentials. */
            accountSid: string | null;
            /** Whether it was carried out. */
            acted: boolean;
            /** Simulated time. */
            at: number;
            /** Twilio's error code, for an error. */
            code: number | null;
            /** The fault that was applied to it. */
            faultId: number | null;
            /** The fields of its body. */
            form: {
                [key: string]: unknown;
            };
            /** Position in the journal. */
            index: number;
            /** The method. */
            method: string;
            /** The operation's id in the specification; null for a request that fits no operation. */
            operation: string | null;
            /** The parameters of its path. */
            path: {
                [key: string]: unknown;
            };
            /** The parameters of its query. */
            query: {
                [key: string]: unknown;
            };
            /** The status of the answer; null if none was sent. */
            status: number | null;
            /** The path and the query, with its question mark. */
            target: string;
            /** The type of the entry. */
            type: "request";
        };
        /** What calls and conferences do by themselves. The first rule that fits applies. */
        Scenario: {
            /** Rules for calls. */
            calls?: readonly components["schemas"]["CallRule"][] | undefined;
            /** Rules for conferences. */
            conferences?: readonly components["schemas"]["ConferenceRule"][] | undefined;
        };
        /** 500 with Twilio's JSON, 503 with an HTML page, or a lost connection. */
        ServerFailure: {
            /** Whether the request has its effect nevertheless; false if left out. */
            acts?: boolean | undefined;
            /** The kind of failure. */
            kind: "server-error" | "unavailable" | "connection-lost";
        };
        /** A signature with the text that was signed, to compare with what an application computes. */
        SignatureCheck: {
            /** The text that was signed: the URL, then each parameter's name and value, sorted. */
            signed: string;
            /** Whether it is valid for the account's token. */
            valid: boolean;
            /** The value of `X-Twilio-Signature`. */
            value: string;
        };
        /** The answer is late. */
        SlowAnswer: {
            /** After how much simulated time the answer is sent. */
            by: components["schemas"]["Duration"];
            /** The kind of failure. */
            kind: "slow";
        };
        /** The state of a simulator: its journal, and the settings it began with. */
        Snapshot: {
            /** The assumptions. */
            assumptions: components["schemas"]["Assumptions"];
            /** The journal. */
            entries: components["schemas"]["Entry"][];
            /** The seed of all random choices. */
            seed: number;
            /** When simulated time began, in milliseconds since 1970. */
            startTime: number;
            /** The version of the format. */
            version: 1;
        };
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
        /** The state of the simulator. */
        Status: {
            /** The SIDs of the configured accounts; null if every account SID is accepted. */
            accounts: string[] | null;
            /** The server's upper limits. */
            bounds: components["schemas"]["Bounds"];
            /** Simulated time. */
            clock: components["schemas"]["Clock"];
            /** The hosts that receive callbacks besides this machine and private networks. */
            receivers: string[];
            /** Changes with each restart, reset and restore. */
            session: string;
            /** The version of the simulator. */
            version: string;
        };
        /** The status of a call. */
        StatusOfCall: "queued" | "connecting" | "ringing" | "in-progress" | "completed" | "busy" | "no-answer" | "failed" | "canceled";
        /** The status of a conference. */
        StatusOfConference: "init" | "in-progress" | "completed";
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
        /** The Insights summaries of a conference. */
        Summary: {
            /** The conference's summary, as Insights would answer it. */
            conference: components["schemas"]["ConferenceSummary"] | null;
            /** The participants' summaries, as Insights would answer them. */
            participants: components["schemas"]["ParticipantSummary"][];
            /** The processing state; null while Insights would answer 404. */
            state: components["schemas"]["SummaryState"] | null;
        };
        /** The processing state of a summary changed. */
        SummaryChangedEntry: {
            /** Simulated time. */
            at: number;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** The new processing state. */
            processingState: components["schemas"]["SummaryState"];
            /** The type of the entry. */
            type: "summary-changed";
        };
        /** The processing state of a summary. */
        SummaryState: "in_progress" | "complete" | "timeout";
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
        /** The receiver did not answer in time. */
        TimedOut: {
            /** The kind of outcome. */
            kind: "timed-out";
        };
        /** 429, and the request has no effect. */
        TooManyRequests: {
            /** The kind of failure. */
            kind: "too-many-requests";
            /**
             * The value of the header `Retry-After`, in seconds; no such header if left out.
             *
             * Minimum: 0.
             */
            retryAfter?: number | undefined;
        };
        /** The value of a parameter of Twilio's API. */
        TwilioParameter: string | boolean | number | readonly string[];
        /** Parameters of Twilio's API, by their names there; a list is sent as a repeated field. */
        TwilioParameters: {
            [key: string]: components["schemas"]["TwilioParameter"];
        };
        /** Selects callbacks by a list of their numbers, or by a filter. */
        WhichCallbacks: {
            /** Their numbers; the callbacks are handled in this order. */
            callbackIds?: readonly number[] | undefined;
            /** The filter. */
            filter?: components["schemas"]["CallbackFilter"] | undefined;
        };
    };
    responses: {
        /** The call as it is now. */
        Call: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Call"];
            };
        };
        /** The clock as it is now. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** The fault, and how often it was applied. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultState"];
            };
        };
        /** The request is refused, and has changed nothing. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** The account, where several accounts have a conference of that name. */
        AccountSid: string;
        /**
         * Only entries after this index.
         *
         * Minimum: -1.
         *
         * Default: -1.
         */
        AfterEntry: number;
        /** The conference's SID or friendly name. */
        Conference: string;
        /** The conference's SID or friendly name. */
        ConferencePath: string;
        /** Only entries of this kind. */
        EntryKind: components["schemas"]["EntryKind"];
        /** Only entries whose JSON contains this text, in capitals or small letters. */
        EntryText: string;
        /** Only entries of this type, such as `participant-join`. */
        EntryType: string;
        /**
         * How many items a page has at most.
         *
         * Range: 1 to 1000.
         *
         * Default: 100.
         */
        Limit: number;
        /** A participant's label, Call SID or number. */
        Who: string;
    };
    requestBodies: {
        WhichCallbacks: {
            content: {
                /**
                 * @example {
                 *       "callbackIds": [
                 *         2,
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WhichCallbacks"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
/**
 * The unique SID identifier of an Account.
 */
export type AccountSid = components['schemas']['AccountSid'];
/**
 * How far to advance: either `by` or `to`.
 */
export interface Advance extends Schema<"Advance"> {
}
/**
 * An announcement began, ended or failed.
 */
export interface AnnouncementEntry extends Schema<"AnnouncementEntry"> {
}
/**
 * The receiver answered.
 */
export interface Answered extends Schema<"Answered"> {
}
/**
 * Who answers a call, as answering machine detection reports it.
 */
export type AnsweredBy = components['schemas']['AnsweredBy'];
/**
 * An answer of Twilio's API.
 */
export interface AskedAnswer extends Schema<"AskedAnswer"> {
}
/**
 * A request of an account to Twilio's API.
 */
export interface AskedRequest extends Schema<"AskedRequest"> {
}
/**
 * Behaviour that Twilio doesn't document, as the simulator assumes it.
 */
export interface Assumptions extends Schema<"Assumptions"> {
}
/**
 * Upper limits of the server. A request beyond one is refused with an error that names it.
 */
export interface Bounds extends Schema<"Bounds"> {
}
/**
 * A call and its participant.
 */
export interface Call extends Schema<"Call"> {
}
/**
 * A callback and the status of its delivery.
 */
export interface Callback extends Schema<"Callback"> {
}
/**
 * A callback with its deliveries.
 */
export interface CallbackDetails extends Schema<"CallbackDetails"> {
}
/**
 * A callback was created.
 */
export interface CallbackDueEntry extends Schema<"CallbackDueEntry"> {
}
/**
 * A callback was released, dropped or repeated.
 */
export interface CallbackEntry extends Schema<"CallbackEntry"> {
}
/**
 * Selects callbacks; a member that is left out fits every callback.
 */
export interface CallbackFilter extends Schema<"CallbackFilter"> {
}
/**
 * The kind of a callback: what it reports on.
 */
export type CallbackKind = components['schemas']['CallbackKind'];
/**
 * A page of callbacks.
 */
export interface CallbackList extends Schema<"CallbackList"> {
}
/**
 * The status of a callback's delivery.
 */
export type CallbackStatus = components['schemas']['CallbackStatus'];
/**
 * A call ended.
 */
export interface CallCompletedEntry extends Schema<"CallCompletedEntry"> {
}
/**
 * Direction of a participant's call, seen from Twilio.
 */
export type CallDirection = components['schemas']['CallDirection'];
/**
 * A call was placed, rang or was answered.
 */
export interface CallEntry extends Schema<"CallEntry"> {
}
/**
 * The calls that have not ended.
 */
export interface CallList extends Schema<"CallList"> {
}
/**
 * What the called party does: answers, doesn't answer, is busy, can't be reached, or waits for a command.
 */
export type CallOutcome = components['schemas']['CallOutcome'];
/**
 * What a called party does.
 */
export interface CallPlan extends Schema<"CallPlan"> {
}
/**
 * The plan of one call, with durations in milliseconds.
 */
export interface CallPlanInForce extends Schema<"CallPlanInForce"> {
}
/**
 * A plan for the calls that fit; a rule without `to` and `label` fits every call.
 */
export interface CallRule extends Schema<"CallRule"> {
}
/**
 * A rule for calls was added.
 */
export interface CallRuleAddedEntry extends Schema<"CallRuleAddedEntry"> {
}
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
 * Simulated time.
 */
export interface Clock extends Schema<"Clock"> {
}
/**
 * How time advances: `manual`, by `advanceClock` alone; `skip`, to the next due task when nothing else is left to do; `real`, as real time.
 */
export type ClockMode = components['schemas']['ClockMode'];
/**
 * Time advanced without an event.
 */
export interface ClockSetEntry extends Schema<"ClockSetEntry"> {
}
/**
 * The new mode of the clock.
 */
export interface ClockSetting extends Schema<"ClockSetting"> {
}
/**
 * A conference with all its calls, ended ones included.
 */
export interface Conference extends Schema<"Conference"> {
}
/**
 * A conference was created.
 */
export interface ConferenceCreatedEntry extends Schema<"ConferenceCreatedEntry"> {
}
/**
 * A conference ended.
 */
export interface ConferenceEndEntry extends Schema<"ConferenceEndEntry"> {
}
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
 * A page of conferences.
 */
export interface ConferenceList extends Schema<"ConferenceList"> {
}
/**
 * Outcomes of the conferences that fit; a rule without `name` fits every conference.
 */
export interface ConferenceRule extends Schema<"ConferenceRule"> {
}
/**
 * A rule for conferences was added.
 */
export interface ConferenceRuleAddedEntry extends Schema<"ConferenceRuleAddedEntry"> {
}
/**
 * The unique SID identifier of a Conference.
 */
export type ConferenceSid = components['schemas']['ConferenceSid'];
/**
 * A conference started.
 */
export interface ConferenceStartEntry extends Schema<"ConferenceStartEntry"> {
}
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
 * A conference condition or participant behavior that Twilio detected.
 */
export type ConferenceTag = components['schemas']['ConferenceTag'];
/**
 * The answer's body is cut off. The request has its effect.
 */
export interface CutOff extends Schema<"CutOff"> {
}
/**
 * One attempt to deliver a callback, and its outcome.
 */
export interface Delivery extends Schema<"Delivery"> {
}
/**
 * A callback was sent.
 */
export interface DeliveryBeganEntry extends Schema<"DeliveryBeganEntry"> {
}
/**
 * An attempt to deliver a callback ended.
 */
export interface DeliveryEndedEntry extends Schema<"DeliveryEndedEntry"> {
}
/**
 * The outcome of one attempt to deliver a callback.
 */
export type DeliveryOutcome = Answered | NotAnswered | TimedOut;
/**
 * Holds, drops, repeats or delays the callbacks that fit, which are delivered once and at once otherwise.
 */
export interface DeliveryRule extends Schema<"DeliveryRule"> {
}
/**
 * A delivery rule was added.
 */
export interface DeliveryRuleAddedEntry extends Schema<"DeliveryRuleAddedEntry"> {
}
/**
 * The delivery rules.
 */
export interface DeliveryRuleList extends Schema<"DeliveryRuleList"> {
}
/**
 * A delivery rule was removed.
 */
export interface DeliveryRuleRemovedEntry extends Schema<"DeliveryRuleRemovedEntry"> {
}
/**
 * A delivery rule, and how many callbacks it was applied to.
 */
export interface DeliveryRuleState extends Schema<"DeliveryRuleState"> {
}
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
 * A length of time: the sum of its members, of which at least one is given.
 */
export interface Duration extends Schema<"Duration"> {
}
/**
 * Why a conference has ended, in the words of the Voice API and of callbacks.
 */
export type EndReason = components['schemas']['EndReason'];
/**
 * One line of the journal.
 */
export type Entry = RequestEntry | ConferenceCreatedEntry | ConferenceStartEntry | ConferenceEndEntry | ParticipantAddedEntry | ParticipantEntry | ParticipantLeaveEntry | ParticipantModifyEntry | CallEntry | CallCompletedEntry | MachineDetectedEntry | AnnouncementEntry | RecordingEntry | SummaryChangedEntry | CallbackDueEntry | CallbackEntry | DeliveryBeganEntry | DeliveryEndedEntry | JournalCutEntry | CallRuleAddedEntry | ConferenceRuleAddedEntry | FaultAddedEntry | FaultRemovedEntry | FaultSwitchedEntry | DeliveryRuleAddedEntry | DeliveryRuleRemovedEntry | ClockSetEntry;
/**
 * The kind of an entry: what it records.
 */
export type EntryKind = components['schemas']['EntryKind'];
/**
 * A page of the journal.
 */
export interface EntryList extends Schema<"EntryList"> {
}
/**
 * Moments, in milliseconds since 1970-01-01T00:00:00Z.
 *
 * Unit: milliseconds.
 */
export type EventTimestamps = components['schemas']['EventTimestamps'];
/**
 * How a request fails.
 */
export type Failure = TooManyRequests | ServerFailure | SlowAnswer | CutOff;
/**
 * Which requests fail, and how.
 */
export interface Fault extends Schema<"Fault"> {
}
/**
 * A fault was added.
 */
export interface FaultAddedEntry extends Schema<"FaultAddedEntry"> {
}
/**
 * The faults.
 */
export interface FaultList extends Schema<"FaultList"> {
}
/**
 * A fault was removed.
 */
export interface FaultRemovedEntry extends Schema<"FaultRemovedEntry"> {
}
/**
 * A fault, and how often it was applied.
 */
export interface FaultState extends Schema<"FaultState"> {
}
/**
 * Whether a fault is switched on.
 */
export interface FaultSwitch extends Schema<"FaultSwitch"> {
}
/**
 * A fault was switched on or off.
 */
export interface FaultSwitchedEntry extends Schema<"FaultSwitchedEntry"> {
}
/**
 * Size of the buffer that evens out the arrival of a participant's audio.
 */
export type JitterBufferSize = components['schemas']['JitterBufferSize'];
/**
 * A call that came to Twilio and joins a conference by `<Dial><Conference>`.
 */
export interface Joining extends Schema<"Joining"> {
}
/**
 * The journal exceeded its limit, and its oldest part was removed.
 */
export interface JournalCutEntry extends Schema<"JournalCutEntry"> {
}
/**
 * Answering machine detection found out who answered.
 */
export interface MachineDetectedEntry extends Schema<"MachineDetectedEntry"> {
}
/**
 * A value that was measured throughout a call.
 *
 * Unit: milliseconds.
 */
export interface Measurement extends Schema<"Measurement"> {
}
/**
 * No connection was made (`no-connection`), it was lost (`lost`), or nothing was sent because the receiver is not allowed (`refused`).
 */
export interface NotAnswered extends Schema<"NotAnswered"> {
}
/**
 * A participant was added to a conference.
 */
export interface ParticipantAddedEntry extends Schema<"ParticipantAddedEntry"> {
}
/**
 * A participant joined, or was muted, unmuted, held or unheld.
 */
export interface ParticipantEntry extends Schema<"ParticipantEntry"> {
}
/**
 * The actions that were taken, by name, each with the moments at which it was taken. Further actions may appear.
 */
export interface ParticipantEvents extends Schema<"ParticipantEvents"> {
}
/**
 * A participant left.
 */
export interface ParticipantLeaveEntry extends Schema<"ParticipantLeaveEntry"> {
}
/**
 * The quality of a participant's call in both directions.
 */
export interface ParticipantMetrics extends Schema<"ParticipantMetrics"> {
}
/**
 * A participant was changed.
 */
export interface ParticipantModifyEntry extends Schema<"ParticipantModifyEntry"> {
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
 * An error: what is wrong, where, and what is allowed (RFC 9457).
 */
export interface Problem extends Schema<"Problem"> {
}
/**
 * How far Twilio is with a summary.
 */
export type ProcessingState = components['schemas']['ProcessingState'];
/**
 * A recording began, was completed, or is absent.
 */
export interface RecordingEntry extends Schema<"RecordingEntry"> {
}
/**
 * A Twilio region, as a response names it: `us1` and `us2` (United States), `au1` (Australia), `br1` (Brazil), `ie1` (Ireland), `jp1` (Japan), `sg1` (Singapore), `de1` (Germany) or `in1` (India).
 */
export type Region = components['schemas']['Region'];
/**
 * A request was answered. Its secrets are left out.
 */
export interface RequestEntry extends Schema<"RequestEntry"> {
}
/**
 * What calls and conferences do by themselves. The first rule that fits applies.
 */
export interface Scenario extends Schema<"Scenario"> {
}
/**
 * 500 with Twilio's JSON, 503 with an HTML page, or a lost connection.
 */
export interface ServerFailure extends Schema<"ServerFailure"> {
}
/**
 * A signature with the text that was signed, to compare with what an application computes.
 */
export interface SignatureCheck extends Schema<"SignatureCheck"> {
}
/**
 * The answer is late.
 */
export interface SlowAnswer extends Schema<"SlowAnswer"> {
}
/**
 * The state of a simulator: its journal, and the settings it began with.
 */
export interface Snapshot extends Schema<"Snapshot"> {
}
/**
 * Why a conference did not start.
 */
export interface StartFailure extends Schema<"StartFailure"> {
}
/**
 * The state of the simulator.
 */
export interface Status extends Schema<"Status"> {
}
/**
 * The status of a call.
 */
export type StatusOfCall = components['schemas']['StatusOfCall'];
/**
 * The status of a conference.
 */
export type StatusOfConference = components['schemas']['StatusOfConference'];
/**
 * The quality of a participant's audio in one direction.
 */
export interface StreamMetrics extends Schema<"StreamMetrics"> {
}
/**
 * The Insights summaries of a conference.
 */
export interface Summary extends Schema<"Summary"> {
}
/**
 * The processing state of a summary changed.
 */
export interface SummaryChangedEntry extends Schema<"SummaryChangedEntry"> {
}
/**
 * The processing state of a summary.
 */
export type SummaryState = components['schemas']['SummaryState'];
/**
 * Details about the tags of a conference. Tags without details have no member here.
 */
export interface TagInfo extends Schema<"TagInfo"> {
}
/**
 * The receiver did not answer in time.
 */
export interface TimedOut extends Schema<"TimedOut"> {
}
/**
 * 429, and the request has no effect.
 */
export interface TooManyRequests extends Schema<"TooManyRequests"> {
}
/**
 * The value of a parameter of Twilio's API.
 */
export type TwilioParameter = components['schemas']['TwilioParameter'];
/**
 * Parameters of Twilio's API, by their names there; a list is sent as a repeated field.
 */
export interface TwilioParameters extends Schema<"TwilioParameters"> {
}
/**
 * Selects callbacks by a list of their numbers, or by a filter.
 */
export interface WhichCallbacks extends Schema<"WhichCallbacks"> {
}
export interface operations {
    listCallbacks: {
        parameters: {
            query?: {
                /**
                 * The `next` of the page before.
                 *
                 * Minimum: 0.
                 *
                 * Default: 0.
                 */
                after?: number | undefined;
                /** Only callbacks about this call. */
                callSid?: string | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
                /** Only callbacks that report this event, such as `participant-join`. */
                event?: string | undefined;
                /** Only callbacks of this kind. */
                kind?: components["schemas"]["CallbackKind"] | undefined;
                /**
                 * How many items a page has at most.
                 *
                 * Range: 1 to 1000.
                 *
                 * Default: 100.
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /** Only callbacks with this status. */
                status?: components["schemas"]["CallbackStatus"] | undefined;
                /** Only callbacks whose URL begins with this text. */
                url?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** A page of callbacks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackList"];
                };
            };
        };
    };
    getCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number of the callback.
                 *
                 * Minimum: 1.
                 */
                callbackId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The callback. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackDetails"];
                };
            };
        };
    };
    discardCallbacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["WhichCallbacks"];
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The callbacks are discarded. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    releaseCallbacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["WhichCallbacks"];
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The callbacks are released. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendCallbacksAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["WhichCallbacks"];
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The callbacks are due again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallList"];
                };
            };
        };
    };
    joinCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conference": "support-4711",
                 *       "from": "+15558675310",
                 *       "to": "+15017122661"
                 *     }
                 */
                "application/json": components["schemas"]["Joining"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            201: components["responses"]["Call"];
        };
    };
    answerCall: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Call"];
        };
    };
    refuseCallAsBusy: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Call"];
        };
    };
    failCall: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Call"];
        };
    };
    hangUpCall: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Call"];
        };
    };
    leaveCallUnanswered: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Call"];
        };
    };
    planNextCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "busy"
                 *     }
                 */
                "application/json": components["schemas"]["CallPlan"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The plan applies to the next call. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Clock"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "manual"
                 *     }
                 */
                "application/json": components["schemas"]["ClockSetting"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Clock"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "by": {
                 *         "minutes": 30
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Advance"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Clock"];
        };
    };
    listConferences: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The `next` of the page before. */
                after?: string | undefined;
                /**
                 * How many items a page has at most.
                 *
                 * Range: 1 to 1000.
                 *
                 * Default: 100.
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /** Only conferences with this friendly name. */
                name?: string | undefined;
                /** Only conferences with this status. */
                status?: components["schemas"]["StatusOfConference"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** A page of conferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceList"];
                };
            };
        };
    };
    getConference: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The conference's SID or friendly name. */
                conference: components["parameters"]["ConferencePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The conference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
                };
            };
        };
    };
    endConference: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The conference's SID or friendly name. */
                conference: components["parameters"]["ConferencePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The ended conference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
                };
            };
        };
    };
    addParticipant: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The conference's SID or friendly name. */
                conference: components["parameters"]["ConferencePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "From": "+15017122661",
                 *       "To": "client:agent",
                 *       "Label": "agent"
                 *     }
                 */
                "application/json": components["schemas"]["TwilioParameters"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            201: components["responses"]["Call"];
        };
    };
    removeParticipant: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The conference's SID or friendly name. */
                conference: components["parameters"]["ConferencePath"];
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The participant has left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateParticipant: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The conference's SID or friendly name. */
                conference: components["parameters"]["ConferencePath"];
                /** A participant's label, Call SID or number. */
                who: components["parameters"]["Who"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Muted": true
                 *     }
                 */
                "application/json": components["schemas"]["TwilioParameters"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Call"];
        };
    };
    getSummary: {
        parameters: {
            query?: {
                /** The account, where several accounts have a conference of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The conference's SID or friendly name. */
                conference: components["parameters"]["ConferencePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The summaries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
        };
    };
    listDeliveryRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryRuleList"];
                };
            };
        };
    };
    addDeliveryRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "hold",
                 *       "event": "participant-join"
                 *     }
                 */
                "application/json": components["schemas"]["DeliveryRule"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The rule. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryRuleState"];
                };
            };
        };
    };
    removeDeliveryRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number of the rule.
                 *
                 * Minimum: 1.
                 */
                ruleId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operations": [
                 *         "createParticipant"
                 *       ],
                 *       "times": 1,
                 *       "failure": {
                 *         "kind": "connection-lost",
                 *         "acts": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            201: components["responses"]["Fault"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number of the fault.
                 *
                 * Minimum: 1.
                 */
                faultId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    switchFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number of the fault.
                 *
                 * Minimum: 1.
                 */
                faultId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": false
                 *     }
                 */
                "application/json": components["schemas"]["FaultSwitch"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Fault"];
        };
    };
    listJournal: {
        parameters: {
            query?: {
                /**
                 * Only entries after this index.
                 *
                 * Minimum: -1.
                 *
                 * Default: -1.
                 */
                after?: components["parameters"]["AfterEntry"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
                /** Only entries of this kind. */
                kind?: components["parameters"]["EntryKind"] | undefined;
                /**
                 * How many items a page has at most.
                 *
                 * Range: 1 to 1000.
                 *
                 * Default: 100.
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /**
                 * Whether the last entries that fit are given instead of the first.
                 *
                 * Default: false.
                 */
                newest?: boolean | undefined;
                /** Only entries whose JSON contains this text, in capitals or small letters. */
                text?: components["parameters"]["EntryText"] | undefined;
                /** Only entries of this type, such as `participant-join`. */
                type?: components["parameters"]["EntryType"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryList"];
                };
            };
        };
    };
    streamJournal: {
        parameters: {
            query?: {
                /**
                 * Only entries after this index.
                 *
                 * Minimum: -1.
                 *
                 * Default: -1.
                 */
                after?: components["parameters"]["AfterEntry"] | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
                /** Only entries of this kind. */
                kind?: components["parameters"]["EntryKind"] | undefined;
                /** Only entries whose JSON contains this text, in capitals or small letters. */
                text?: components["parameters"]["EntryText"] | undefined;
                /** Only entries of this type, such as `participant-join`. */
                type?: components["parameters"]["EntryType"] | undefined;
            } | undefined;
            header?: {
                /** The id of the last event that was seen. */
                "Last-Event-ID"?: string | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The entries that fit, then new ones as they are written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "calls": [
                 *         {
                 *           "label": "customer",
                 *           "after": {
                 *             "seconds": 5
                 *           },
                 *           "hangUpAfter": {
                 *             "minutes": 3
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Scenario"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The rules are added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askTwilio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The answer of Twilio's API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedAnswer"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The simulator is reset. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    settle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** Every due callback has been delivered. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The snapshot is restored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The state of the simulator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    stop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            /** The server ends. */
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
