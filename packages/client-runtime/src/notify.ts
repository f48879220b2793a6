/**
 * Calls a hook, where there is one, with the event. An error in it is reported as uncaught, since it
 * must not change the call.
 */
export function notify<Event>(
  hook: ((event: Event) => void) | undefined,
  createEvent: () => Event,
): void {
  try {
    hook?.(createEvent());
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
