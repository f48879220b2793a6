import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

/** The answer at `/`. */
export interface WebPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The build makes one file of the page; it is in the package. */
const file = new URL("../../dist/page/index.html", import.meta.url);

/** The hash of an element's content, by which the policy allows it alone. */
function hashContents(html: string, element: "script" | "style"): string {
  const [, contents = ""] = new RegExp(`<${element}[^>]*>(.*?)</${element}>`, "s").exec(html) ?? [];
  return `'sha256-${createHash("sha256").update(contents).digest("base64")}'`;
}

/** The page with its headers, whose policy allows no other host and no markup from text. */
export function describePage(html: string): WebPage {
  const policy = [
    "default-src 'none'",
    `script-src ${hashContents(html, "script")}`,
    `style-src ${hashContents(html, "style")}`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy.join("; "),
    "cache-control": "no-cache",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
  return { headers, body: html };
}

let page: WebPage | undefined;

/** Gives the page at a path; undefined where there is none. */
export function findWebPage(path: string): WebPage | undefined {
  if (path !== "/") return undefined;
  if (page === undefined && existsSync(file)) page = describePage(readFileSync(file, "utf8"));
  const body = "The page is not built. In the repository `pnpm build` makes it.\n";
  return page ?? { headers: { "content-type": "text/plain; charset=utf-8" }, body };
}
