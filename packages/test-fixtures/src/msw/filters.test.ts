import { expect, test } from "vitest";
import { meets, readFilters } from "./filters.ts";

const date_created = "Wed, 15 Apr 2026 12:00:00 +0000";

test.each([
  [{ DateCreated: "2026-04-15" }, true],
  [{ DateCreated: "2026-04-14" }, false],
  [{ DateCreated: "2026-04-16" }, false],
  [{ "DateCreated>": "2026-04-15" }, true],
  [{ "DateCreated>": "2026-04-16" }, false],
  [{ "DateCreated<": "2026-04-15" }, true],
  [{ "DateCreated<": "2026-04-14" }, false],
  [{ Label: "2026-04-15" }, true],
  [{ Label: "2026-04-16" }, false],
])("whether the filter %j leaves a conference created on 2026-04-15: %s", (query, expected) => {
  const item = { date_created, label: "2026-04-15" };
  expect(meets(item, readFilters("voice", "Participant", query))).toBe(expected);
});
