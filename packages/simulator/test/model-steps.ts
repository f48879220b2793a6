import * as fc from "fast-check";
import { from } from "./harness.ts";
import { coach, create, end, list, read, remove, update } from "./model-requests.ts";
import { accountSid, anyone, type Step, text } from "./model-step.ts";

const act = fc
  .tuple(
    fc.constantFrom("answer", "answer", "answer", "hangUp", "busy", "fail", "leaveUnanswered"),
    anyone,
  )
  .map(([name, { room, label }]): Step => {
    const who = { label, conference: room };
    return {
      script: `await twilio.calls.${name}(${text(who)});`,
      run: ({ twilio }) => twilio.calls[name](who),
    };
  });

const join = anyone.map(({ room, label }): Step => {
  const joining = { conference: room, accountSid, from: "+15558675310", to: from, label };
  return {
    script: `await twilio.calls.join(${text(joining)});`,
    run: ({ twilio }) => twilio.calls.join(joining),
  };
});

const advance = fc
  .constantFrom(
    { milliseconds: 400 },
    { seconds: 1 },
    { seconds: 3 },
    { minutes: 2 },
    { minutes: 31 },
  )
  .map(
    (by): Step => ({
      script: `await twilio.clock.advance(${text(by)});`,
      run: ({ twilio }) => twilio.clock.advance(by),
    }),
  );

const fault = fc
  .constantFrom(
    { times: 1, failure: { kind: "server-error", acts: true } },
    { times: 1, failure: { kind: "too-many-requests", retryAfter: 1 } },
    { probability: 0.3, times: 3, failure: { kind: "connection-lost", acts: true } },
    { times: 1, failure: { kind: "connection-lost" } },
  )
  .map(
    (given): Step => ({
      script: `await twilio.faults.add(${text(given)});`,
      run: ({ twilio }) => twilio.faults.add(Object(given)),
    }),
  );

const deliver = fc.constantFrom("hold", "release", "repeat").map(
  (name): Step => ({
    script:
      name === "release"
        ? "await twilio.deliveries.release();"
        : `await twilio.deliveries.${name}({}, 2);`,
    run: ({ twilio: { deliveries } }) =>
      name === "release"
        ? deliveries.release()
        : deliveries[name === "hold" ? "hold" : "repeat"]({}, 2),
  }),
);

/** Anything that can be done to a simulator. */
export const steps: fc.Arbitrary<Step>[] = [
  create,
  create,
  create,
  act,
  act,
  act,
  join,
  update,
  coach,
  remove,
  end,
  read,
  list,
  advance,
  advance,
  fault,
  deliver,
];
