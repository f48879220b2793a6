import type { CreateClient, MeasuredClient } from "../clients/client.ts";

/** Makes the client that the program's arguments name, for the server that they name. */
export async function loadClient(): Promise<MeasuredClient> {
  const [, , name, baseUrl = ""] = process.argv;
  const module: { createClient: CreateClient } = await import(
    new URL(`../clients/${name}.js`, import.meta.url).href
  );
  return module.createClient(baseUrl);
}
