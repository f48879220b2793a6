/** Does numbered pieces of work, so many at a time. */
export async function runConcurrently(
  inFlight: number,
  pieces: number,
  work: (piece: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < pieces) await work(next++);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}
