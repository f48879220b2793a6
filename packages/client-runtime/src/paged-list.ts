import { ResponseError } from "./errors/response-error.ts";
import { parseHttpUrl } from "./host.ts";

/** One page of a list. */
export interface Page<Item, Body = unknown> {
  /** The page's items, no more of them than the list's `limit` leaves. */
  readonly items: readonly Item[];
  /**
   * Value for the query parameter `PageToken` that resumes the list after this page; undefined on
   * the last page, and on one that `limit` has cut.
   */
  readonly nextPageToken: string | undefined;
  /** The whole answer. */
  readonly body: Body;
}

/** The first page of a list, whose iteration goes on to the end of the list. */
export interface FirstPage<Item, Body = unknown> extends Page<Item, Body>, AsyncIterable<Item> {}

/** The items of an answer, and its link to the next page. */
export interface PageContent<Item> {
  /** The page's items, as they were answered; a page without them is an error. */
  readonly items: readonly Item[] | null | undefined;
  /** Link to the next page, absolute or not; nothing on the last page. */
  readonly next: string | null | undefined;
}

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

/**
 * Makes a page of no more than `remaining` items, and gives path and query of the next one.
 * A host that its link names is ignored: requests go to the connection's host only.
 */
export function openPage<Item, Body>(
  body: Body,
  { items, next }: PageContent<Item>,
  remaining: number,
): [Page<Item, Body>, string | undefined] {
  if (!Array.isArray(items)) throw new ResponseError("A page of the list has no items.", 200);
  const url =
    next && typeof next === "string" ? parseHttpUrl(next, "https://localhost") : undefined;
  if (next && !url) throw new ResponseError("The link to the next page is no http address.", 200);
  const page = {
    items: items.slice(0, remaining),
    nextPageToken: (items.length <= remaining && url?.searchParams.get("PageToken")) || undefined,
    body,
  };
  return [page, url && url.pathname + url.search];
}
