import type { Measurement, StreamMetrics } from "@conference-kit/insights-types";
import type { Relation } from "../relation.ts";

export const streamMetricsRelation: Relation<StreamMetrics> = {
  agree({ total_packets_lost: lost, total_packets_received: received }) {
    const percentage = (100 * lost) / Math.max(lost + received, 1);
    return { packet_loss_percentage: Number(percentage.toFixed(3)) };
  },
};

export const measurementRelation: Relation<Measurement> = {
  agree: ({ avg, max }) => ({ avg: Math.min(avg, max), max: Math.max(avg, max) }),
};
