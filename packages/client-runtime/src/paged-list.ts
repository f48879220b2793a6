import type { FirstPage, Page } from "./page.ts";

/**
 * A list that is read page by page. Nothing is sent before it is used, and each use starts anew.
 *
 * @example
 * for await (const item of list) console.log(item);
 *
 * @example
 * const items = await list.toArray();
 *
 * @example
 * for await (const page of list.pages()) console.log(page.items.length);
 *
 * @example
 * const firstPage = await list;
 * for await (const item of firstPage) console.log(item); // goes on to the end of the list
 */
export interface PagedList<Item, Body = unknown>
  extends AsyncIterable<Item>,
    Pick<Promise<FirstPage<Item, Body>>, "then" | "catch" | "finally"> {
  /** Gives page after page, each while the next one is being fetched. */
  pages(): AsyncIterable<Page<Item, Body>>;
  /** Gives all items, across all pages, up to the list's `limit`. */
  toArray(): Promise<Item[]>;
}
