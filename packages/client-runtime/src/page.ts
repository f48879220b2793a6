import { ResponseError } from "./errors/response-error.ts";

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

/** What an answer says about its page. */
export interface PageContent<Item> {
  readonly items: readonly Item[];
  /** Link to the next page, absolute or not; nothing on the last page. */
  readonly next: string | null | undefined;
}

/** A page, with path and query of the next one. */
export interface OpenedPage<Item, Body> extends Page<Item, Body> {
  readonly link: string | undefined;
}

/**
 * Makes a page of no more than `remaining` items. Of the link to the next one only path and query
 * are taken: whatever host it names, nothing is sent there.
 */
export function openPage<Item, Body>(
  body: Body,
  { items, next }: PageContent<Item>,
  remaining: number,
): OpenedPage<Item, Body> {
  if (!Array.isArray(items)) throw new ResponseError("A page of the list has no items.", 200);
  const url = next ? parseLink(next) : undefined;
  return {
    items: items.length > remaining ? items.slice(0, remaining) : items,
    nextPageToken: (items.length <= remaining && url?.searchParams.get("PageToken")) || undefined,
    body,
    link: url && url.pathname + url.search,
  };
}

function parseLink(link: string): URL {
  const base = "https://localhost";
  const url = URL.canParse(link, base) ? new URL(link, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ResponseError("The link to the next page is not an http address.", 200);
  }
  return url;
}
