/** Upper limits of the server. A request beyond one is refused with an error that names it. */
export interface Bounds {
  /**
   * How many entries the journal keeps. Conferences in progress are kept: at twice as many entries, requests are
   * refused until something has ended.
   *
   * @default 50000
   */
  readonly journalEntries: number;
  /** @default 1048576 */
  readonly bodyBytes: number;
  /** How long a snapshot may be that is restored. @default 67108864 */
  readonly snapshotBytes: number;
  /** How many may follow the journal at once. @default 64 */
  readonly streams: number;
  /** How many connections there may be at once. @default 1024 */
  readonly connections: number;
}

export const defaultBounds: Bounds = {
  journalEntries: 50_000,
  bodyBytes: 2 ** 20,
  snapshotBytes: 2 ** 26,
  streams: 64,
  connections: 1024,
};
