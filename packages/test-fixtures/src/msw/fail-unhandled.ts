/**
 * Options for `listen`: a request that no handler answers fails, instead of going out to the network
 * with its credentials. msw 2 and 3 call the option differently; this has both names.
 *
 * @example
 * const server = setupServer(...allHandlers());
 * server.listen(failUnhandled);
 */
export const failUnhandled: {
  /** Its name in msw 3. */
  readonly onUnhandledFrame: "error";
  /** Its name in msw 2. */
  readonly onUnhandledRequest: "error";
} = { onUnhandledFrame: "error", onUnhandledRequest: "error" };
