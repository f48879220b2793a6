import { isApiError, poll } from "@conference-kit/client-runtime";
import type { ProcessingState } from "@conference-kit/insights-types";
import type { Finished, WaitOptions } from "./types.ts";

interface Processed {
  processing_state: ProcessingState | null;
}

function isFinished<Summary extends Processed>(summary: Summary): summary is Finished<Summary> {
  return summary.processing_state === "complete" || summary.processing_state === "timeout";
}

/** Fetches a summary again and again, until Twilio has finished with it. */
export function waitUntilFinished<Summary extends Processed>(
  fetchSummary: (signal: AbortSignal) => Promise<Summary>,
  options: WaitOptions,
): Promise<Finished<Summary>> {
  return poll(async (signal) => {
    try {
      const summary = await fetchSummary(signal);
      return isFinished(summary) ? summary : undefined;
    } catch (error) {
      // Before Twilio begins with a summary there is none.
      if (isApiError(error) && error.status === 404) return undefined;
      throw error;
    }
  }, options);
}
