/** Credentials of the right form that belong to nobody; the mock takes any. */
export const credentials: { accountSid: string; authToken: string } = {
  accountSid: `AC${"0".repeat(32)}`,
  authToken: "0".repeat(32),
};
