import { type PageContent, ResponseError } from "@conference-kit/client-runtime";
import type { PageMeta } from "@conference-kit/insights-types";

/** Reads a page that tells in `meta` where the next one is; one that doesn't is not the last. */
export function readPage<Item>(
  items: readonly Item[],
  meta: PageMeta | undefined,
): PageContent<Item> {
  if (!meta) throw new ResponseError('A page of the list has no "meta".', 200);
  return { items, next: meta.next_page_url };
}
