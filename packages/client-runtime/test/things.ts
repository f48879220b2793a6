import { createOptions, type Reply, type Served, serve } from "@conference-kit/test-helpers";
import {
  type Connection,
  createConnection,
  type ListOptions,
  type PagedList,
  paginate,
} from "../src/index.ts";

export { accountSid, authToken, createOptions } from "@conference-kit/test-helpers";

/** An API as openapi-typescript would describe it, in both of Twilio's dialects of paging. */
export interface Paths {
  "/Things": {
    get: {
      parameters: { query?: ThingsQuery };
      responses: { 200: { content: { "application/json": ThingList } } };
    };
    post: {
      requestBody: { content: { "application/x-www-form-urlencoded": ThingForm } };
      responses: { 201: { content: { "application/json": Thing } } };
    };
  };
  "/Things/{Name}/{Number}": {
    get: {
      parameters: { path: { Name: string; Number: number } };
      responses: { 202: { content: { "application/json": Thing } } };
    };
  };
  "/Things/{Name}": {
    get: {
      parameters: { path: { Name: string } };
      responses: {
        200: { content: { "application/json": Thing } };
        404: { content: { "application/json": { code: number } } };
      };
    };
    post: {
      parameters: { path: { Name: string } };
      requestBody?: { content: { "application/x-www-form-urlencoded": ThingForm } };
      responses: { 200: { content: { "application/json": Thing } } };
    };
    delete: {
      parameters: { path: { Name: string } };
      responses: { 204: { content?: never } };
    };
  };
}

export interface ThingsQuery {
  Color?: string | undefined;
  PageSize?: number;
  PageToken?: string | undefined;
}

export interface ThingForm {
  Name?: string | undefined;
  Size?: number | undefined;
  Open?: boolean | undefined;
  Tag?: (string | undefined)[] | undefined;
}

export interface Thing {
  name: string;
}

export interface ThingList {
  things: Thing[];
  next_page_uri?: string | null;
  meta?: { next_page_url: string | null };
}

export type Things = Connection<Paths>;

export const apiKeySid = "SK0b2d6f91c3e84a57b6d0f29e8c417a35";

/** Connects to a server that gives these replies. */
export async function connectTo(
  ...replies: Reply[]
): Promise<{ things: Things; received: Served["received"]; url: string }> {
  const served = await serve(...replies);
  return { things: createConnection<Paths>("api", createOptions(served)), ...served };
}

export const thing: Thing = { name: "lamp" };
export const path: { Name: string } = { Name: "lamp" };

/** Fetches the lamp, with retries. */
export function getThing(
  { request }: Things,
  options: Omit<ListOptions, "limit"> = {},
): Promise<Thing> {
  return request("get", "/Things/{Name}", { params: { path }, repeat: "always", ...options });
}

/** Lists things, following the links of either dialect. */
export function listThings(
  { request }: Things,
  query: ThingsQuery = {},
  options: ListOptions = {},
): PagedList<Thing, ThingList> {
  return paginate({
    load: (link, signal) =>
      request("get", "/Things", { params: { query }, ...options, repeat: "always", link, signal }),
    read: ({ things, next_page_uri, meta }) => ({
      items: things,
      next: meta ? meta.next_page_url : next_page_uri,
    }),
    ...options,
  });
}

/** A page of things by these names. */
export function thingList(next: string | null, ...names: string[]): { body: ThingList } {
  return { body: { things: names.map((name) => ({ name })), next_page_uri: next } };
}

/** The error that a call rejects with. */
export async function catchError(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("The call didn't fail.");
}

export async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** Things of these names, as a list has them. */
export const namedThings = (...names: string[]): Thing[] => names.map((name) => ({ name }));

/** Links to the second and third page of a list. */
export const second = "/Things?PageSize=2&Page=1&PageToken=PA1";
export const third = "/Things?PageSize=2&Page=2&PageToken=PA2";

type ListReply = { readonly body: ThingList };

/** A list of five things, two on a page. */
export const threePages: readonly [ListReply, ListReply, ListReply] = [
  thingList(second, "a", "b"),
  thingList(third, "c", "d"),
  thingList(null, "e"),
];
