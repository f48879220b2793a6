export {
  accountSid,
  authToken,
  callSid,
  conferenceSid,
  connectTo,
  createOptions,
  credentials,
  notFound,
  type ServedOptions,
  tooMany,
  unavailable,
} from "./connect.ts";
export { createPreferringFetch, type PreferringFetch } from "./preferring-fetch.ts";
export { type Received, type Reply, type Served, serve, serveLater } from "./serve.ts";
