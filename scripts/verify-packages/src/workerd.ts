import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Runtime } from "./runtime.ts";

interface Worker {
  dispatchFetch(url: string, options: { method: string; body: string }): Promise<Response>;
  dispose(): Promise<void>;
}

/** Runs bundles in Cloudflare's runtime. */
export async function startWorkerd(modules: string): Promise<Runtime> {
  const entry = pathToFileURL(join(modules, "miniflare/dist/src/index.js")).href;
  const { Miniflare }: { Miniflare: new (options: object) => Worker } = await import(entry);
  return {
    name: "workerd",
    async run({ folder }, urls) {
      const worker = new Miniflare({
        // Without this it would ask Cloudflare where on Earth it runs.
        cf: false,
        compatibilityDate: "2026-07-01",
        modules: true,
        script: readFileSync(join(folder, "worker.bundle.mjs"), "utf8"),
      });
      try {
        const response = await worker.dispatchFetch("http://127.0.0.1/", {
          method: "POST",
          body: JSON.stringify(urls),
        });
        if (!response.ok) throw new Error(await response.text());
      } finally {
        await worker.dispose();
      }
    },
    close: async () => {},
  };
}
