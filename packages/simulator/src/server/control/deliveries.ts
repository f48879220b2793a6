import { signCallback } from "@conference-kit/status-callbacks";
import { type Check, listOf, wholeNumber } from "../../core/check-members.ts";
import { InvalidArgumentError } from "../../core/errors.ts";
import type { WhichCallbacks } from "../../generated/control.ts";
import type { Delivery } from "../../simulator/journal-view.ts";
import type { Simulator } from "../../simulator/simulator.ts";
import type { CallbackView, DeliveryRuleView } from "../../simulator/views.ts";
import { notFound } from "../problem.ts";
import type { ControlHandlers, Controlled } from "./handle.ts";
import { checkBody } from "./read-input.ts";

/** The filter's values are checked where they are used. */
const filter: Check = () => {};

/** The callbacks of a request, as the facade's methods take them. */
function readWhich(body: WhichCallbacks) {
  checkBody(body, { callbackIds: listOf(wholeNumber), filter }, []);
  const { callbackIds, filter: which } = body;
  if (callbackIds !== undefined && which !== undefined) {
    throw new InvalidArgumentError("body", "has to have callbackIds or filter, not both");
  }
  return callbackIds ?? which ?? {};
}

function getCallback({ deliveries }: Simulator, callbackId: number): CallbackView {
  const callback = deliveries.list().find((each) => each.callbackId === callbackId);
  if (callback !== undefined) return callback;
  throw notFound("callbackId", `There is no callback ${callbackId}: GET /callbacks lists them.`);
}

function getRule({ deliveries }: Simulator, ruleId: number): DeliveryRuleView {
  const rules = deliveries.rules();
  const rule = rules.find((each) => each.ruleId === ruleId);
  if (rule !== undefined) return rule;
  const known = rules.map((each) => each.ruleId).join(", ");
  throw notFound("ruleId", `There is no rule ${ruleId}; there are: ${known || "none"}.`);
}

/** An attempt as its receiver saw it, and whether its signature is valid. */
async function viewDelivery(
  { index, at, attempt, url, method, parameters, idempotencyToken, signature, outcome }: Delivery,
  { verify, accountSid }: Pick<Controlled, "verify"> & { accountSid: string },
) {
  const shown = { index, at, attempt, outcome };
  if (signature === null) return { ...shown, headers: {}, body: null, signature };
  const callback = { url, method, parameters, idempotencyToken };
  const sent = await signCallback(callback, { authToken: "only what is signed is looked at" });
  const names = Object.entries(sent.headers).filter(([name]) => name !== "Authorization");
  const headers = {
    ...Object.fromEntries(names),
    "User-Agent": "TwilioProxy/1.1",
    "X-Twilio-Signature": signature,
  };
  const sorted = Object.keys(parameters).sort();
  const form = method === "GET" ? "" : sorted.map((name) => name + parameters[name]).join("");
  const signed = sent.url + form;
  const valid = await verify(accountSid, signed, signature);
  return {
    ...shown,
    headers,
    body: sent.body ?? null,
    signature: { value: signature, signed, valid },
  };
}

export const deliveryHandlers: Pick<
  ControlHandlers,
  | "listCallbacks"
  | "getCallback"
  | "releaseCallbacks"
  | "discardCallbacks"
  | "sendCallbacksAgain"
  | "listDeliveryRules"
  | "addDeliveryRule"
  | "removeDeliveryRule"
> = {
  listCallbacks({ query }, { simulator }) {
    const { status, after = 0, limit = 100, ...filter } = query;
    const fitting = simulator.deliveries
      .list(filter)
      .filter((callback) => callback.callbackId > after)
      .filter((callback) => status === undefined || status === callback.status);
    const callbacks = fitting.slice(0, limit);
    const next = fitting.length > limit ? (callbacks.at(-1)?.callbackId ?? null) : null;
    return { callbacks, next };
  },
  async getCallback({ path: { callbackId } }, { simulator, verify }) {
    const callback = getCallback(simulator, callbackId);
    const { accountSid } = callback;
    const attempts = simulator.journal.deliveries.filter((each) => each.callbackId === callbackId);
    const deliveries = await Promise.all(
      attempts.map((delivery) => viewDelivery(delivery, { verify, accountSid })),
    );
    return { callback, deliveries };
  },
  releaseCallbacks: ({ body }, { simulator }) => simulator.deliveries.release(readWhich(body)),
  discardCallbacks: ({ body }, { simulator }) => simulator.deliveries.discard(readWhich(body)),
  sendCallbacksAgain: ({ body }, { simulator }) => simulator.deliveries.sendAgain(readWhich(body)),
  listDeliveryRules: (_, { simulator }) => ({ rules: simulator.deliveries.rules() }),
  async addDeliveryRule({ body }, { simulator }) {
    await simulator.execute({ type: "add-delivery-rule", rule: body });
    const ruleId = Math.max(...simulator.deliveries.rules().map((each) => each.ruleId));
    return getRule(simulator, ruleId);
  },
  async removeDeliveryRule({ path: { ruleId } }, { simulator }) {
    getRule(simulator, ruleId);
    await simulator.deliveries.stop(ruleId);
  },
};
