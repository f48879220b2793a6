import type { Page } from "./page.ts";

/**
 * A list that is read page by page. Nothing is sent before it is iterated or awaited, and each
 * iteration and each `await` starts anew.
 *
 * @example
 * for await (const item of list) console.log(item);
 *
 * @example
 * for await (const page of list.pages()) console.log(page.items.length);
 *
 * @example
 * const firstPage = await list;
 */
export interface PagedList<Item, Body = unknown>
  extends AsyncIterable<Item>,
    PromiseLike<Page<Item, Body>> {
  /** Gives page after page, each while the next one is being fetched. */
  pages(): AsyncIterable<Page<Item, Body>>;
}
