import { checkWholeNumber } from "../check-arguments.ts";
import type { SchemaTypes } from "../generated/index.ts";
import type { OperationDescription } from "../schema/operation.ts";
import type { Builder } from "./builder.ts";
import { findListSchema } from "./list-schema.ts";
import type { Overrides } from "./members.ts";
import { snakeCase } from "./members.ts";
import { buildPages } from "./pages.ts";
import { relations } from "./relations/index.ts";

type Members = Readonly<Record<string, unknown>>;

/** How many pages there are. */
export interface PageOptions {
  /**
   * How many items a page holds at most, from 1 to 1000.
   *
   * @default 50
   */
  readonly pageSize?: number | undefined;
}

/**
 * Builds all pages of a list, each linked to the one before it and the one after it.
 *
 * @param items - How many there are on all pages together, or the overrides of each.
 * @throws RangeError if the number of items or the page size is out of bounds.
 * @example
 * const [first, second] = buildParticipantPages(3, { pageSize: 2 });
 */
export type PageBuilder<Item, Page> = (
  items: number | readonly Overrides<Item>[],
  options?: PageOptions,
) => Page[];

function fillPath(url: string, item: Members): URL {
  return new URL(url.replaceAll(/\{(\w+)\}/g, (_, name) => String(item[snakeCase(name)])));
}

/** Makes the page builder of an operation that answers a list. */
export function createPageBuilder<Item extends Members, Page>(
  specification: keyof SchemaTypes,
  { url, answers, status }: OperationDescription,
  buildItem: Builder<Item>,
): PageBuilder<Item, Page> {
  return (items, { pageSize = 50 } = {}) => {
    checkWholeNumber("pageSize", pageSize, { least: 1, most: 1000 });
    const schema = findListSchema(specification, answers[status] ?? "");
    if (schema === undefined) throw new Error(`${url} doesn't answer a list.`);
    const built =
      typeof items === "number"
        ? buildItem.many(items)
        : buildItem.many(items.length, (index) => items[index]);
    const listing = {
      items: built,
      sid: relations[schema.item]?.sid ?? schema.identifier,
      url: fillPath(url, built[0] ?? buildItem()),
      pageSize,
    };
    return buildPages(schema, listing) as Page[];
  };
}
