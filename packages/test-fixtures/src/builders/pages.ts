import type { ListSchema } from "./list-schema.ts";

type Members = Readonly<Record<string, unknown>>;

/** All items of a list, and the URLs of its pages. */
export interface Listing {
  readonly items: readonly Members[];
  /** The member that tells the items apart. */
  readonly sid: string;
  /** Absolute URL of the list, with its filters. */
  readonly url: URL;
  readonly pageSize: number;
}

function linkPages({ items, sid, url, pageSize }: Listing, page: number) {
  const start = page * pageSize;
  const end = start + pageSize;

  function token(direction: "PA" | "PB", index: number): string | undefined {
    const item = items[index];
    return item && `${direction}${item[sid]}`;
  }

  function link(target: number, pageToken?: string): URL {
    const linked = new URL(url);
    for (const name of ["PageSize", "Page", "PageToken"]) linked.searchParams.delete(name);
    linked.searchParams.set("PageSize", String(pageSize));
    linked.searchParams.set("Page", String(target));
    if (pageToken !== undefined) linked.searchParams.set("PageToken", pageToken);
    return linked;
  }
  return {
    first: link(0),
    self: link(page, token("PA", start - 1)),
    previous: page === 0 ? null : link(page - 1, token("PB", start)),
    next: end < items.length ? link(page + 1, token("PA", end - 1)) : null,
  };
}

const absolute = (url: URL | null): string | null => url?.href ?? null;
const relative = (url: URL | null): string | null => url && url.pathname + url.search;

/** One page of a list, in the dialect of its schema, linked to those around it. */
export function buildPage({ key, dialect }: ListSchema, listing: Listing, page: number): Members {
  const { pageSize } = listing;
  const { first, self, previous, next } = linkPages(listing, page);
  const start = page * pageSize;
  const items = listing.items.slice(start, start + pageSize);
  if (dialect === "meta") {
    return {
      meta: {
        page,
        page_size: pageSize,
        first_page_url: absolute(first),
        previous_page_url: absolute(previous),
        url: absolute(self),
        next_page_url: absolute(next),
        key,
      },
      [key]: items,
    };
  }
  return {
    [key]: items,
    page,
    page_size: pageSize,
    start,
    end: start + Math.max(items.length - 1, 0),
    uri: relative(self),
    first_page_uri: relative(first),
    next_page_uri: relative(next),
    previous_page_uri: relative(previous),
  };
}

/** The page that a token leads to: the one after its item, or the one before it. */
export function findPage({ items, sid, pageSize }: Listing, token: string): number | undefined {
  const index = items.findIndex((item) => token.endsWith(String(item[sid])));
  if (index === -1) return undefined;
  const offset = token.startsWith("PA") ? 1 : -1;
  return Math.max(Math.floor((index + offset) / pageSize), 0);
}

/** All pages of a list, from the first to the last; an empty list has one page. */
export function buildPages(schema: ListSchema, listing: Listing): Members[] {
  const length = Math.max(Math.ceil(listing.items.length / listing.pageSize), 1);
  return Array.from({ length }, (_, page) => buildPage(schema, listing, page));
}
