import { findCallback } from "../callbacks/find-callback.ts";
import { apply } from "./apply.ts";
import { cutJournal } from "./cut-journal.ts";
import type { Entry, Event } from "./event.ts";
import type { State } from "./state.ts";

/** The journal and the state that it makes. */
export class Journal {
  readonly state: State;
  readonly #limit: number;
  /** The length from which on the journal tries to forget entries. */
  #tidyFrom: number;
  #entries: Entry[] = [];
  readonly #listeners = new Set<(entry: Entry) => void>();

  /** @param limit - How many entries are kept, as far as conferences that have ended can be forgotten. */
  constructor(state: State, limit: number = Infinity) {
    this.state = state;
    this.#limit = limit;
    this.#tidyFrom = limit;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Calls a function with each entry that is written from now on, until the returned one is called. */
  subscribe(listener: (entry: Entry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Writes events, and the callbacks that they cause. */
  write(events: readonly Event[], at: number): void {
    for (const event of events) {
      this.#append(event, at);
      const callback = findCallback(this.state, event, at);
      if (callback !== undefined) this.#append(callback, at);
    }
  }

  /** Forgets the oldest part, a quarter of what may be kept, if there is more than that. */
  tidy(at: number): void {
    if (this.#entries.length <= this.#tidyFrom) return;
    const cut = cutJournal(this.state, this.#entries, Math.ceil(this.#limit * 0.75));
    if (cut !== undefined) {
      this.#entries = cut.kept;
      this.#append(cut.event, at);
    }
    // Conferences in progress stay: trying again with each entry would take longer and longer.
    this.#tidyFrom = Math.max(this.#limit, this.#entries.length + Math.floor(this.#limit / 4));
  }

  /** Replays entries that were written before. */
  replay(entries: readonly Entry[]): void {
    for (const entry of entries) {
      apply(this.state, entry);
      this.#entries.push(entry);
    }
  }

  #append(event: Event, at: number): void {
    const entry: Entry = { index: this.state.entries, at, ...event };
    apply(this.state, entry);
    this.#entries.push(entry);
    for (const listener of this.#listeners) listener(entry);
  }
}
