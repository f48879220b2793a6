import { expectTypeOf, test } from "vitest";
import {
  type Conference,
  type ConferenceList,
  type ConferencesClient,
  connectConferences,
  createConferencesClient,
  type Page,
} from "./index.ts";

const sid = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";
declare const conferences: ConferencesClient;

test("bounds of dates are named as on the wire", () => {
  conferences.list({ "DateCreated>": "2026-01-01", "DateCreated<": "2026-01-31" });
  conferences.list({ DateUpdated: undefined });
  // @ts-expect-error a date is text
  conferences.list({ DateCreated: new Date() });
  // @ts-expect-error the name is "DateCreated<"
  conferences.list({ DateCreatedBefore: "2026-01-31" });
});

test("a misspelt name or value doesn't compile", () => {
  conferences.list({ Status: "in-progress" });
  conferences.update(sid, { Status: "completed" });
  // @ts-expect-error the status is in-progress
  conferences.list({ Status: "in_progress" });
  // @ts-expect-error a conference can only be ended
  conferences.update(sid, { Status: "in-progress" });
  // @ts-expect-error the name is AnnounceUrl
  conferences.update(sid, { announceUrl: "https://example.com" });
});

test("answers are the generated types", () => {
  expectTypeOf(conferences.get).returns.resolves.toEqualTypeOf<Conference>();
  expectTypeOf(conferences.update).returns.resolves.toEqualTypeOf<Conference>();
  expectTypeOf(conferences.end).returns.resolves.toEqualTypeOf<Conference>();
  expectTypeOf(conferences.announce).returns.resolves.toEqualTypeOf<Conference>();
  expectTypeOf(conferences.findByName).returns.resolves.toEqualTypeOf<Conference | undefined>();
  expectTypeOf(conferences.list).returns.toExtend<AsyncIterable<Conference>>();
  expectTypeOf(conferences.list).returns.resolves.toExtend<Page<Conference, ConferenceList>>();
});

test("a value in an answer that no list names compiles", () => {
  expectTypeOf<"in-progress">().toExtend<Conference["status"]>();
  expectTypeOf<string>().toExtend<Conference["status"]>();
  expectTypeOf<string>().toExtend<Conference["region"]>();
});

test("a client is made from options or from a connection", () => {
  createConferencesClient();
  createConferencesClient(connectConferences({ accountSid: "AC", authToken: "secret" }));
  // @ts-expect-error a key needs its secret
  createConferencesClient({ accountSid: "AC", apiKeySid: "SK" });
});
