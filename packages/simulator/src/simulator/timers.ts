// Read at import, so that a test's fake timers don't stop the simulator.
const set: typeof setTimeout = globalThis.setTimeout;
const clear: typeof clearTimeout = globalThis.clearTimeout;

/** The longest time that a timer takes, in milliseconds. */
export const longestTimer: number = 2 ** 31 - 1;

export type Timer = ReturnType<typeof setTimeout>;

export function startTimer(act: () => void, milliseconds: number): Timer {
  return set(act, milliseconds);
}

export function stopTimer(timer: Timer | undefined): void {
  clear(timer);
}

/** Lets all pending work run: promises, timers, incoming data. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    set(resolve, 0);
  });
}

/** Whether a promise resolves with true within so many milliseconds. */
export async function within(promise: Promise<boolean>, milliseconds: number): Promise<boolean> {
  let timer: Timer | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = set(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clear(timer);
  }
}
