// Generated from openapi/simulator/control.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { ControlCallOptions, SendControl } from "../control/send.ts";
import { writeSegment } from "../control/write-segment.ts";
import type {
  Advance,
  AskedAnswer,
  AskedRequest,
  Call,
  CallbackDetails,
  CallbackList,
  CallList,
  CallPlan,
  Clock,
  ClockSetting,
  Conference,
  ConferenceList,
  DeliveryRule,
  DeliveryRuleList,
  DeliveryRuleState,
  EntryList,
  Fault,
  FaultList,
  FaultState,
  FaultSwitch,
  Joining,
  operations,
  Scenario,
  Snapshot,
  Status,
  Summary,
  TwilioParameters,
  WhichCallbacks,
} from "./control.ts";

/** The query of an operation. */
export type ControlQuery<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;

/** The control API of a simulator that runs as a server: a method for each of its operations. */
export interface ControlClient {
  /**
   * Get the state of the simulator.
   *
   * Gives the version, the accounts, the clock and the bounds. Answers as soon as the server is
   * ready.
   *
   * @throws ControlError
   */
  getStatus(options?: ControlCallOptions): Promise<Status>;
  /**
   * Get this document.
   *
   * Gives the OpenAPI document of this API, bundled into one file.
   *
   * @throws ControlError
   */
  getDocument(
    options?: ControlCallOptions,
  ): Promise<operations["getDocument"]["responses"][200]["content"]["application/json"]>;
  /**
   * Wait until every callback that is due has been delivered.
   *
   * Answers when no callback is due any more, or with 409 if a receiver doesn't answer.
   *
   * @throws ControlError
   */
  settle(options?: ControlCallOptions): Promise<void>;
  /**
   * Take a snapshot.
   *
   * Gives the journal and the settings it began with. A snapshot has no token, but the callbacks'
   * URLs unmasked.
   *
   * @throws ControlError
   */
  getSnapshot(options?: ControlCallOptions): Promise<Snapshot>;
  /**
   * Restore a snapshot.
   *
   * Replaces the present state by that of a snapshot. Streams of the journal begin again.
   *
   * @throws ControlError
   */
  restoreSnapshot(body: Snapshot, options?: ControlCallOptions): Promise<void>;
  /**
   * Reset the simulator.
   *
   * Returns to the state after the start, with the scenario of the start. Streams of the journal
   * begin again.
   *
   * @throws ControlError
   */
  reset(options?: ControlCallOptions): Promise<void>;
  /**
   * Stop the server.
   *
   * Answers the accepted requests, accepts no further one, and ends, as after SIGTERM.
   *
   * @throws ControlError
   */
  stop(options?: ControlCallOptions): Promise<void>;
  /**
   * Add rules for new calls and conferences.
   *
   * Decides what future calls and conferences do by themselves. The newest rule that fits applies.
   *
   * @throws ControlError
   */
  plan(body: Scenario, options?: ControlCallOptions): Promise<void>;
  /**
   * Send a request to Twilio's API as an account, without its token.
   *
   * Sends a request to the simulated API and gives the answer, whatever its status. The journal
   * records it like any other request.
   *
   * @throws ControlError
   */
  askTwilio(body: AskedRequest, options?: ControlCallOptions): Promise<AskedAnswer>;
  /**
   * List the calls that have not ended.
   *
   * Lists the calls, each with its plan.
   *
   * @throws ControlError
   */
  listCalls(options?: ControlCallOptions): Promise<CallList>;
  /**
   * Add an inbound call to a conference.
   *
   * A caller of one of the application's numbers joins by `<Dial><Conference>`. TwiML is not run,
   * so the body gives the attributes that it would set.
   *
   * @throws ControlError
   */
  joinCall(body: Joining, options?: ControlCallOptions): Promise<Call>;
  /**
   * Plan the next call.
   *
   * Applies to one call, whoever is called.
   *
   * @throws ControlError
   */
  planNextCall(body: CallPlan, options?: ControlCallOptions): Promise<void>;
  /**
   * Let the called party answer.
   *
   * They join their conference. A call that is still queued is dialled first.
   *
   * @throws ControlError
   */
  answerCall(
    who: string,
    query?: ControlQuery<"answerCall">,
    options?: ControlCallOptions,
  ): Promise<Call>;
  /**
   * Let the called party hang up.
   *
   * One who has not answered yet refuses the call.
   *
   * @throws ControlError
   */
  hangUpCall(
    who: string,
    query?: ControlQuery<"hangUpCall">,
    options?: ControlCallOptions,
  ): Promise<Call>;
  /**
   * Let the called party be busy.
   *
   * The call ends as busy.
   *
   * @throws ControlError
   */
  refuseCallAsBusy(
    who: string,
    query?: ControlQuery<"refuseCallAsBusy">,
    options?: ControlCallOptions,
  ): Promise<Call>;
  /**
   * Let a call fail.
   *
   * The call can't be connected.
   *
   * @throws ControlError
   */
  failCall(
    who: string,
    query?: ControlQuery<"failCall">,
    options?: ControlCallOptions,
  ): Promise<Call>;
  /**
   * Let nobody answer.
   *
   * The call ends as unanswered, without waiting for its timeout.
   *
   * @throws ControlError
   */
  leaveCallUnanswered(
    who: string,
    query?: ControlQuery<"leaveCallUnanswered">,
    options?: ControlCallOptions,
  ): Promise<Call>;
  /**
   * List conferences with their participants.
   *
   * Lists conferences in the order of their creation, ended ones included, each with its calls and
   * their plans.
   *
   * @throws ControlError
   */
  listConferences(
    query?: ControlQuery<"listConferences">,
    options?: ControlCallOptions,
  ): Promise<ConferenceList>;
  /**
   * Get a conference with its participants.
   *
   * Of several conferences with a friendly name it gives the active one, else the last one.
   *
   * @throws ControlError
   */
  getConference(
    conference: string,
    query?: ControlQuery<"getConference">,
    options?: ControlCallOptions,
  ): Promise<Conference>;
  /**
   * End a conference by a request to Twilio's API.
   *
   * Sends the request that an application would send, as the conference's account.
   *
   * @throws ControlError
   */
  endConference(
    conference: string,
    query?: ControlQuery<"endConference">,
    options?: ControlCallOptions,
  ): Promise<Conference>;
  /**
   * Get the Insights summaries of a conference.
   *
   * Gives the summaries of the conference and of its participants as they are now; null and an
   * empty list while Insights would answer 404.
   *
   * @throws ControlError
   */
  getSummary(
    conference: string,
    query?: ControlQuery<"getSummary">,
    options?: ControlCallOptions,
  ): Promise<Summary>;
  /**
   * Add a participant by a request to Twilio's API.
   *
   * Sends the request that an application would send. A friendly name that no active conference has
   * creates one.
   *
   * @throws ControlError
   */
  addParticipant(
    conference: string,
    body: TwilioParameters,
    query?: ControlQuery<"addParticipant">,
    options?: ControlCallOptions,
  ): Promise<Call>;
  /**
   * Remove a participant by a request to Twilio's API.
   *
   * Sends the request that an application would send, as the conference's account.
   *
   * @throws ControlError
   */
  removeParticipant(
    conference: string,
    who: string,
    query?: ControlQuery<"removeParticipant">,
    options?: ControlCallOptions,
  ): Promise<void>;
  /**
   * Update a participant by a request to Twilio's API.
   *
   * Mutes, holds, coaches and so on: sends the request that an application would send, as the
   * conference's account.
   *
   * @throws ControlError
   */
  updateParticipant(
    conference: string,
    who: string,
    body: TwilioParameters,
    query?: ControlQuery<"updateParticipant">,
    options?: ControlCallOptions,
  ): Promise<Call>;
  /**
   * Get the clock.
   *
   * Gives simulated time and the clock's mode.
   *
   * @throws ControlError
   */
  getClock(options?: ControlCallOptions): Promise<Clock>;
  /**
   * Set the clock's mode.
   *
   * `manual`: time advances by `advanceClock` alone. `skip`: it jumps to the next due task when
   * nothing else is left to do. `real`: it runs as real time does.
   *
   * @throws ControlError
   */
  setClock(body: ClockSetting, options?: ControlCallOptions): Promise<Clock>;
  /**
   * Advance the clock.
   *
   * Advances by a duration, to a time or to the next event. Tasks that are due on the way are done
   * in order, and each receiver of a callback answers before time advances further.
   *
   * @throws ControlError
   */
  advanceClock(body: Advance, options?: ControlCallOptions): Promise<Clock>;
  /**
   * List the faults.
   *
   * Lists the faults, each with how often it was applied.
   *
   * @throws ControlError
   */
  listFaults(options?: ControlCallOptions): Promise<FaultList>;
  /**
   * Add a fault.
   *
   * Future requests that fit the fault fail. The first fault that fits a request applies.
   *
   * @throws ControlError
   */
  addFault(body: Fault, options?: ControlCallOptions): Promise<FaultState>;
  /**
   * Remove a fault.
   *
   * The fault is applied to no further request.
   *
   * @throws ControlError
   */
  removeFault(faultId: number, options?: ControlCallOptions): Promise<void>;
  /**
   * Switch a fault on or off.
   *
   * A fault that is off is neither applied nor counted.
   *
   * @throws ControlError
   */
  switchFault(
    faultId: number,
    body: FaultSwitch,
    options?: ControlCallOptions,
  ): Promise<FaultState>;
  /**
   * List callbacks with their statuses.
   *
   * Lists the callbacks that fit, in the order of their creation.
   *
   * @throws ControlError
   */
  listCallbacks(
    query?: ControlQuery<"listCallbacks">,
    options?: ControlCallOptions,
  ): Promise<CallbackList>;
  /**
   * Get a callback with its deliveries.
   *
   * Gives the parameters, and each attempt with its headers and its outcome.
   *
   * @throws ControlError
   */
  getCallback(callbackId: number, options?: ControlCallOptions): Promise<CallbackDetails>;
  /**
   * Release held callbacks.
   *
   * Releases the callbacks that fit a filter, or those of a list, in its order.
   *
   * @throws ControlError
   */
  releaseCallbacks(body: WhichCallbacks, options?: ControlCallOptions): Promise<void>;
  /**
   * Discard held and due callbacks.
   *
   * Discards the callbacks that fit a filter, or those of a list. They are not delivered unless
   * they are sent again.
   *
   * @throws ControlError
   */
  discardCallbacks(body: WhichCallbacks, options?: ControlCallOptions): Promise<void>;
  /**
   * Deliver callbacks again.
   *
   * Delivers the callbacks that fit a filter, or those of a list, once more with the same
   * idempotency token.
   *
   * @throws ControlError
   */
  sendCallbacksAgain(body: WhichCallbacks, options?: ControlCallOptions): Promise<void>;
  /**
   * List delivery rules.
   *
   * Lists the rules, each with how many callbacks it was applied to.
   *
   * @throws ControlError
   */
  listDeliveryRules(options?: ControlCallOptions): Promise<DeliveryRuleList>;
  /**
   * Add a delivery rule.
   *
   * Holds, drops, repeats or delays future callbacks that fit. The newest rule that fits applies.
   *
   * @throws ControlError
   */
  addDeliveryRule(body: DeliveryRule, options?: ControlCallOptions): Promise<DeliveryRuleState>;
  /**
   * Remove a delivery rule.
   *
   * Future callbacks are delivered as usual. Held ones stay held.
   *
   * @throws ControlError
   */
  removeDeliveryRule(ruleId: number, options?: ControlCallOptions): Promise<void>;
  /**
   * Read the journal.
   *
   * Gives the entries that fit, oldest first.
   *
   * @throws ControlError
   */
  listJournal(
    query?: ControlQuery<"listJournal">,
    options?: ControlCallOptions,
  ): Promise<EntryList>;
}

/** The methods, over what sends their requests. */
export function createMethods(send: SendControl): ControlClient {
  return {
    getStatus: async (options) =>
      send({ method: "GET", path: "/status" }, options),
    getDocument: async (options) =>
      send({ method: "GET", path: "/openapi.json" }, options),
    settle: async (options) =>
      send({ method: "POST", path: "/settle" }, options),
    getSnapshot: async (options) =>
      send({ method: "GET", path: "/snapshot" }, options),
    restoreSnapshot: async (body, options) =>
      send({ method: "PUT", path: "/snapshot", body }, options),
    reset: async (options) =>
      send({ method: "POST", path: "/reset" }, options),
    stop: async (options) =>
      send({ method: "POST", path: "/stop" }, options),
    plan: async (body, options) =>
      send({ method: "POST", path: "/plan", body }, options),
    askTwilio: async (body, options) =>
      send({ method: "POST", path: "/requests", body }, options),
    listCalls: async (options) =>
      send({ method: "GET", path: "/calls" }, options),
    joinCall: async (body, options) =>
      send({ method: "POST", path: "/calls", body }, options),
    planNextCall: async (body, options) =>
      send({ method: "POST", path: "/calls/next", body }, options),
    answerCall: async (who, query, options) =>
      send({ method: "POST", path: `/calls/${writeSegment("who", who)}/answer`, query }, options),
    hangUpCall: async (who, query, options) =>
      send({ method: "POST", path: `/calls/${writeSegment("who", who)}/hang-up`, query }, options),
    refuseCallAsBusy: async (who, query, options) =>
      send({ method: "POST", path: `/calls/${writeSegment("who", who)}/busy`, query }, options),
    failCall: async (who, query, options) =>
      send({ method: "POST", path: `/calls/${writeSegment("who", who)}/fail`, query }, options),
    leaveCallUnanswered: async (who, query, options) =>
      send({
        method: "POST",
        path: `/calls/${writeSegment("who", who)}/leave-unanswered`,
        query,
      }, options),
    listConferences: async (query, options) =>
      send({ method: "GET", path: "/conferences", query }, options),
    getConference: async (conference, query, options) =>
      send({
        method: "GET",
        path: `/conferences/${writeSegment("conference", conference)}`,
        query,
      }, options),
    endConference: async (conference, query, options) =>
      send({
        method: "POST",
        path: `/conferences/${writeSegment("conference", conference)}/end`,
        query,
      }, options),
    getSummary: async (conference, query, options) =>
      send({
        method: "GET",
        path: `/conferences/${writeSegment("conference", conference)}/summary`,
        query,
      }, options),
    addParticipant: async (conference, body, query, options) =>
      send({
        method: "POST",
        path: `/conferences/${writeSegment("conference", conference)}/participants`,
        body,
        query,
      }, options),
    removeParticipant: async (conference, who, query, options) =>
      send({
        method: "DELETE",
        path: `/conferences/${writeSegment("conference", conference)}/participants/${writeSegment("who", who)}`,
        query,
      }, options),
    updateParticipant: async (conference, who, body, query, options) =>
      send({
        method: "PATCH",
        path: `/conferences/${writeSegment("conference", conference)}/participants/${writeSegment("who", who)}`,
        body,
        query,
      }, options),
    getClock: async (options) =>
      send({ method: "GET", path: "/clock" }, options),
    setClock: async (body, options) =>
      send({ method: "PUT", path: "/clock", body }, options),
    advanceClock: async (body, options) =>
      send({ method: "POST", path: "/clock/advance", body }, options),
    listFaults: async (options) =>
      send({ method: "GET", path: "/faults" }, options),
    addFault: async (body, options) =>
      send({ method: "POST", path: "/faults", body }, options),
    removeFault: async (faultId, options) =>
      send({ method: "DELETE", path: `/faults/${writeSegment("faultId", faultId)}` }, options),
    switchFault: async (faultId, body, options) =>
      send({ method: "PATCH", path: `/faults/${writeSegment("faultId", faultId)}`, body }, options),
    listCallbacks: async (query, options) =>
      send({ method: "GET", path: "/callbacks", query }, options),
    getCallback: async (callbackId, options) =>
      send({
        method: "GET",
        path: `/callbacks/${writeSegment("callbackId", callbackId)}/deliveries`,
      }, options),
    releaseCallbacks: async (body, options) =>
      send({ method: "POST", path: "/callbacks/release", body }, options),
    discardCallbacks: async (body, options) =>
      send({ method: "POST", path: "/callbacks/discard", body }, options),
    sendCallbacksAgain: async (body, options) =>
      send({ method: "POST", path: "/callbacks/send-again", body }, options),
    listDeliveryRules: async (options) =>
      send({ method: "GET", path: "/delivery-rules" }, options),
    addDeliveryRule: async (body, options) =>
      send({ method: "POST", path: "/delivery-rules", body }, options),
    removeDeliveryRule: async (ruleId, options) =>
      send({
        method: "DELETE",
        path: `/delivery-rules/${writeSegment("ruleId", ruleId)}`,
      }, options),
    listJournal: async (query, options) =>
      send({ method: "GET", path: "/journal", query }, options),
  };
}
