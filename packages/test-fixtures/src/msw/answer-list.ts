import { override } from "../builders/build.ts";
import { buildSeries } from "../builders/builder.ts";
import { buildPage, findPage } from "../builders/pages.ts";
import { relations } from "../builders/relations/index.ts";
import type { Source } from "../builders/source.ts";
import type { SchemaTypes } from "../generated/index.ts";
import type { ReadRequest } from "../requests/read-request.ts";
import type { ListSchema } from "../schema/list-schema.ts";
import type { ParameterDescription } from "../schema/operation.ts";
import { isRecord } from "../schema/schema.ts";
import { echo } from "./echo.ts";
import { chooseMembers, meets, readFilters } from "./filters.ts";

type Members = Readonly<Record<string, unknown>>;

/** A list to answer from, and the request for one of its pages. */
export interface ListAnswering {
  readonly specification: keyof SchemaTypes;
  /** The name of the list's schema. */
  readonly name: string;
  readonly list: ListSchema;
  readonly parameters: readonly ParameterDescription[];
  readonly url: URL;
  readonly asked: ReadRequest;
  readonly given: Members;
  readonly source: Source;
}

const defaultLength = 3;

/** The query of a request, with the API's defaults. */
function completeQuery({ parameters, asked }: ListAnswering): Members {
  const defaults = parameters.flatMap(({ name, default: value }) =>
    value === undefined ? [] : [[name, value]],
  );
  return { ...Object.fromEntries(defaults), ...asked.query };
}

/** The items that the test gives, or else a few, filtered by the query. */
function listItems(answering: ListAnswering, query: Members, sid: string) {
  const { specification, list, asked, given, source } = answering;
  const place = echo(specification, list.item, asked.path);
  const filters = readFilters(specification, list.item, query);
  const wanted = chooseMembers(filters);
  const items = given[list.key];
  const givens = Array.isArray(items)
    ? items.filter(isRecord)
    : Array.from({ length: sid in wanted ? 1 : defaultLength }, () => wanted);
  const placed = givens.map((item) => ({ ...place, ...item }));
  const built = buildSeries(specification, list.item, placed, source);
  return built.filter((item) => meets(item, filters));
}

/** The page that a request asks for. */
export function answerList(answering: ListAnswering): Members {
  const { specification, name, list, url, given, source } = answering;
  const query = completeQuery(answering);
  const { PageSize: pageSize, Page: page = 0, PageToken: token = "" } = query;
  const sid = relations[list.item]?.sid ?? list.identifier;
  const items = listItems(answering, query, sid);
  const listing = { items, sid, url, pageSize: Number(pageSize) };
  const built = buildPage(list, listing, findPage(listing, String(token)) ?? Number(page));
  return override(specification, name, built, { ...given, [list.key]: undefined }, source);
}
