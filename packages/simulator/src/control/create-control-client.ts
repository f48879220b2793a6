import { InvalidArgumentError } from "../core/errors.ts";
import { type ControlClient, createMethods } from "../generated/control-client.ts";
import { type FollowJournalOptions, followJournal, type JournalMessage } from "./follow-journal.ts";
import { type ControlFetch, createSend } from "./send.ts";

/** How the control client reaches the simulator. */
export interface ControlClientOptions {
  /**
   * The address of the server, as it prints it.
   *
   * @default "http://127.0.0.1:4010"
   */
  readonly baseUrl?: string | undefined;
  /** @default the global `fetch` */
  readonly fetch?: ControlFetch | undefined;
}

/** The control API, with its stream. */
export interface SimulatorControl extends ControlClient {
  /**
   * Follows the journal: the entries so far that fit, then each new one. It ends with the server; the
   * `id` of the last message resumes it.
   *
   * @throws ControlError
   * @example
   * for await (const message of control.followJournal({ kind: "event" })) console.log(message);
   */
  followJournal(options?: FollowJournalOptions): AsyncGenerator<JournalMessage, void, undefined>;
}

function readAddress(baseUrl: string): string {
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) {
    throw new InvalidArgumentError("baseUrl", "has to be a URL such as http://127.0.0.1:4010");
  }
  return new URL("/_simulator", baseUrl).href;
}

/**
 * Makes a client of the control API of a simulator that runs as a server.
 *
 * @throws InvalidArgumentError if `baseUrl` is no URL.
 * @example
 * const control = createControlClient({ baseUrl: "http://127.0.0.1:4010" });
 * await control.answerCall("agent");
 * await control.advanceClock({ by: { minutes: 30 } });
 */
export function createControlClient({
  baseUrl = "http://127.0.0.1:4010",
  fetch = (url, init) => globalThis.fetch(url, init),
}: ControlClientOptions = {}): SimulatorControl {
  const address = readAddress(baseUrl);
  return {
    ...createMethods(createSend(address, fetch)),
    followJournal: (options = {}) => followJournal(address, fetch, options),
  };
}
