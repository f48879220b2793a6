import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Runtime } from "./runtime.ts";

const program = "/usr/bin/chromium";
const parameters = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Page {
  goto(url: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  chromium: { launch(options: { executablePath: string; args: string[] }): Promise<Browser> };
}

/** Serves an empty page at `/`, and the smoke suite of a project at `/<folder of the project>`. */
async function servePages(): Promise<{ url: string; close(): void }> {
  const server = createServer(({ url = "/" }, response) => {
    const script = join(decodeURIComponent(url), "smoke.bundle.mjs");
    if (existsSync(script)) {
      response.setHeader("content-type", "text/javascript").end(readFileSync(script));
    } else {
      response.setHeader("content-type", "text/html").end("<!doctype html>");
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Runs bundles in pages of Debian's Chromium; skipped, as the only runtime, where it is missing. */
export async function startChromium(modules: string): Promise<Runtime> {
  const name = "Chromium";
  if (!existsSync(program)) {
    const skipped = `${program} is not installed (apt-get install chromium)`;
    return { name, skipped, run: async () => {}, close: async () => {} };
  }
  const entry = pathToFileURL(join(modules, "playwright-core/index.mjs")).href;
  const { chromium }: Playwright = await import(entry);
  const pages = await servePages();
  const browser = await chromium.launch({ executablePath: program, args: parameters });
  return {
    name,
    async run({ folder }, urls) {
      const page = await browser.newPage();
      try {
        await page.goto(`${pages.url}/`);
        const script = `${pages.url}/${encodeURIComponent(folder)}`;
        await page.evaluate(
          `import(${JSON.stringify(script)}).then(({ smoke }) => smoke(${JSON.stringify(urls)}))`,
        );
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      pages.close();
    },
  };
}
