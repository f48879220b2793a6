import { styleText } from "node:util";
import { type Environment, readCredentials } from "./credentials.ts";
import { readOptions, usage } from "./options.ts";
import type { CallJudgement } from "./outcome.ts";
import { runLive } from "./run-live.ts";
import { writeLine, writeSummary } from "./summary.ts";

const missingCredentials = `No credentials: set TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or both TWILIO_API_KEY and
TWILIO_API_SECRET. Nothing was sent.`;

/** Where the command prints. */
export type Output = Pick<Console, "log" | "error">;

/** Gives the exit code. */
export async function runCommand(
  parameters: readonly string[],
  environment: Environment,
  output: Output = console,
): Promise<number> {
  try {
    const { help, ...options } = readOptions(parameters);
    if (help) {
      output.log(usage);
      return 0;
    }
    const credentials = readCredentials(environment);
    if (credentials === undefined) {
      output.error(styleText("red", missingCredentials));
      return 2;
    }
    const outcomes: CallJudgement[] = [];
    const reading = await runLive({ ...options, credentials }, (outcome) => {
      output.log(writeLine(outcome));
      outcomes.push(outcome);
    });
    output.log(`\n${writeSummary(outcomes, reading)}`);
    return outcomes.some(({ problems }) => problems.length > 0) ? 1 : 0;
  } catch (error) {
    output.error(styleText("red", error instanceof Error ? error.message : String(error)));
    return 1;
  }
}
