/** What the measurements need of a participant. */
export interface Participant {
  muted: boolean;
}

/** What every client under test does, each in its own best way. */
export interface MeasuredClient {
  /** Fetches one participant. */
  get(): Promise<unknown>;
  /** Calls somebody and adds them to a conference. */
  create(to: string): Promise<unknown>;
  /** Visits every participant of a conference. */
  eachRow(
    conferenceSid: string,
    pageSize: number,
    visit: (participant: Participant) => void,
  ): Promise<void>;
  /** Works on every page of a conference's participants, one after another. */
  eachPage(
    conferenceSid: string,
    pageSize: number,
    work: (participants: readonly Participant[]) => Promise<void>,
  ): Promise<void>;
}

/** Makes a client that calls a server on loopback. */
export type CreateClient = (baseUrl: string) => MeasuredClient;
