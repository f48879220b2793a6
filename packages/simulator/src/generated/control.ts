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
         * List callbacks, and how far each has come
         *
         * Lists those that fit, in the order in which they came to be.
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
         * Gives what was sent, with which headers, each attempt and what came of it.
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
         * Lose what is held or waits for being sent
         *
         * Everything that fits, or those that are named.
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
         * Let go what is held
         *
         * Everything that fits, or those that are named, in that order.
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
         * Deliver again
         *
         * Everything that fits, or those that are named, with the same idempotency token.
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
         * Lists them with what the called parties are going to do by themselves.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * Let a call that came in join a conference
         *
         * Somebody who called a number of the application joins by `<Dial><Conference>`. TwiML is not run, so this says what it would have said.
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
                /** Whose it is, where several accounts have one of that name. */
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
         * They join their conference; even one whose call is still queued.
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
                /** Whose it is, where several accounts have one of that name. */
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
         * The call comes to nothing.
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
                /** Whose it is, where several accounts have one of that name. */
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
         * It can't be put through.
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
                /** Whose it is, where several accounts have one of that name. */
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
         * Before they have answered, that is refusing the call.
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
                /** Whose it is, where several accounts have one of that name. */
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
         * The call is given up now.
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
         * Say what becomes of the next call
         *
         * Counts for one call, whoever is called.
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
         * Tell the time
         *
         * Gives simulated time, and how it goes by.
         */
        get: operations["getClock"];
        /**
         * Let time go by in another way
         *
         * From now on it goes by alone, by itself where nothing else is left to do, or really.
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
         * Let time go by
         *
         * Goes on by a duration, to a moment or to the next event. What is due on the way is done, and each receiver of a callback has answered before time goes further.
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
         * List conferences with everybody in them
         *
         * Lists them in the order of their creation, those that have ended too, with each call and what it is going to do.
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
                /** Whose it is, where several accounts have one of that name. */
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
         * Get a conference with everybody in it
         *
         * By a friendly name it is the active conference, else the last one of that name.
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
                /** Whose it is, where several accounts have one of that name. */
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
         * End a conference, as an application does
         *
         * Asks Twilio's API for it, as the conference's account.
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
                /** Whose it is, where several accounts have one of that name. */
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
         * Dial somebody in, as an application does
         *
         * Asks Twilio's API for it. A friendly name that no active conference has begins a new one.
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
                /** Whose it is, where several accounts have one of that name. */
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
         * Remove a participant, as an application does
         *
         * Asks Twilio's API for it, as the conference's account.
         */
        delete: operations["removeParticipant"];
        options?: never;
        head?: never;
        /**
         * Change a participant, as an application does
         *
         * Mutes, holds, coaches and so on. Asks Twilio's API for it, as the conference's account.
         */
        patch: operations["updateParticipant"];
        trace?: never;
    };
    "/conferences/{conference}/summary": {
        parameters: {
            query?: {
                /** Whose it is, where several accounts have one of that name. */
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
         * Get what Insights has of a conference
         *
         * Gives its summary and those of its participants as they are by now; null and none as long as Insights answers 404.
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
         * List what is done with callbacks that come to be
         *
         * Lists the rules with how many callbacks each has met.
         */
        get: operations["listDeliveryRules"];
        put?: never;
        /**
         * Hold, drop, repeat or delay callbacks that come to be
         *
         * What was said last counts.
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
         * Remove a rule for callbacks
         *
         * What is held stays held.
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
         * Lists them with how often each was met.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Let requests fail from now on
         *
         * The first fault that fits a request counts.
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
         * Requests don't meet it any more.
         */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        /**
         * Switch a fault on or off
         *
         * One that is off is neither met nor counted.
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
         * Server-sent events. Each `message` is one entry as JSON; its id is `{session}/{index}`, from which the header `Last-Event-ID` goes on. After a reset, a restore or a restart of the server comes an event `begin`, whose data is `{"session":"…"}`: whatever came before it counts no longer, and the entries of the new session follow from their beginning. When the server ends, an event `end` says so.
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
         * Gives the OpenAPI document of this API, in one piece.
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
         * Say what calls and conferences do by themselves
         *
         * Adds rules for calls and conferences that come to be from now on. What was said last counts.
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
         * Ask Twilio's API as an account, without its token
         *
         * Sends a request to the simulated API, and gives the answer, whatever its status. The journal has it as every other request.
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
         * Forget everything
         *
         * The simulator is as it was started, with its scenario. Streams of the journal begin anew.
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
         * Answers once nothing is due any more, and refuses with 409 where a receiver doesn't answer.
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
         * Gives everything that has happened. It holds no token, but the callbacks' URLs as they are.
         */
        get: operations["getSnapshot"];
        /**
         * Go on from a snapshot
         *
         * Goes on from a snapshot instead of from here. Streams of the journal begin anew.
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
         * Tell what the simulator is
         *
         * Tells the version, the accounts, the clock and the bounds. It answers as soon as the server is ready.
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
         * End the server
         *
         * Answers what it has accepted, accepts nothing more, and ends, as at SIGTERM.
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
        /** How far time goes: `by` or `to`. */
        Advance: {
            /** How much time goes by. */
            by?: components["schemas"]["Duration"] | undefined;
            /** A moment, such as 2026-01-05T10:00:00Z, or `next-event`. */
            to?: string | undefined;
        };
        /** An announcement was played, or could not be. */
        AnnouncementEntry: {
            /** Its number. */
            announcementId: number;
            /** Simulated time. */
            at: number;
            /** To whom; null for everybody. */
            callSid: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** What it is. */
            type: "announcement-begin" | "announcement-end" | "announcement-fail";
            /** Where it is. */
            url: string;
        };
        /** The receiver answered. */
        Answered: {
            /** Which outcome. */
            kind: "answered";
            /** The status of its answer. */
            status: number;
        };
        /** Who or what answers a call, as answering machine detection tells it. */
        AnsweredBy: "human" | "machine_start" | "machine_end_beep" | "machine_end_silence" | "machine_end_other" | "fax" | "unknown";
        /** What Twilio's API answered. */
        AskedAnswer: {
            /** What its JSON says, or its text. */
            body: unknown;
            /** The status. */
            status: number;
        };
        /** A request that an account makes. */
        AskedRequest: {
            /** Which account. */
            accountSid: string;
            /** The fields of a POST; a list is sent as a repeated field. */
            form?: {
                [key: string]: string | readonly string[];
            } | undefined;
            /** The method. */
            method: "GET" | "POST" | "DELETE";
            /** The path, and the query with its question mark. */
            path: string;
        };
        /** What nobody knows of Twilio, as the simulator has it. */
        Assumptions: {
            /** How long an announcement lasts, in milliseconds. */
            announcementTakes: number;
            /** How long machine detection takes, in milliseconds. */
            detectionTakes: number;
            /** What somebody joins with. */
            joinsWith: "answer" | "early-media";
            /** Whether `Muted` takes every text. */
            mutedTakesAnyText: boolean;
            /** Whether a participant can be read before the conference has started. */
            readableBeforeStart: boolean;
            /** How long a recording is processed, in milliseconds. */
            recordingProcessedAfter: number;
            /** The status of a create that is refused. */
            refusalStatus: number;
            /** How long it takes to ring, in milliseconds. */
            ringingAfter: number;
            /** Whether the start is numbered before the join. */
            startsBeforeJoin: boolean;
            /** When Insights finds a conference, at the least and at the most, in milliseconds after its end. */
            summaryAfter: [
                number,
                number
            ];
            /** When a summary is complete, at the least and at the most, in milliseconds after the end. */
            summaryCompleteAfter: [
                number,
                number
            ];
            /** Whether those are muted who wait for the start. */
            waitingIsMuted: boolean;
        };
        /** How much there may be at most. Whoever meets a bound is told so. */
        Bounds: {
            /** How long a request's body may be. */
            bodyBytes: number;
            /** How many connections there may be at once. */
            connections: number;
            /** How many entries the journal keeps, as far as what goes on lets it. */
            journalEntries: number;
            /** How long a snapshot may be that is restored. */
            snapshotBytes: number;
            /** How many may follow the journal at once. */
            streams: number;
        };
        /** A call, and the participant whose it is. */
        Call: {
            /** The account's SID. */
            accountSid: string;
            /** When it was answered. */
            answeredAt: number | null;
            /** The call's SID. */
            callSid: string;
            /** The call of whom they coach. */
            callSidToCoach: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** When they were added. */
            createdAt: number;
            /** When the call was placed. */
            dialledAt: number | null;
            /** Whether Twilio was called or calls. */
            direction: "inbound" | "outbound";
            /** Whether the conference ends when they leave. */
            endConferenceOnExit: boolean;
            /** Who calls. */
            from: string;
            /** Whether they are on hold. */
            hold: boolean;
            /** When they joined the conference. */
            joinedAt: number | null;
            /** The participant's label. */
            label: string | null;
            /** When they left it. */
            leftAt: number | null;
            /** Whether they are muted. */
            muted: boolean;
            /** The participant's SID, as Insights has it. */
            participantSid: string;
            /** What the called party is going to do by themselves. */
            plan: components["schemas"]["CallPlanInForce"];
            /** How far the call has come. */
            status: components["schemas"]["StatusOfCall"];
            /** Who is called. */
            to: string;
        };
        /** A callback, and how far it has come. */
        Callback: {
            /** The account's SID. */
            accountSid: string;
            /** How often it was sent. */
            attempts: number;
            /** Its number. */
            callbackId: number;
            /** The call's SID, where it is about one. */
            callSid: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** When it came to be. */
            createdAt: number;
            /** What it tells of. */
            event: string;
            /** The value of `I-Twilio-Idempotency-Token`. */
            idempotencyToken: string;
            /** What it is about. */
            kind: components["schemas"]["CallbackKind"];
            /** What came of the last attempt. */
            lastOutcome: components["schemas"]["DeliveryOutcome"] | null;
            /** How it is sent. */
            method: "GET" | "POST";
            /** What it says. */
            parameters: {
                [key: string]: string;
            };
            /** How far it has come. */
            status: components["schemas"]["CallbackStatus"];
            /** Where it goes. */
            url: string;
        };
        /** A callback with its deliveries. */
        CallbackDetails: {
            /** The callback. */
            callback: components["schemas"]["Callback"];
            /** Each attempt that has ended, in order. */
            deliveries: components["schemas"]["Delivery"][];
        };
        /** A callback came to be. */
        CallbackDueEntry: {
            /** The account's SID. */
            accountSid: string;
            /** Simulated time. */
            at: number;
            /** Its number. */
            callbackId: number;
            /** The call's SID, where it is about one. */
            callSid: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** The rule for deliveries that it meets. */
            deliveryRuleId: number | null;
            /** What it tells of. */
            event: string;
            /** The value of `I-Twilio-Idempotency-Token`. */
            idempotencyToken: string;
            /** Position in the journal. */
            index: number;
            /** What it is about. */
            kind: components["schemas"]["CallbackKind"];
            /** How it is sent. */
            method: "GET" | "POST";
            /** What it says. */
            parameters: {
                [key: string]: string;
            };
            /** What it is. */
            type: "callback-due";
            /** Where it goes. */
            url: string;
        };
        /** Something was done with a callback. */
        CallbackEntry: {
            /** Simulated time. */
            at: number;
            /** Its number. */
            callbackId: number;
            /** Position in the journal. */
            index: number;
            /** What it is. */
            type: "callback-released" | "callback-dropped" | "callback-repeated";
        };
        /** Which callbacks are meant; what is left out doesn't matter. */
        CallbackFilter: {
            /** The call's SID. */
            callSid?: string | undefined;
            /** SID or friendly name of the conference. */
            conference?: string | undefined;
            /** What it tells of, such as `participant-join`, `conference-end` or `completed`. */
            event?: string | undefined;
            /** What it is about. */
            kind?: components["schemas"]["CallbackKind"] | undefined;
            /** How its URL begins. */
            url?: string | undefined;
        };
        /** What a callback is about. */
        CallbackKind: "conference" | "call" | "machine-detection" | "recording";
        /** A page of callbacks. */
        CallbackList: {
            /** The callbacks. */
            callbacks: components["schemas"]["Callback"][];
            /** What `after` has to be for the next page; null on the last one. */
            next: number | null;
        };
        /** How far a callback has come. */
        CallbackStatus: "due" | "held" | "being-delivered" | "delivered" | "failed" | "dropped";
        /** A call ended. */
        CallCompletedEntry: {
            /** Simulated time. */
            at: number;
            /** The call's SID. */
            callSid: string;
            /** How it ended. */
            callStatus: "completed" | "busy" | "no-answer" | "failed" | "canceled";
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** What it is. */
            type: "call-completed";
        };
        /** Direction of a participant's call, seen from Twilio. */
        CallDirection: ("inbound" | "outbound") | (string & {});
        /** A call went on. */
        CallEntry: {
            /** Simulated time. */
            at: number;
            /** The call's SID. */
            callSid: string;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** What it is. */
            type: "call-initiated" | "call-ringing" | "call-answered";
        };
        /** The calls that have not ended. */
        CallList: {
            /** The calls. */
            calls: components["schemas"]["Call"][];
        };
        /** What the called party does: answers, lets it ring, is busy, can't be reached; or waits for being told. */
        CallOutcome: "answer" | "no-answer" | "busy" | "fail" | "by-hand";
        /** What becomes of a call. */
        CallPlan: {
            /** How long after dialling that happens; left out, two seconds. */
            after?: components["schemas"]["Duration"] | undefined;
            /** Who answers, for calls with `MachineDetection`; left out, a human. */
            answeredBy?: components["schemas"]["AnsweredBy"] | undefined;
            /** How long a machine's greeting is, for calls with `DetectMessageEnd`; left out, ten seconds. */
            greeting?: components["schemas"]["Duration"] | undefined;
            /** How long after the answer the called party hangs up; left out, they stay. */
            hangUpAfter?: components["schemas"]["Duration"] | undefined;
            /** What the called party does; left out, they answer. */
            outcome?: components["schemas"]["CallOutcome"] | undefined;
            /** The quality that the participant's summary has; left out, it has none. */
            quality?: components["schemas"]["ParticipantMetrics"] | undefined;
        };
        /** What one called party is going to do, in milliseconds. */
        CallPlanInForce: {
            /** How long after dialling. */
            after: number;
            /** Who answers. */
            answeredBy: components["schemas"]["AnsweredBy"];
            /** How long a machine's greeting is. */
            greeting: number;
            /** How long after the answer they hang up; null if they stay. */
            hangUpAfter: number | null;
            /** What they do. */
            outcome: components["schemas"]["CallOutcome"];
            /** The quality that the participant's summary has. */
            quality: components["schemas"]["ParticipantMetrics"] | null;
        };
        /** What becomes of the calls that fit; a rule without `to` and `label` fits every call. */
        CallRule: components["schemas"]["CallPlan"] & {
            /** The participant's label. */
            label?: string | undefined;
            /**
             * For how many calls it counts; left out, for all.
             *
             * Minimum: 0.
             */
            times?: number | undefined;
            /** Whom the call goes to, as `To` has it. */
            to?: string | undefined;
        };
        /** The simulator was told what becomes of calls. */
        CallRuleAddedEntry: {
            /** Simulated time. */
            at: number;
            /** Position in the journal. */
            index: number;
            /** The rule. */
            rule: components["schemas"]["CallRule"];
            /** The rule's number. */
            ruleId: number;
            /** What it is. */
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
            /** How time goes by. */
            mode: components["schemas"]["ClockMode"];
            /** Milliseconds since 1970. */
            now: number;
        };
        /** How time goes by: by `advanceClock` alone, by itself where nothing else is left to do, or really. */
        ClockMode: "manual" | "skip" | "real";
        /** Time went by without anything happening. */
        ClockSetEntry: {
            /** Simulated time. */
            at: number;
            /** Position in the journal. */
            index: number;
            /** What it is. */
            type: "clock-set";
        };
        /** How time goes by from now on. */
        ClockSetting: {
            /** How time goes by. */
            mode: components["schemas"]["ClockMode"];
        };
        /** A conference with its calls, those that are over too. */
        Conference: {
            /** The account's SID. */
            accountSid: string;
            /** The calls of everybody who was ever added, in that order. */
            calls: components["schemas"]["Call"][];
            /** The conference's SID. */
            conferenceSid: string;
            /** When it came to be. */
            createdAt: number;
            /** When it ended. */
            endedAt: number | null;
            /** Whose call ended it; null for the API. */
            endedBy: string | null;
            /** Why it ended. */
            endReason: components["schemas"]["EndReason"] | null;
            /** Its name. */
            friendlyName: string;
            /** When it started. */
            startedAt: number | null;
            /** How far it has come. */
            status: components["schemas"]["StatusOfConference"];
            /** How far Insights is with its summary; null as long as it has none. */
            summary: components["schemas"]["SummaryState"] | null;
        };
        /** A conference came to be. */
        ConferenceCreatedEntry: {
            /** The account's SID. */
            accountSid: string;
            /** Simulated time. */
            at: number;
            /** The conference's SID. */
            conferenceSid: string;
            /** Its name. */
            friendlyName: string;
            /** Position in the journal. */
            index: number;
            /** The rule of the scenario that counts for it. */
            rule: components["schemas"]["ConferenceRule"] | null;
            /** What the participant who came first says about it. */
            settings: unknown;
            /** What it is. */
            type: "conference-created";
        };
        /** A conference ended. */
        ConferenceEndEntry: {
            /** Simulated time. */
            at: number;
            /** Whose call ended it; null for the API. */
            callSid: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** Why. */
            reason: components["schemas"]["EndReason"];
            /** What it is. */
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
            /** What `after` has to be for the next page; null on the last one. */
            next: string | null;
        };
        /** What comes to be known of the conferences that fit; a rule without `name` fits every conference. */
        ConferenceRule: {
            /** Whether announcements are played or can't be; left out, they are. */
            announcements?: ("end" | "fail") | undefined;
            /** Parameters that the conference's callbacks have beside those that are known, as Twilio may add them. */
            callbackParameters?: {
                [key: string]: string;
            } | undefined;
            /** The conference's friendly name. */
            name?: string | undefined;
            /** What the conference's summary says beyond what happened; left out, it says null. */
            summary?: {
                /** The issues that it tells of. */
                detected_issues?: (components["schemas"]["DetectedIssues"] | null) | undefined;
                /** What it tells of its tags. */
                tag_info?: (components["schemas"]["TagInfo"] | null) | undefined;
                /** Its tags. */
                tags?: (components["schemas"]["ConferenceTag"][] | null) | undefined;
            } | undefined;
            /** Whether the summary is never finished and times out. */
            summaryTimesOut?: boolean | undefined;
        };
        /** The simulator was told what comes to be known of conferences. */
        ConferenceRuleAddedEntry: {
            /** Simulated time. */
            at: number;
            /** Position in the journal. */
            index: number;
            /** The rule. */
            rule: components["schemas"]["ConferenceRule"];
            /** The rule's number. */
            ruleId: number;
            /** What it is. */
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
            /** What it is. */
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
        /** The answer's body is cut off in the middle. The request has its effect. */
        CutOff: {
            /** Which failure. */
            kind: "cut-off";
        };
        /** One attempt to deliver a callback, and what came of it. */
        Delivery: {
            /** When it ended. */
            at: number;
            /** Counted from 1. */
            attempt: number;
            /** The form as it was sent; null for a GET. */
            body: string | null;
            /** The headers that Twilio sends, as the receiver saw them. */
            headers: {
                [key: string]: string;
            };
            /** Where the journal has its end. */
            index: number;
            /** What came of it. */
            outcome: components["schemas"]["DeliveryOutcome"];
            /** How the signature is found right or wrong; null for one that was never sent. */
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
            /** What it is. */
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
            /** What came of it. */
            outcome: components["schemas"]["DeliveryOutcome"];
            /** What it is. */
            type: "delivery-ended";
        };
        /** What came of one attempt to deliver a callback. */
        DeliveryOutcome: components["schemas"]["Answered"] | components["schemas"]["NotAnswered"] | components["schemas"]["TimedOut"];
        /** What is done with callbacks that come to be, instead of delivering them once and at once. */
        DeliveryRule: components["schemas"]["CallbackFilter"] & {
            /** What is done. */
            action: "hold" | "drop" | "repeat" | "delay";
            /** How long they are delayed. */
            by?: components["schemas"]["Duration"] | undefined;
            /**
             * For how many callbacks it counts; left out, for all.
             *
             * Minimum: 0.
             */
            times?: number | undefined;
        };
        /** Callbacks are delivered otherwise from now on. */
        DeliveryRuleAddedEntry: {
            /** Simulated time. */
            at: number;
            /** Position in the journal. */
            index: number;
            /** The rule. */
            rule: components["schemas"]["DeliveryRule"];
            /** The rule's number. */
            ruleId: number;
            /** What it is. */
            type: "delivery-rule-added";
        };
        /** The rules for deliveries. */
        DeliveryRuleList: {
            /** The rules. */
            rules: components["schemas"]["DeliveryRuleState"][];
        };
        /** A rule for deliveries is gone. */
        DeliveryRuleRemovedEntry: {
            /** Simulated time. */
            at: number;
            /** Position in the journal. */
            index: number;
            /** The rule's number. */
            ruleId: number;
            /** What it is. */
            type: "delivery-rule-removed";
        };
        /** A rule for deliveries, and how many callbacks it has met. */
        DeliveryRuleState: {
            /** How many callbacks it has met. */
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
        /** A length of time, as the sum of its members; at least one is given. */
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
        /** Why a conference has ended, as the Voice API and callbacks say it. */
        EndReason: "conference-ended-via-api" | "participant-with-end-conference-on-exit-left" | "participant-with-end-conference-on-exit-kicked" | "last-participant-left" | "last-participant-kicked";
        /** One line of the journal. */
        Entry: components["schemas"]["RequestEntry"] | components["schemas"]["ConferenceCreatedEntry"] | components["schemas"]["ConferenceStartEntry"] | components["schemas"]["ConferenceEndEntry"] | components["schemas"]["ParticipantAddedEntry"] | components["schemas"]["ParticipantEntry"] | components["schemas"]["ParticipantLeaveEntry"] | components["schemas"]["ParticipantModifyEntry"] | components["schemas"]["CallEntry"] | components["schemas"]["CallCompletedEntry"] | components["schemas"]["MachineDetectedEntry"] | components["schemas"]["AnnouncementEntry"] | components["schemas"]["RecordingEntry"] | components["schemas"]["SummaryChangedEntry"] | components["schemas"]["CallbackDueEntry"] | components["schemas"]["CallbackEntry"] | components["schemas"]["DeliveryBeganEntry"] | components["schemas"]["DeliveryEndedEntry"] | components["schemas"]["JournalCutEntry"] | components["schemas"]["CallRuleAddedEntry"] | components["schemas"]["ConferenceRuleAddedEntry"] | components["schemas"]["FaultAddedEntry"] | components["schemas"]["FaultRemovedEntry"] | components["schemas"]["FaultSwitchedEntry"] | components["schemas"]["DeliveryRuleAddedEntry"] | components["schemas"]["DeliveryRuleRemovedEntry"] | components["schemas"]["ClockSetEntry"];
        /** What an entry is about. */
        EntryKind: "request" | "event" | "callback" | "control";
        /** A page of the journal. */
        EntryList: {
            /** The entries. */
            entries: components["schemas"]["Entry"][];
            /** The index of the last entry of all; -1 where there is none. */
            last: number;
            /** What `after` has to be for those that come next; null where none is left. */
            next: number | null;
            /** Changes with each restart, reset and restore; indices are those of a session. */
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
            /** The account that asks; left out, all of them. */
            accountSid?: string | undefined;
            /**
             * How many fitting requests are left alone first; left out, none.
             *
             * Minimum: 0.
             */
            after?: number | undefined;
            /** How they fail. */
            failure: components["schemas"]["Failure"];
            /** The specification's names of operations, such as `createParticipant`; left out, all of them. */
            operations?: string[] | undefined;
            /**
             * How likely a fitting request fails; left out, 1. The seed decides which.
             *
             * Range: 0 to 1.
             */
            probability?: number | undefined;
            /**
             * How many requests fail; left out, all.
             *
             * Minimum: 0.
             */
            times?: number | undefined;
        };
        /** Requests fail from now on. */
        FaultAddedEntry: {
            /** Simulated time. */
            at: number;
            /** Which, and how. */
            fault: components["schemas"]["Fault"];
            /** Its number. */
            faultId: number;
            /** Position in the journal. */
            index: number;
            /** What it is. */
            type: "fault-added";
        };
        /** The faults. */
        FaultList: {
            /** The faults, in the order in which they are tried. */
            faults: components["schemas"]["FaultState"][];
        };
        /** A fault is gone. */
        FaultRemovedEntry: {
            /** Simulated time. */
            at: number;
            /** Its number. */
            faultId: number;
            /** Position in the journal. */
            index: number;
            /** What it is. */
            type: "fault-removed";
        };
        /** A fault, and how often it was met. */
        FaultState: {
            /** Which requests fail */
            fault: components["schemas"]["Fault"];
            /** Its number. */
            faultId: number;
            /** How many failed. */
            met: number;
            /** Whether it counts. */
            on: boolean;
            /** How many requests fitted. */
            seen: number;
        };
        /** Whether a fault counts. */
        FaultSwitch: {
            /** Whether it counts from now on. */
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
            /** Whether it counts. */
            on: boolean;
            /** What it is. */
            type: "fault-switched";
        };
        /** Size of the buffer that evens out the arrival of a participant's audio. */
        JitterBufferSize: ("large" | "small" | "medium" | "off") | (string & {});
        /** A call that came to Twilio and joins a conference by `<Dial><Conference>`. */
        Joining: {
            /** Whose conference it is; can be left out where only one account is known. */
            accountSid?: string | undefined;
            /** SID or friendly name of the conference. */
            conference: string;
            /** Who calls. */
            from: string;
            /** The participant's label. */
            label?: string | undefined;
            /** What the application's TwiML says of them, by the names of the parameters of a create. */
            parameters?: components["schemas"]["TwilioParameters"] | undefined;
            /** Which number they called. */
            to: string;
        };
        /** The journal was longer than it may be, and its oldest part is gone. */
        JournalCutEntry: {
            /** Simulated time. */
            at: number;
            /** Which conferences are forgotten with them. */
            conferenceSids: string[];
            /** What has been counted so far. */
            counts: unknown;
            /** How many entries are gone. */
            entries: number;
            /** Position in the journal. */
            index: number;
            /** What it is. */
            type: "journal-cut";
        };
        /** Answering machine detection told who answered. */
        MachineDetectedEntry: {
            /** Who. */
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
            /** What it is. */
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
        /** No connection came about, it was lost, or the callback was never sent: nobody has allowed the receiver. */
        NotAnswered: {
            /** Which outcome. */
            kind: "no-connection" | "lost" | "refused";
            /** What went wrong. */
            problem: string;
        };
        /** Somebody was added to a conference. */
        ParticipantAddedEntry: {
            /** The account's SID. */
            accountSid: string;
            /** Simulated time. */
            at: number;
            /** Which rule of the scenario the plan comes from; null for the default. */
            callRuleId: number | null;
            /** The call's SID. */
            callSid: string;
            /** The call of whom they coach. */
            callSidToCoach: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** When the call is to be placed. */
            dialAt: number;
            /** Whether Twilio was called or calls. */
            direction: "inbound" | "outbound";
            /** Whether the conference ends when they leave. */
            endConferenceOnExit: boolean;
            /** Who calls. */
            from: string;
            /** Position in the journal. */
            index: number;
            /** Their label. */
            label: string | null;
            /** The participant's SID. */
            participantSid: string;
            /** What they are going to do. */
            plan: components["schemas"]["CallPlanInForce"];
            /** What they were added with. */
            settings: unknown;
            /** Who is called. */
            to: string;
            /** What it is. */
            type: "participant-added";
        };
        /** Something happened to a participant. */
        ParticipantEntry: {
            /** Simulated time. */
            at: number;
            /** The call's SID. */
            callSid: string;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** What it is. */
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
            /** How their call ended. */
            callStatus: "completed" | "busy" | "no-answer" | "failed" | "canceled";
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** Why, as callbacks say it. */
            reason: "conference_ended_via_api" | "moderator_ended_conference" | "participant_updated_via_api" | "participant_hung_up" | "participant_add_failed";
            /** What it is. */
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
            /** What it is. */
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
        /** What is wrong, where, and what there is instead (RFC 9457). */
        Problem: {
            /** The argument that is wrong, such as `who` or `failure.kind`. */
            argument?: string | undefined;
            /** Twilio's error code, where its API refused. */
            code?: number | undefined;
            /** What is wrong, where, and what to do. */
            detail: string;
            /** The HTTP status. */
            status: number;
            /** What is wrong, in a few words. */
            title: string;
            /** Always `about:blank`; the title and the status say what it is. */
            type: string;
        };
        /** How far Twilio is with a summary. */
        ProcessingState: ("complete" | "in_progress" | "timeout") | (string & {});
        /** A recording went on. */
        RecordingEntry: {
            /** Simulated time. */
            at: number;
            /** Whose call is recorded; null for the conference. */
            callSid: string | null;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** Its SID. */
            recordingSid: string;
            /** What it is. */
            type: "recording-in-progress" | "recording-completed" | "recording-absent";
        };
        /** A Twilio region, as a response names it: `us1` and `us2` (United States), `au1` (Australia), `br1` (Brazil), `ie1` (Ireland), `jp1` (Japan), `sg1` (Singapore), `de1` (Germany) or `in1` (India). */
        Region: ("us1" | "us2" | "au1" | "br1" | "ie1" | "jp1" | "sg1" | "de1" | "in1") | (string & {});
        /** A request was answered. What is secret in it is left out. */
        RequestEntry: {
            /** Whose resources it is about; null without credentials that are right. */
            accountSid: string | null;
            /** Whether it had the effect that it asks for. */
            acted: boolean;
            /** Simulated time. */
            at: number;
            /** Twilio's error code, for an error. */
            code: number | null;
            /** The fault that it met. */
            faultId: number | null;
            /** The fields of its body. */
            form: {
                [key: string]: unknown;
            };
            /** Position in the journal. */
            index: number;
            /** The method. */
            method: string;
            /** As the specification names it; null for a request that goes to no operation. */
            operation: string | null;
            /** The parameters of its path. */
            path: {
                [key: string]: unknown;
            };
            /** The parameters of its query. */
            query: {
                [key: string]: unknown;
            };
            /** The status of the answer; null where none came. */
            status: number | null;
            /** The path, and the query with its question mark. */
            target: string;
            /** What it is. */
            type: "request";
        };
        /** What calls and conferences do by themselves. The first rule that fits counts. */
        Scenario: {
            /** What becomes of calls. */
            calls?: readonly components["schemas"]["CallRule"][] | undefined;
            /** What comes to be known of conferences. */
            conferences?: readonly components["schemas"]["ConferenceRule"][] | undefined;
        };
        /** 500 with Twilio's JSON, 503 with an HTML page, or a connection that is lost. */
        ServerFailure: {
            /** Whether the request has its effect all the same; left out, it hasn't. */
            acts?: boolean | undefined;
            /** Which failure. */
            kind: "server-error" | "unavailable" | "connection-lost";
        };
        /** A signature, and what it is made of, so that an application can be held against it. */
        SignatureCheck: {
            /** The text that was signed: the URL, then each parameter's name and value, sorted. */
            signed: string;
            /** Whether it is right by the account's token. */
            valid: boolean;
            /** The value of `X-Twilio-Signature`. */
            value: string;
        };
        /** The answer takes its time. */
        SlowAnswer: {
            /** How much simulated time it takes. */
            by: components["schemas"]["Duration"];
            /** Which failure. */
            kind: "slow";
        };
        /** Everything that a simulator is at a moment: the journal, and what it began with. */
        Snapshot: {
            /** What nobody knows of Twilio. */
            assumptions: components["schemas"]["Assumptions"];
            /** The journal. */
            entries: components["schemas"]["Entry"][];
            /** What decides everything that is left to chance. */
            seed: number;
            /** When simulated time began. */
            startTime: number;
            /** Which form it has. */
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
        /** What the simulator is. */
        Status: {
            /** The SIDs of the accounts that exist; null where any does. */
            accounts: string[] | null;
            /** How much there may be at most. */
            bounds: components["schemas"]["Bounds"];
            /** Simulated time. */
            clock: components["schemas"]["Clock"];
            /** The hosts to which callbacks may be sent beside this machine and private networks. */
            receivers: string[];
            /** Changes with each restart, reset and restore. */
            session: string;
            /** The version of the simulator. */
            version: string;
        };
        /** How far a call has come. */
        StatusOfCall: "queued" | "connecting" | "ringing" | "in-progress" | "completed" | "busy" | "no-answer" | "failed" | "canceled";
        /** How far a conference has come. */
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
        /** What Insights has of a conference. */
        Summary: {
            /** The conference's summary, as Insights answers it. */
            conference: components["schemas"]["ConferenceSummary"] | null;
            /** The participants' summaries, as Insights answers them. */
            participants: components["schemas"]["ParticipantSummary"][];
            /** How far Insights is with it; null as long as it answers 404. */
            state: components["schemas"]["SummaryState"] | null;
        };
        /** Insights got further with a summary. */
        SummaryChangedEntry: {
            /** Simulated time. */
            at: number;
            /** The conference's SID. */
            conferenceSid: string;
            /** Position in the journal. */
            index: number;
            /** How far. */
            processingState: components["schemas"]["SummaryState"];
            /** What it is. */
            type: "summary-changed";
        };
        /** How far Insights is with a summary. */
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
            /** Which outcome. */
            kind: "timed-out";
        };
        /** 429; nothing has happened. */
        TooManyRequests: {
            /** Which failure. */
            kind: "too-many-requests";
            /**
             * Seconds, as the header `Retry-After` says them; left out, there is no header.
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
        /** Which callbacks: those that are numbered, in that order, or everything that fits. */
        WhichCallbacks: {
            /** Their numbers, in this order. */
            callbackIds?: readonly number[] | undefined;
            /** What they are. */
            filter?: components["schemas"]["CallbackFilter"] | undefined;
        };
    };
    responses: {
        /** The call, as it is by now. */
        Call: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Call"];
            };
        };
        /** The clock, as it is by now. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** The fault, and how often it was met. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultState"];
            };
        };
        /** What was asked can't be done. Nothing has happened. */
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
        /** Whose it is, where several accounts have one of that name. */
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
        /** Only entries whose JSON holds this text, in whatever case. */
        EntryText: string;
        /** Only entries of this type, such as `participant-join`. */
        EntryType: string;
        /**
         * How many a page has at most.
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
 * How far time goes: `by` or `to`.
 */
export interface Advance extends Schema<"Advance"> {
}
/**
 * An announcement was played, or could not be.
 */
export interface AnnouncementEntry extends Schema<"AnnouncementEntry"> {
}
/**
 * The receiver answered.
 */
export interface Answered extends Schema<"Answered"> {
}
/**
 * Who or what answers a call, as answering machine detection tells it.
 */
export type AnsweredBy = components['schemas']['AnsweredBy'];
/**
 * What Twilio's API answered.
 */
export interface AskedAnswer extends Schema<"AskedAnswer"> {
}
/**
 * A request that an account makes.
 */
export interface AskedRequest extends Schema<"AskedRequest"> {
}
/**
 * What nobody knows of Twilio, as the simulator has it.
 */
export interface Assumptions extends Schema<"Assumptions"> {
}
/**
 * How much there may be at most. Whoever meets a bound is told so.
 */
export interface Bounds extends Schema<"Bounds"> {
}
/**
 * A call, and the participant whose it is.
 */
export interface Call extends Schema<"Call"> {
}
/**
 * A callback, and how far it has come.
 */
export interface Callback extends Schema<"Callback"> {
}
/**
 * A callback with its deliveries.
 */
export interface CallbackDetails extends Schema<"CallbackDetails"> {
}
/**
 * A callback came to be.
 */
export interface CallbackDueEntry extends Schema<"CallbackDueEntry"> {
}
/**
 * Something was done with a callback.
 */
export interface CallbackEntry extends Schema<"CallbackEntry"> {
}
/**
 * Which callbacks are meant; what is left out doesn't matter.
 */
export interface CallbackFilter extends Schema<"CallbackFilter"> {
}
/**
 * What a callback is about.
 */
export type CallbackKind = components['schemas']['CallbackKind'];
/**
 * A page of callbacks.
 */
export interface CallbackList extends Schema<"CallbackList"> {
}
/**
 * How far a callback has come.
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
 * A call went on.
 */
export interface CallEntry extends Schema<"CallEntry"> {
}
/**
 * The calls that have not ended.
 */
export interface CallList extends Schema<"CallList"> {
}
/**
 * What the called party does: answers, lets it ring, is busy, can't be reached; or waits for being told.
 */
export type CallOutcome = components['schemas']['CallOutcome'];
/**
 * What becomes of a call.
 */
export interface CallPlan extends Schema<"CallPlan"> {
}
/**
 * What one called party is going to do, in milliseconds.
 */
export interface CallPlanInForce extends Schema<"CallPlanInForce"> {
}
/**
 * What becomes of the calls that fit; a rule without `to` and `label` fits every call.
 */
export interface CallRule extends Schema<"CallRule"> {
}
/**
 * The simulator was told what becomes of calls.
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
 * How time goes by: by `advanceClock` alone, by itself where nothing else is left to do, or really.
 */
export type ClockMode = components['schemas']['ClockMode'];
/**
 * Time went by without anything happening.
 */
export interface ClockSetEntry extends Schema<"ClockSetEntry"> {
}
/**
 * How time goes by from now on.
 */
export interface ClockSetting extends Schema<"ClockSetting"> {
}
/**
 * A conference with its calls, those that are over too.
 */
export interface Conference extends Schema<"Conference"> {
}
/**
 * A conference came to be.
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
 * What comes to be known of the conferences that fit; a rule without `name` fits every conference.
 */
export interface ConferenceRule extends Schema<"ConferenceRule"> {
}
/**
 * The simulator was told what comes to be known of conferences.
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
 * The answer's body is cut off in the middle. The request has its effect.
 */
export interface CutOff extends Schema<"CutOff"> {
}
/**
 * One attempt to deliver a callback, and what came of it.
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
 * What came of one attempt to deliver a callback.
 */
export type DeliveryOutcome = Answered | NotAnswered | TimedOut;
/**
 * What is done with callbacks that come to be, instead of delivering them once and at once.
 */
export interface DeliveryRule extends Schema<"DeliveryRule"> {
}
/**
 * Callbacks are delivered otherwise from now on.
 */
export interface DeliveryRuleAddedEntry extends Schema<"DeliveryRuleAddedEntry"> {
}
/**
 * The rules for deliveries.
 */
export interface DeliveryRuleList extends Schema<"DeliveryRuleList"> {
}
/**
 * A rule for deliveries is gone.
 */
export interface DeliveryRuleRemovedEntry extends Schema<"DeliveryRuleRemovedEntry"> {
}
/**
 * A rule for deliveries, and how many callbacks it has met.
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
 * A length of time, as the sum of its members; at least one is given.
 */
export interface Duration extends Schema<"Duration"> {
}
/**
 * Why a conference has ended, as the Voice API and callbacks say it.
 */
export type EndReason = components['schemas']['EndReason'];
/**
 * One line of the journal.
 */
export type Entry = RequestEntry | ConferenceCreatedEntry | ConferenceStartEntry | ConferenceEndEntry | ParticipantAddedEntry | ParticipantEntry | ParticipantLeaveEntry | ParticipantModifyEntry | CallEntry | CallCompletedEntry | MachineDetectedEntry | AnnouncementEntry | RecordingEntry | SummaryChangedEntry | CallbackDueEntry | CallbackEntry | DeliveryBeganEntry | DeliveryEndedEntry | JournalCutEntry | CallRuleAddedEntry | ConferenceRuleAddedEntry | FaultAddedEntry | FaultRemovedEntry | FaultSwitchedEntry | DeliveryRuleAddedEntry | DeliveryRuleRemovedEntry | ClockSetEntry;
/**
 * What an entry is about.
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
 * Requests fail from now on.
 */
export interface FaultAddedEntry extends Schema<"FaultAddedEntry"> {
}
/**
 * The faults.
 */
export interface FaultList extends Schema<"FaultList"> {
}
/**
 * A fault is gone.
 */
export interface FaultRemovedEntry extends Schema<"FaultRemovedEntry"> {
}
/**
 * A fault, and how often it was met.
 */
export interface FaultState extends Schema<"FaultState"> {
}
/**
 * Whether a fault counts.
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
 * The journal was longer than it may be, and its oldest part is gone.
 */
export interface JournalCutEntry extends Schema<"JournalCutEntry"> {
}
/**
 * Answering machine detection told who answered.
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
 * No connection came about, it was lost, or the callback was never sent: nobody has allowed the receiver.
 */
export interface NotAnswered extends Schema<"NotAnswered"> {
}
/**
 * Somebody was added to a conference.
 */
export interface ParticipantAddedEntry extends Schema<"ParticipantAddedEntry"> {
}
/**
 * Something happened to a participant.
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
 * What is wrong, where, and what there is instead (RFC 9457).
 */
export interface Problem extends Schema<"Problem"> {
}
/**
 * How far Twilio is with a summary.
 */
export type ProcessingState = components['schemas']['ProcessingState'];
/**
 * A recording went on.
 */
export interface RecordingEntry extends Schema<"RecordingEntry"> {
}
/**
 * A Twilio region, as a response names it: `us1` and `us2` (United States), `au1` (Australia), `br1` (Brazil), `ie1` (Ireland), `jp1` (Japan), `sg1` (Singapore), `de1` (Germany) or `in1` (India).
 */
export type Region = components['schemas']['Region'];
/**
 * A request was answered. What is secret in it is left out.
 */
export interface RequestEntry extends Schema<"RequestEntry"> {
}
/**
 * What calls and conferences do by themselves. The first rule that fits counts.
 */
export interface Scenario extends Schema<"Scenario"> {
}
/**
 * 500 with Twilio's JSON, 503 with an HTML page, or a connection that is lost.
 */
export interface ServerFailure extends Schema<"ServerFailure"> {
}
/**
 * A signature, and what it is made of, so that an application can be held against it.
 */
export interface SignatureCheck extends Schema<"SignatureCheck"> {
}
/**
 * The answer takes its time.
 */
export interface SlowAnswer extends Schema<"SlowAnswer"> {
}
/**
 * Everything that a simulator is at a moment: the journal, and what it began with.
 */
export interface Snapshot extends Schema<"Snapshot"> {
}
/**
 * Why a conference did not start.
 */
export interface StartFailure extends Schema<"StartFailure"> {
}
/**
 * What the simulator is.
 */
export interface Status extends Schema<"Status"> {
}
/**
 * How far a call has come.
 */
export type StatusOfCall = components['schemas']['StatusOfCall'];
/**
 * How far a conference has come.
 */
export type StatusOfConference = components['schemas']['StatusOfConference'];
/**
 * The quality of a participant's audio in one direction.
 */
export interface StreamMetrics extends Schema<"StreamMetrics"> {
}
/**
 * What Insights has of a conference.
 */
export interface Summary extends Schema<"Summary"> {
}
/**
 * Insights got further with a summary.
 */
export interface SummaryChangedEntry extends Schema<"SummaryChangedEntry"> {
}
/**
 * How far Insights is with a summary.
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
 * 429; nothing has happened.
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
 * Which callbacks: those that are numbered, in that order, or everything that fits.
 */
export interface WhichCallbacks extends Schema<"WhichCallbacks"> {
}
export interface operations {
    listCallbacks: {
        parameters: {
            query?: {
                /**
                 * The number of the last callback of the page before, as `next` has it.
                 *
                 * Minimum: 0.
                 *
                 * Default: 0.
                 */
                after?: number | undefined;
                /** Only those about this call. */
                callSid?: string | undefined;
                /** The conference's SID or friendly name. */
                conference?: components["parameters"]["Conference"] | undefined;
                /** Only those that tell of this, such as `participant-join`. */
                event?: string | undefined;
                /** Only those of this kind. */
                kind?: components["schemas"]["CallbackKind"] | undefined;
                /**
                 * How many a page has at most.
                 *
                 * Range: 1 to 1000.
                 *
                 * Default: 100.
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /** Only those that have come so far. */
                status?: components["schemas"]["CallbackStatus"] | undefined;
                /** Only those whose URL begins so. */
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
            /** They are lost. */
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
            /** They go. */
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
            /** They go again. */
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
                /** Whose it is, where several accounts have one of that name. */
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
                /** Whose it is, where several accounts have one of that name. */
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
                /** Whose it is, where several accounts have one of that name. */
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
                /** Whose it is, where several accounts have one of that name. */
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
                /** Whose it is, where several accounts have one of that name. */
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
            /** The next call does so. */
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
                /** Whose it is, where several accounts have one of that name. */
                accountSid?: components["parameters"]["AccountSid"] | undefined;
                /** The SID of the last conference of the page before, as `next` has it. */
                after?: string | undefined;
                /**
                 * How many a page has at most.
                 *
                 * Range: 1 to 1000.
                 *
                 * Default: 100.
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /** Only those with this friendly name. */
                name?: string | undefined;
                /** Only those with this status. */
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
                /** Whose it is, where several accounts have one of that name. */
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
                /** Whose it is, where several accounts have one of that name. */
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
            /** The conference, ended. */
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
                /** Whose it is, where several accounts have one of that name. */
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
                /** Whose it is, where several accounts have one of that name. */
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
            /** They have left. */
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
                /** Whose it is, where several accounts have one of that name. */
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
                /** Whose it is, where several accounts have one of that name. */
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
            /** It is gone. */
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
            /** It is gone. */
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
                 * How many a page has at most.
                 *
                 * Range: 1 to 1000.
                 *
                 * Default: 100.
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /**
                 * Whether the last ones that fit are given instead of the first.
                 *
                 * Default: false.
                 */
                newest?: boolean | undefined;
                /** Only entries whose JSON holds this text, in whatever case. */
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
                /** Only entries whose JSON holds this text, in whatever case. */
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
            /** The entries that fit, and those that come to be. */
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
            /** The rules count. */
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
            /** What was answered. */
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
            /** Nothing has happened yet. */
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
            /** Everything has been delivered. */
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
            /** The simulator is as it was when the snapshot was taken. */
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
            /** What the simulator is. */
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
            /** It ends. */
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
