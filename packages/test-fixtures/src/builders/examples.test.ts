import { expect, test } from "vitest";
import { createBuilders } from "../index.ts";

// Examples are gathered once for each schema, so each test is the first to need those it is about.

test("a participant is built like the example of a fetch, before those of a list or a create", () => {
  expect(createBuilders().buildParticipant()).toMatchObject({
    label: "agent",
    status: "connected",
    hold: false,
  });
});

test("members that an example summary lacks are built from another example", () => {
  const { metrics } = createBuilders().buildParticipantSummary({
    processing_state: "in_progress",
    metrics: { inbound: { jitter: { avg: 1 } } },
  });
  const measurement = { avg: expect.any(Number), max: expect.any(Number) };
  const stream = {
    total_packets_lost: expect.any(Number),
    total_packets_received: expect.any(Number),
    packet_loss_percentage: expect.any(Number),
    jitter: measurement,
    latency: measurement,
    mos: expect.any(Number),
  };
  expect(metrics).toEqual({ inbound: stream, outbound: stream });
});

test("an item of a list that is empty in an example is built from another example", () => {
  const { tag_info } = createBuilders().buildConferenceSummary({
    status: "in_progress",
    tag_info: { duplicate_identity: [{}, {}] },
  });
  const duplicate = {
    participant_identity: expect.any(String),
    participant_sids: [expect.any(String), expect.any(String)],
  };
  expect(tag_info?.duplicate_identity).toEqual([duplicate, duplicate]);
});
