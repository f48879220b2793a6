import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, onTestFinished } from "vitest";
import { writePage } from "../build/page.ts";

const program = "/usr/bin/chromium";
/** Whether to leave out the tests that need Chromium: never in CI, which has it. */
const isMissing = !existsSync(program) && process.env.CI === undefined;
if (isMissing) {
  console.warn(
    `SKIPPED: the page in Chromium; ${program} is not installed (apt-get install chromium)`,
  );
}

/** Opens pages in a Chromium of their own. */
export type OpenPage = (
  url: string,
  options?: { readonly width?: number; readonly colorScheme?: "light" | "dark" },
) => Promise<Page>;

/** Describes what the page does in Debian's Chromium; skipped with a message where there is none. */
export function describeInChromium(subject: string, define: (open: OpenPage) => void): void {
  describe.skipIf(isMissing)(subject, () => {
    let browser: Browser;
    beforeAll(async () => {
      await writePage();
      browser = await chromium.launch({
        executablePath: program,
        args: [
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
        ],
      });
    });
    afterAll(() => browser?.close());
    define(async (url, { width = 1400, colorScheme = "light" } = {}) => {
      const viewport = { width, height: 1000 };
      const context = await browser.newContext({ viewport, colorScheme });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      await page.goto(url);
      return page;
    });
  });
}
