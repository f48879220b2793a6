// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { CallOptions, ListOptions, PagedList } from "@conference-kit/client-runtime";
import type { Conference, ConferenceList } from "@conference-kit/voice-types";
import type { Shortcuts } from "../shortcuts.ts";
import type { ListConferencesQuery, UpdateConferenceBody } from "./types.ts";

/** The conferences of an account. */
export interface ConferencesClient extends Shortcuts {
  /**
   * Returns the account's conferences, sorted by their creation, a page at a time. Without `Status`
   * these are the conferences in progress only; a list never holds conferences of several statuses.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit.
   *
   * @throws {@link InvalidArgumentError} at once for an argument beyond its limits; any {@link ClientError} where it is iterated or awaited.
   * @see https://www.twilio.com/docs/voice/api/conference-resource#read-multiple-conference-resources
   *
   * @example
   * const january = {
   *   Status: "completed",
   *   "DateCreated>": "2026-01-01",
   *   "DateCreated<": "2026-01-31",
   * } as const;
   * for await (const conference of conferences.list(january, { limit: 500 })) {
   *   console.log(conference.friendly_name, conference.reason_conference_ended);
   * }
   */
  list(query?: ListConferencesQuery, options?: ListOptions): PagedList<Conference, ConferenceList>;

  /**
   * Returns one conference, whether it waits for its start, is in progress or has ended. A friendly
   * name in place of the SID is refused with 405: list the conferences of that name instead.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit.
   *
   * @throws {@link ClientError}
   * @see https://www.twilio.com/docs/voice/api/conference-resource#fetch-a-conference-resource
   *
   * @example
   * const { status, friendly_name } = await conferences.get(sid);
   */
  get(sid: string, options?: CallOptions): Promise<Conference>;

  /**
   * Ends a conference, or plays something to everybody in it. Ending one that is not in progress is
   * refused with 400. A request with `AnnounceUrl` announces again when it is repeated: repeat it
   * only after a 429; any other may be repeated safely. A friendly name in place of the SID is
   * refused with 405.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit; with `AnnounceUrl` only after 429,
   * and where the runtime's own `fetch` shows that nothing was sent.
   *
   * @throws {@link ClientError}
   * @see https://www.twilio.com/docs/voice/api/conference-resource#update-a-conference-resource
   *
   * @example
   * await conferences.update(sid, {
   *   AnnounceUrl: "https://example.com/announcements/closing.xml",
   *   AnnounceMethod: "GET",
   * });
   */
  update(sid: string, body: UpdateConferenceBody, options?: CallOptions): Promise<Conference>;
}
