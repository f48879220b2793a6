import { readPositiveInteger } from "./check.ts";
import type { ListOptions } from "./client-options.ts";
import { onAbort } from "./deadline.ts";
import { createLoopGuard } from "./loop-guard.ts";
import {
  type FirstPage,
  openPage,
  type Page,
  type PageContent,
  type PagedList,
} from "./paged-list.ts";

/** How a list loads and reads its pages. */
export interface ListSource<Item, Body> extends Pick<ListOptions, "limit" | "signal"> {
  /** Fetches the first page, or the one that a link, by path and query, leads to. */
  load(link: string | undefined, signal: AbortSignal | undefined): Promise<Body>;
  /** Finds the items and the link to the next page in an answer. */
  read(body: Body): PageContent<Item>;
}

/**
 * Makes a list from the pages of an operation.
 *
 * @throws {@link InvalidArgumentError} for a `limit` that is not a positive whole number.
 *
 * @example
 * paginate({
 *   load: (link, signal) => request("get", path, { params, repeat: "always", link, signal }),
 *   read: (body) => ({ items: body.participants, next: body.next_page_uri }),
 * });
 */
export function paginate<Item, Body>(source: ListSource<Item, Body>): PagedList<Item, Body> {
  const { load, read, signal } = source;
  const limit = readPositiveInteger("limit", 2_147_483_647, source.limit);

  async function* readPages(first?: Body): AsyncGenerator<Page<Item, Body>, void, undefined> {
    const controller = new AbortController();
    const checkLink = createLoopGuard();
    const unfollow = onAbort(signal, (reason) => controller.abort(reason));
    try {
      let remaining = limit;
      let pending: Promise<Body> | undefined =
        first === undefined ? load(undefined, controller.signal) : Promise.resolve(first);
      while (pending) {
        const body: Body = await pending;
        const [page, link] = openPage(body, read(body), remaining);
        remaining -= page.items.length;
        pending = undefined;
        if (link !== undefined && remaining > 0) {
          checkLink(link);
          pending = load(link, controller.signal);
          // The caller who asks for that page gets its error.
          pending.catch(() => {});
        }
        yield page;
        signal?.throwIfAborted();
      }
    } finally {
      unfollow();
      controller.abort();
    }
  }

  // An asynchronous generator would take three times as long for each item. Like one, this can be
  // asked for several items at once.
  function readItems(first?: Body): AsyncIterator<Item> {
    const pages = readPages(first);
    let items: Iterator<Item> = [].values();
    let turn: Promise<IteratorResult<Page<Item, Body>>> | undefined;
    const turnPage = async () => {
      try {
        const page = await pages.next();
        if (!page.done) items = page.value.items.values();
        return page;
      } finally {
        turn = undefined;
      }
    };
    return {
      async next() {
        for (;;) {
          signal?.throwIfAborted();
          const item = items.next();
          if (!item.done) return item;
          turn ??= turnPage();
          const page = await turn;
          if (page.done) return { done: true, value: undefined };
        }
      },
      async return() {
        items = [].values();
        await pages.return();
        return { done: true, value: undefined };
      },
    };
  }

  async function readFirstPage(): Promise<FirstPage<Item, Body>> {
    const body = await load(undefined, signal);
    const [page] = openPage(body, read(body), limit);
    const first = { ...page, [Symbol.asyncIterator]: () => readItems(body) };
    // Not enumerable, so that printing or comparing a page shows its data alone.
    return Object.defineProperty(first, Symbol.asyncIterator, { enumerable: false });
  }

  async function readAll(): Promise<Item[]> {
    const pages: (readonly Item[])[] = [];
    for await (const page of readPages()) pages.push(page.items);
    return pages.flat();
  }

  return {
    pages: () => readPages(),
    toArray: readAll,
    [Symbol.asyncIterator]: () => readItems(),
    // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page.
    then: (onFulfilled, onRejected) => readFirstPage().then(onFulfilled, onRejected),
    catch: (onRejected) => readFirstPage().catch(onRejected),
    finally: (onFinally) => readFirstPage().finally(onFinally),
  };
}
