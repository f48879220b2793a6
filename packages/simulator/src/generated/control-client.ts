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
   * Tell what the simulator is.
   *
   * Tells the version, the accounts, the clock and the bounds. It answers as soon as the server is
   * ready.
   *
   * @throws ControlError
   */
  getStatus(options?: ControlCallOptions): Promise<Status>;
  /**
   * Get this document.
   *
   * Gives the OpenAPI document of this API, in one piece.
   *
   * @throws ControlError
   */
  getDocument(
    options?: ControlCallOptions,
  ): Promise<operations["getDocument"]["responses"][200]["content"]["application/json"]>;
  /**
   * Wait until every callback that is due has been delivered.
   *
   * Answers once nothing is due any more, and refuses with 409 where a receiver doesn't answer.
   *
   * @throws ControlError
   */
  settle(options?: ControlCallOptions): Promise<void>;
  /**
   * Take a snapshot.
   *
   * Gives everything that has happened. It holds no token, but the callbacks' URLs as they are.
   *
   * @throws ControlError
   */
  getSnapshot(options?: ControlCallOptions): Promise<Snapshot>;
  /**
   * Go on from a snapshot.
   *
   * Goes on from a snapshot instead of from here. Streams of the journal begin anew.
   *
   * @throws ControlError
   */
  restoreSnapshot(body: Snapshot, options?: ControlCallOptions): Promise<void>;
  /**
   * Forget everything.
   *
   * The simulator is as it was started, with its scenario. Streams of the journal begin anew.
   *
   * @throws ControlError
   */
  reset(options?: ControlCallOptions): Promise<void>;
  /**
   * End the server.
   *
   * Answers what it has accepted, accepts nothing more, and ends, as at SIGTERM.
   *
   * @throws ControlError
   */
  stop(options?: ControlCallOptions): Promise<void>;
  /**
   * Say what calls and conferences do by themselves.
   *
   * Adds rules for calls and conferences that come to be from now on. What was said last counts.
   *
   * @throws ControlError
   */
  plan(body: Scenario, options?: ControlCallOptions): Promise<void>;
  /**
   * Ask Twilio's API as an account, without its token.
   *
   * Sends a request to the simulated API, and gives the answer, whatever its status. The journal
   * has it as every other request.
   *
   * @throws ControlError
   */
  askTwilio(body: AskedRequest, options?: ControlCallOptions): Promise<AskedAnswer>;
  /**
   * List the calls that have not ended.
   *
   * Lists them with what the called parties are going to do by themselves.
   *
   * @throws ControlError
   */
  listCalls(options?: ControlCallOptions): Promise<CallList>;
  /**
   * Let a call that came in join a conference.
   *
   * Somebody who called a number of the application joins by `<Dial><Conference>`. TwiML is not
   * run, so this says what it would have said.
   *
   * @throws ControlError
   */
  joinCall(body: Joining, options?: ControlCallOptions): Promise<Call>;
  /**
   * Say what becomes of the next call.
   *
   * Counts for one call, whoever is called.
   *
   * @throws ControlError
   */
  planNextCall(body: CallPlan, options?: ControlCallOptions): Promise<void>;
  /**
   * Let the called party answer.
   *
   * They join their conference; even one whose call is still queued.
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
   * Before they have answered, that is refusing the call.
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
   * The call comes to nothing.
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
   * It can't be put through.
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
   * The call is given up now.
   *
   * @throws ControlError
   */
  leaveCallUnanswered(
    who: string,
    query?: ControlQuery<"leaveCallUnanswered">,
    options?: ControlCallOptions,
  ): Promise<Call>;
  /**
   * List conferences with everybody in them.
   *
   * Lists them in the order of their creation, those that have ended too, with each call and what
   * it is going to do.
   *
   * @throws ControlError
   */
  listConferences(
    query?: ControlQuery<"listConferences">,
    options?: ControlCallOptions,
  ): Promise<ConferenceList>;
  /**
   * Get a conference with everybody in it.
   *
   * By a friendly name it is the active conference, else the last one of that name.
   *
   * @throws ControlError
   */
  getConference(
    conference: string,
    query?: ControlQuery<"getConference">,
    options?: ControlCallOptions,
  ): Promise<Conference>;
  /**
   * End a conference, as an application does.
   *
   * Asks Twilio's API for it, as the conference's account.
   *
   * @throws ControlError
   */
  endConference(
    conference: string,
    query?: ControlQuery<"endConference">,
    options?: ControlCallOptions,
  ): Promise<Conference>;
  /**
   * Get what Insights has of a conference.
   *
   * Gives its summary and those of its participants as they are by now; null and none as long as
   * Insights answers 404.
   *
   * @throws ControlError
   */
  getSummary(
    conference: string,
    query?: ControlQuery<"getSummary">,
    options?: ControlCallOptions,
  ): Promise<Summary>;
  /**
   * Dial somebody in, as an application does.
   *
   * Asks Twilio's API for it. A friendly name that no active conference has begins a new one.
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
   * Remove a participant, as an application does.
   *
   * Asks Twilio's API for it, as the conference's account.
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
   * Change a participant, as an application does.
   *
   * Mutes, holds, coaches and so on. Asks Twilio's API for it, as the conference's account.
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
   * Tell the time.
   *
   * Gives simulated time, and how it goes by.
   *
   * @throws ControlError
   */
  getClock(options?: ControlCallOptions): Promise<Clock>;
  /**
   * Let time go by in another way.
   *
   * From now on it goes by alone, by itself where nothing else is left to do, or really.
   *
   * @throws ControlError
   */
  setClock(body: ClockSetting, options?: ControlCallOptions): Promise<Clock>;
  /**
   * Let time go by.
   *
   * Goes on by a duration, to a moment or to the next event. What is due on the way is done, and
   * each receiver of a callback has answered before time goes further.
   *
   * @throws ControlError
   */
  advanceClock(body: Advance, options?: ControlCallOptions): Promise<Clock>;
  /**
   * List the faults.
   *
   * Lists them with how often each was met.
   *
   * @throws ControlError
   */
  listFaults(options?: ControlCallOptions): Promise<FaultList>;
  /**
   * Let requests fail from now on.
   *
   * The first fault that fits a request counts.
   *
   * @throws ControlError
   */
  addFault(body: Fault, options?: ControlCallOptions): Promise<FaultState>;
  /**
   * Remove a fault.
   *
   * Requests don't meet it any more.
   *
   * @throws ControlError
   */
  removeFault(faultId: number, options?: ControlCallOptions): Promise<void>;
  /**
   * Switch a fault on or off.
   *
   * One that is off is neither met nor counted.
   *
   * @throws ControlError
   */
  switchFault(
    faultId: number,
    body: FaultSwitch,
    options?: ControlCallOptions,
  ): Promise<FaultState>;
  /**
   * List callbacks, and how far each has come.
   *
   * Lists those that fit, in the order in which they came to be.
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
   * Gives what was sent, with which headers, each attempt and what came of it.
   *
   * @throws ControlError
   */
  getCallback(callbackId: number, options?: ControlCallOptions): Promise<CallbackDetails>;
  /**
   * Let go what is held.
   *
   * Everything that fits, or those that are named, in that order.
   *
   * @throws ControlError
   */
  releaseCallbacks(body: WhichCallbacks, options?: ControlCallOptions): Promise<void>;
  /**
   * Lose what is held or waits for being sent.
   *
   * Everything that fits, or those that are named.
   *
   * @throws ControlError
   */
  discardCallbacks(body: WhichCallbacks, options?: ControlCallOptions): Promise<void>;
  /**
   * Deliver again.
   *
   * Everything that fits, or those that are named, with the same idempotency token.
   *
   * @throws ControlError
   */
  sendCallbacksAgain(body: WhichCallbacks, options?: ControlCallOptions): Promise<void>;
  /**
   * List what is done with callbacks that come to be.
   *
   * Lists the rules with how many callbacks each has met.
   *
   * @throws ControlError
   */
  listDeliveryRules(options?: ControlCallOptions): Promise<DeliveryRuleList>;
  /**
   * Hold, drop, repeat or delay callbacks that come to be.
   *
   * What was said last counts.
   *
   * @throws ControlError
   */
  addDeliveryRule(body: DeliveryRule, options?: ControlCallOptions): Promise<DeliveryRuleState>;
  /**
   * Remove a rule for callbacks.
   *
   * What is held stays held.
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
