/** One page of a list. */
export interface Page<Item, Body = unknown> {
  /** The page's items; no more than the list's `limit` leaves. */
  readonly items: readonly Item[];
  /** Value for the query parameter `PageToken` that resumes the list after this page. */
  readonly nextPageToken: string | undefined;
  /** The whole answer. */
  readonly body: Body;
}

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
  /** Gives the pages one after another, each while the next one is being fetched. */
  pages(): AsyncIterable<Page<Item, Body>>;
}
