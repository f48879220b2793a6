import { type CallOptions, InvalidArgumentError, isApiError } from "@conference-kit/client-runtime";
import type { Conference } from "@conference-kit/voice-types";
import type { ConferencesConnection } from "./generated/connect-conferences.ts";
import { getConference } from "./generated/get-conference.ts";
import { listConferences } from "./generated/list-conferences.ts";
import { updateConference } from "./generated/update-conference.ts";

/** Methods for the most frequent uses of a conference's operations. */
export interface Shortcuts {
  /**
   * Finds the conference of that name that is in progress. One that still waits for its start (`init`)
   * isn't found, nor is one that has ended.
   *
   * @returns the conference, or undefined where none of that name is in progress.
   * @throws {@link ClientError}
   *
   * @example
   * const conference = await conferences.findByName("support-4711");
   * if (conference !== undefined) await conferences.end(conference.sid);
   */
  findByName(friendlyName: string, options?: CallOptions): Promise<Conference | undefined>;

  /**
   * Ends a conference for everybody in it. One that has ended already is given as it ended.
   *
   * @throws {@link ClientError}, also for a conference that hasn't started yet.
   *
   * @example
   * const { reason_conference_ended } = await conferences.end(conferenceSid);
   */
  end(sid: string, options?: CallOptions): Promise<Conference>;

  /**
   * Plays the content of a URL to everybody: an MP3 or WAV file, or TwiML. It is repeated only after what
   * was certainly not processed, because a repeated announcement is heard twice.
   *
   * @throws {@link ClientError}
   *
   * @example
   * await conferences.announce(conferenceSid, "https://example.com/closing.xml");
   */
  announce(sid: string, url: string, options?: CallOptions): Promise<Conference>;
}

/** Finds the conference in progress of a name; {@link Shortcuts.findByName} as a function. */
export async function findConferenceByName(
  connection: ConferencesConnection,
  friendlyName: string,
  options?: CallOptions,
): Promise<Conference | undefined> {
  // An empty filter finds whatever is in progress.
  if (typeof friendlyName !== "string" || friendlyName === "") {
    throw new InvalidArgumentError("friendlyName", "must be text, and not empty.");
  }
  const query = { FriendlyName: friendlyName, Status: "in-progress", PageSize: 1 } as const;
  const { items } = await listConferences(connection, query, options);
  return items[0];
}

/** Ends a conference, or finds that it has ended; {@link Shortcuts.end} as a function. */
export async function endConference(
  connection: ConferencesConnection,
  sid: string,
  options?: CallOptions,
): Promise<Conference> {
  try {
    return await updateConference(connection, sid, { Status: "completed" }, options);
  } catch (error) {
    // So Twilio refuses whatever is not in progress, and what an earlier attempt has ended.
    if (!isApiError(error) || error.status !== 400) throw error;
    const conference = await getConference(connection, sid, options);
    if (conference.status !== "completed") throw error;
    return conference;
  }
}

/** Plays something to everybody; {@link Shortcuts.announce} as a function. */
export async function announceToConference(
  connection: ConferencesConnection,
  sid: string,
  url: string,
  options?: CallOptions,
): Promise<Conference> {
  if (typeof url !== "string" || url === "") {
    throw new InvalidArgumentError("url", "must be the address of what is to be played.");
  }
  return updateConference(connection, sid, { AnnounceUrl: url }, options);
}

/** Makes the shortcuts over a connection. */
export function createShortcuts(connection: ConferencesConnection): Shortcuts {
  return {
    findByName: (...parameters) => findConferenceByName(connection, ...parameters),
    end: (...parameters) => endConference(connection, ...parameters),
    announce: (...parameters) => announceToConference(connection, ...parameters),
  };
}
