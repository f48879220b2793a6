/** A task and the time at which it is due. */
export interface Due {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Orders tasks that are due at the same time: the one planned first is done first. */
  readonly order: number;
  readonly task: Task;
}

function isBefore(one: Due, other: Due): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}

/** The planned tasks, the earliest first: a binary heap. */
export class Agenda {
  #heap: Due[] = [];
  #planned = 0;

  plan(at: number, task: Task): void {
    const due = { at, order: this.#planned, task };
    this.#planned += 1;
    const heap = this.#heap;
    let index = heap.length;
    heap.push(due);
    while (index > 0) {
      const parentIndex = (index - 1) >> 1;
      const parent = heap[parentIndex];
      if (parent === undefined || !isBefore(due, parent)) break;
      heap[index] = parent;
      index = parentIndex;
    }
    heap[index] = due;
  }

  /** The earliest task. */
  get next(): Due | undefined {
    return this.#heap[0];
  }

  /** Removes the earliest task. */
  take(): Due | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (last !== undefined && heap.length > 0) this.#sink(last);
    return first;
  }

  /** Removes all tasks but those to keep. */
  keep(isKept: (task: Task) => boolean): void {
    const kept = this.#heap.filter(({ task }) => isKept(task));
    // A sorted array is a valid heap.
    this.#heap = kept.sort((one, other) => (isBefore(one, other) ? -1 : 1));
  }

  #sink(due: Due): void {
    const heap = this.#heap;
    let index = 0;
    for (;;) {
      const left = heap[2 * index + 1];
      const right = heap[2 * index + 2];
      const rightFirst = left !== undefined && right !== undefined && isBefore(right, left);
      const child = rightFirst ? right : left;
      if (child === undefined || !isBefore(child, due)) break;
      heap[index] = child;
      index = 2 * index + (rightFirst ? 2 : 1);
    }
    heap[index] = due;
  }
}

/** A planned task of one call. */
export interface CallTask {
  readonly type:
    | "dial"
    | "ring"
    | "conclude"
    | "give-up"
    | "reach-time-limit"
    | "hang-up-as-planned"
    | "detect-machine";
  readonly callSid: string;
}

/** A planned task. One that has no effect when its time comes leaves no event. */
export type Task =
  | CallTask
  | { readonly type: "finish-announcement"; readonly announcementId: number }
  | { readonly type: "process-recording"; readonly recordingSid: string }
  | { readonly type: "process-summary"; readonly conferenceSid: string }
  | { readonly type: "send-callback"; readonly callbackId: number }
  | { readonly type: "time-out-delivery"; readonly callbackId: number; readonly attempt: number };
