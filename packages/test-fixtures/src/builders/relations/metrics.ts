import type { Measurement, StreamMetrics } from "@conference-kit/insights-types";
import type { Relation } from "../relation.ts";

function share(part: number, rest: number): number {
  return Number(((100 * part) / Math.max(part + rest, 1)).toFixed(3));
}

export const streamMetricsRelation: Relation<StreamMetrics> = {
  agree({ total_packets_lost: lost, total_packets_received: received, ...metrics }, given) {
    const { packet_loss_percentage: percentage } = metrics;
    const possible = percentage >= 0 && percentage <= 100;
    if (given.packet_loss_percentage === undefined || !possible) {
      return { packet_loss_percentage: share(lost, received) };
    }
    if (given.total_packets_lost === undefined && percentage < 100) {
      return { total_packets_lost: Math.round((received * percentage) / (100 - percentage)) };
    }
    const all = (Math.max(lost, 1) * 100) / Math.max(percentage, 0.001);
    return {
      total_packets_lost: Math.max(lost, 1),
      total_packets_received: Math.round(all - Math.max(lost, 1)),
    };
  },
};

export const measurementRelation: Relation<Measurement> = {
  agree: ({ avg, max }) => ({ avg: Math.min(avg, max), max: Math.max(avg, max) }),
};
