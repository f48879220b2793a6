/**
 * Calls back with the reason when the signal aborts; gives a function that ends that.
 *
 * @throws the reason of a signal that has aborted already.
 */
export function onAbort(
  signal: AbortSignal | undefined,
  callback: (reason: unknown) => void,
): () => void {
  signal?.throwIfAborted();
  const listener = () => callback(signal?.reason);
  signal?.addEventListener("abort", listener);
  return () => signal?.removeEventListener("abort", listener);
}
