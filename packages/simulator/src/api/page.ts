import type { PageMeta } from "@conference-kit/insights-types";
import type { ParticipantList } from "@conference-kit/voice-types";
import type { ApiRequest } from "./answer.ts";

/** All items of a list, in the order of their creation. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  readonly sid: (item: Item) => string;
  /** The place of a SID in that order, whether it still is among the items or not. */
  readonly placeOf: (sid: string) => number;
}

/** One page: its items, and the links to other pages, each a path with its query. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pageSize: number;
  readonly start: number;
  readonly links: {
    readonly self: string;
    readonly first: string;
    readonly previous: string | null;
    readonly next: string | null;
  };
}

function findStart<Item>(
  { items, sid, placeOf }: Listing<Item>,
  token: string,
  pageSize: number,
): number {
  const place = placeOf(token.slice(2));
  const after = items.findIndex((item) => placeOf(sid(item)) > place);
  if (token.startsWith("PA")) return after === -1 ? items.length : after;
  const before = items.findIndex((item) => placeOf(sid(item)) >= place);
  return Math.max((before === -1 ? items.length : before) - pageSize, 0);
}

function readNumber(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

/** The requested page. It starts after the last item of the page before it, even if items have gone since. */
export function cutPage<Item>({ target, query }: ApiRequest, listing: Listing<Item>): Page<Item> {
  const { items, sid } = listing;
  const pageSize = readNumber(query.PageSize, 50);
  const page = readNumber(query.Page, 0);
  const token = typeof query.PageToken === "string" ? query.PageToken : undefined;
  const start = token === undefined ? page * pageSize : findStart(listing, token, pageSize);
  const shown = items.slice(start, start + pageSize);
  const [path = "", search = ""] = target.split("?");

  function link(index: number, pageToken?: string): string {
    const parameters = new URLSearchParams(search);
    for (const name of ["PageSize", "Page", "PageToken"]) parameters.delete(name);
    parameters.set("PageSize", String(pageSize));
    parameters.set("Page", String(index));
    if (pageToken !== undefined) parameters.set("PageToken", pageToken);
    return `${path}?${parameters}`;
  }
  const [first] = shown;
  const last = shown.at(-1);
  const more = last !== undefined && start + pageSize < items.length;
  return {
    items: shown,
    page,
    pageSize,
    start,
    links: {
      self: link(page, token),
      first: link(0),
      previous: page > 0 && first !== undefined ? link(page - 1, `PB${sid(first)}`) : null,
      next: more ? link(page + 1, `PA${sid(last)}`) : null,
    },
  };
}

/** The members that the Voice API has around the items of a page. */
export function envelope({
  items,
  page,
  pageSize,
  start,
  links,
}: Page<unknown>): Omit<ParticipantList, "participants"> {
  return {
    page,
    page_size: pageSize,
    start,
    end: start + Math.max(items.length - 1, 0),
    uri: links.self,
    first_page_uri: links.first,
    next_page_uri: links.next,
    previous_page_uri: links.previous,
  };
}

/** The `meta` member that Insights has beside the items of a page. */
export function meta(
  { page, pageSize, links }: Page<unknown>,
  origin: string,
  key: string,
): PageMeta {
  const absolute = (path: string | null): string | null => path && origin + path;
  return {
    page,
    page_size: pageSize,
    first_page_url: origin + links.first,
    previous_page_url: absolute(links.previous),
    url: origin + links.self,
    next_page_url: absolute(links.next),
    key,
  };
}
