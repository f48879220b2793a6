export { createPreferringFetch, credentials, type PreferringFetch, type Urls } from "./check.ts";
