export {
  accountSid,
  authToken,
  callSid,
  conferenceSid,
  connectTo,
  createOptions,
  notFound,
  type ServedOptions,
  tooMany,
  unavailable,
} from "./connect.ts";
export { credentials } from "./credentials.ts";
export { createPreferringFetch, type PreferringFetch } from "./preferring-fetch.ts";
export { type Received, type Reply, type Served, serve, serveLater } from "./serve.ts";
