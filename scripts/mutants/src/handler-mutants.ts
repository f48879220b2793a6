import type { Mutant } from "./mutant.ts";

const fixtures = "packages/test-fixtures/src";
const simulator = "packages/simulator/src/api";

/** Defects in the request handlers, whose checks the mock and the simulator share, and in the simulator. */
export const handlerMutants: readonly Mutant[] = [
  {
    title: "a refusal blames another parameter",
    file: `${fixtures}/requests/errors.ts`,
    find: "details: { parameter } }",
    replace: 'details: { parameter: "PageSize" } }',
    tests: "operations/refused",
  },
  {
    title: "handlers take a field that is not known",
    file: `${fixtures}/schema/find-problem.ts`,
    find: "known === undefined || known === false",
    replace: "known === null",
    tests: "operations/refused",
  },
  {
    title: "handlers take a text that is too long by one",
    file: `${fixtures}/schema/find-problem.ts`,
    find: "length > (maxLength ?? length)",
    replace: "length > (maxLength ?? length) + 1",
    tests: "operations/refused",
  },
  {
    title: "handlers take the first of two values for one",
    file: `${fixtures}/requests/decode.ts`,
    find: "text === undefined || texts.length > 1 ? texts",
    replace: "text === undefined ? texts",
    tests: "operations/refused",
  },
  {
    title: "handlers take credentials of another scheme",
    file: `${fixtures}/requests/has-credentials.ts`,
    find: "/^bearer$/i",
    replace: "/^(bearer|digest)$/i",
    tests: "fixtures/handlers",
  },
  {
    title: "handlers ask nobody to wait",
    file: `${fixtures}/requests/errors.ts`,
    find: "headers: { ...headers[status] }, body }",
    replace: "headers: {}, body }",
    tests: "fixtures/handlers",
  },
  {
    title: "the simulator answers in another media type",
    file: `${simulator}/respond.ts`,
    find: '"application/json"',
    replace: '"text/html"',
    tests: "simulator/simulator",
  },
  {
    title: "the simulator gives a number of a page as text",
    file: `${simulator}/page.ts`,
    find: "    page_size: pageSize,\n    start,",
    replace: "    page_size: String(pageSize),\n    start,",
    tests: "simulator/simulator",
  },
  {
    title: "handlers take a bearer without a token",
    file: `${fixtures}/requests/has-credentials.ts`,
    find: ' && credentials !== ""',
    replace: "",
    tests: "fixtures/handlers",
  },
  {
    title: "handlers read 07 as a number",
    file: `${fixtures}/requests/decode.ts`,
    find: "^-?(0|[1-9]\\d*)",
    replace: "^-?\\d+",
    tests: "operations/refused",
  },
];
