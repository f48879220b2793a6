import {
  type CallOptions,
  checkArguments,
  isApiError,
  type PollOptions,
  poll,
} from "@conference-kit/client-runtime";
import type { ProcessingState } from "@conference-kit/insights-types";

/** How to wait for a summary, and how to make each of the calls. */
export type WaitOptions = CallOptions & PollOptions;

/**
 * A summary that won't change any more: `complete`, or `timeout` if Twilio could not process it in
 * 24 hours, in which case its values may be missing or partial.
 */
export type Finished<Summary> = Summary & { processing_state: "complete" | "timeout" };

interface Processed {
  processing_state: ProcessingState | null;
}

function isFinished<Summary extends Processed>(summary: Summary): summary is Finished<Summary> {
  return summary.processing_state === "complete" || summary.processing_state === "timeout";
}

/**
 * Fetches a summary again and again, until Twilio has finished with it.
 *
 * @param owner names the summary's conference or participant in the error when time is up
 */
export async function waitUntilFinished<Summary extends Processed>(
  owner: string,
  fetchSummary: (options: WaitOptions) => Promise<Summary>,
  options: WaitOptions,
): Promise<Finished<Summary>> {
  checkArguments({}, { options });
  let seen = "there was none";

  const look = async (signal: AbortSignal) => {
    try {
      const summary = await fetchSummary({ ...options, signal });
      seen = `its last processing_state was ${summary.processing_state}`;
      return isFinished(summary) ? summary : undefined;
    } catch (error) {
      // Before Twilio begins with a summary there is none. Any other 404 is not Twilio's word for it.
      if (!isApiError(error) || error.status !== 404 || error.code !== 20404) throw error;
      return undefined;
    }
  };

  return poll(look, options, (within) => [
    `The summary of ${owner} was not finished ${within}: ${seen}.`,
  ]);
}
