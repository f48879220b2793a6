/** The mock takes any credentials; these have the right form and belong to nobody. */
export const exampleCredentials = {
  accountSid: `AC${"0".repeat(32)}`,
  authToken: "0".repeat(32),
};
