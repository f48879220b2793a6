import { loadClient } from "./load-client.ts";

// What a function in a cloud does when it is started: load, call once, answer.
const client = await loadClient();
await client.get();
process.exit();
