import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import {
  createSummariesClient,
  type ParticipantSummary,
  type SummariesClient,
} from "@conference-kit/insights-summaries";
import { stringify } from "csv-stringify";

function createRow({ metrics, ...participant }: ParticipantSummary) {
  return {
    conference_sid: participant.conference_sid,
    participant_sid: participant.participant_sid,
    processing_state: participant.processing_state,
    duration_seconds: participant.duration_seconds,
    inbound_mos: metrics?.inbound.mos,
    inbound_packet_loss_percentage: metrics?.inbound.packet_loss_percentage,
    inbound_jitter_milliseconds: metrics?.inbound.jitter.avg,
    inbound_latency_milliseconds: metrics?.inbound.latency.avg,
    outbound_mos: metrics?.outbound.mos,
    outbound_packet_loss_percentage: metrics?.outbound.packet_loss_percentage,
    outbound_jitter_milliseconds: metrics?.outbound.jitter.avg,
    outbound_latency_milliseconds: metrics?.outbound.latency.avg,
  };
}

async function* readRows(summaries: SummariesClient, day: string) {
  const conferences = summaries.list({
    Status: "completed",
    CreatedAfter: `${day}T00:00:00Z`,
    CreatedBefore: `${day}T23:59:59Z`,
  });
  for await (const { conference_sid } of conferences) {
    for await (const participant of summaries.participants(conference_sid)) {
      yield createRow(participant);
    }
  }
}

/**
 * Writes the quality of everybody's connection on one day to a CSV file, without personal data.
 *
 * Row by row, so it needs no more memory for a million calls; the file is there once it is whole.
 *
 * @param day - A day in UTC, such as `2026-04-15`.
 */
export async function exportQuality(
  summaries: SummariesClient,
  day: string,
  file: string,
): Promise<void> {
  const unfinished = `${file}.unfinished`;
  await pipeline(
    readRows(summaries, day),
    stringify({ header: true }),
    createWriteStream(unfinished),
  );
  await rename(unfinished, file);
}

if (process.argv[1] === import.meta.filename) {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const [day = yesterday, file = `quality-${day}.csv`] = process.argv.slice(2);
  const summaries = createSummariesClient({ baseUrl: process.env.TWILIO_BASE_URL });
  await exportQuality(summaries, day, file);
  console.log(`Wrote ${file}`);
}
