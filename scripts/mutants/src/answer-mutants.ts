import type { Mutant } from "./mutant.ts";

const folder = "packages/client-runtime/src";

/** Defects in what every client makes of an answer: data, an error, a retry, a page. */
export const answerMutants: readonly Mutant[] = [
  {
    title: "an error is read as a success",
    file: `${folder}/exchange.ts`,
    find: "if (answer.ok) return answer;",
    replace: "if (answer.status !== 418) return answer;",
    tests: "operations/errors",
  },
  {
    title: "a 404 is read as a success",
    file: `${folder}/exchange.ts`,
    find: "if (answer.ok) return answer;",
    replace: "if (answer.ok || answer.status === 404) return answer;",
    tests: "operations/errors",
  },
  {
    title: "the error of a removal is passed over",
    file: `${folder}/connection.ts`,
    find: "mayHaveActed && status === 404",
    replace: "status >= 400",
    tests: "operations/errors",
  },
  {
    title: "the status is given for Twilio's code",
    file: `${folder}/answer.ts`,
    find: 'typeof body.code === "number" ? body.code : undefined',
    replace: "status",
    tests: "operations/errors",
  },
  {
    title: "Retry-After is not read",
    file: `${folder}/answer.ts`,
    find: 'headers.get("Retry-After")',
    replace: 'headers.get("Retry-Later")',
    tests: "operations/errors",
  },
  {
    title: "the page that explains an error is lost",
    file: `${folder}/answer.ts`,
    find: "moreInfo: show(body.more_info),",
    replace: "moreInfo: undefined,",
    tests: "operations/errors",
  },
  {
    title: "a 5xx is not repeated",
    file: `${folder}/retry.ts`,
    find: 'repeat === "always" && status >= 500',
    replace: 'repeat === "always" && status >= 600',
    tests: "behaviour/retry",
  },
  {
    title: "a 429 is not repeated",
    file: `${folder}/retry.ts`,
    find: "status === 429 ||",
    replace: "status === 430 ||",
    tests: "behaviour/retry",
  },
  {
    title: "a Retry-After of any length is waited for",
    file: `${folder}/retry.ts`,
    find: "asked <= policy.maximumRetryAfterMilliseconds",
    replace: "asked <= Infinity",
    tests: "behaviour/retry",
  },
  {
    title: "only the first page is read",
    file: `${folder}/paginate.ts`,
    find: "link !== undefined && remaining > 0",
    replace: "link === null && remaining > 0",
    tests: "behaviour/paging",
  },
  {
    title: "the first item of a page is skipped",
    file: `${folder}/paginate.ts`,
    find: "items = page.value.items.values();",
    replace: "items = page.value.items.values().drop(page.value.nextPageToken ? 1 : 0);",
    tests: "behaviour/paging",
  },
  {
    title: "a next link leads to the path without its query",
    file: `${folder}/paged-list.ts`,
    find: "url && url.pathname + url.search",
    replace: "url?.pathname",
    tests: "behaviour/paging",
  },
  {
    title: "a list can't be resumed",
    file: `${folder}/paged-list.ts`,
    find: 'get("PageToken")',
    replace: 'get("pageToken")',
    tests: "behaviour/paging",
  },
  {
    title: "a null is left out of an answer",
    file: `${folder}/answer.ts`,
    find: "return JSON.parse(text);",
    replace: "return JSON.parse(text, (_, value) => value ?? undefined);",
    tests: "operations/answers",
  },
  {
    title: "a number is read as text",
    file: `${folder}/answer.ts`,
    find: "return JSON.parse(text);",
    replace:
      'return JSON.parse(text, (_, value) => (typeof value === "number" ? String(value) : value));',
    tests: "properties/responses",
  },
];
