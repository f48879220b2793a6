/**
 * Test helper: a specification of 100 operations, made from a table: a list, a create, a fetch, an
 * update and a delete of each resource.
 */
type Json = Readonly<Record<string, unknown>>;

interface Field {
  schema: Json;
  example: unknown;
  description: string;
}

/** The fields of a resource; in Pascal case in a request, in snake case in an answer. */
const fields = {
  Kind: {
    schema: { type: "string", enum: ["large", "small", 'what\'s "made" to measure'] },
    example: "small",
    description: 'Which kind it is. One of `large`, `small` or `what\'s "made" to measure`.',
  },
  Colours: {
    schema: { type: "array", items: { type: "string", enum: ["red", "deep blue"] } },
    example: ["red", "deep blue"],
    description: "Its colours. Each is one of `red` or `deep blue`.",
  },
  Level: {
    schema: { type: "integer", enum: [1, 2, 3] },
    example: 2,
    description: "On which level it is. One of `1`, `2` or `3`.",
  },
  Days: {
    schema: {
      type: "array",
      // An empty list can't be sent, and this one is required.
      minItems: 1,
      items: { type: "string", format: "date", "x-must-be": "a date without a time" },
      examples: [["2026-04-15", "2026-04-16"]],
    },
    example: ["2026-04-15", "2026-04-16"],
    description: "The days on which it is there.",
  },
  Names: {
    schema: { type: "array", items: { type: "string" }, examples: [["front", "back & side"]] },
    example: ["front", "back & side"],
    description: "What it is called.",
  },
  Day: {
    schema: { type: "string", format: "date", "x-must-be": "a date without a time" },
    example: "2026-04-15",
    description: "The day from which on it is there.",
  },
  "Start-Time": {
    schema: { type: "string", format: "date-time" },
    example: "2026-04-15T08:00:00Z",
    description: "When it is there first.",
  },
  class: {
    schema: { type: "string", enum: ["first", "second"] },
    example: "second",
    description: "Its class. One of `first` or `second`.",
  },
  Moment: {
    schema: { type: "string", format: "date-time" },
    example: "2026-04-15T09:30:00Z",
    description: "When it was seen last.",
  },
  Seats: {
    schema: { type: "integer", minimum: 1, maximum: 600 },
    example: 12,
    description: "How many people it is for.",
  },
  Locked: { schema: { type: "boolean" }, example: false, description: "Whether it is locked." },
  KeySid: {
    schema: { type: "string", pattern: "^KY[0-9a-fA-F]{32}$", minLength: 34, maxLength: 34 },
    example: "KY41d7c09be2f34a8596b0d3e71f28ac54",
    description: "The SID of its key.",
  },
  Note: {
    schema: { type: "string", minLength: 1, maxLength: 64 },
    example: "By the door",
    description: "What there is to say of it.",
  },
  Page: {
    schema: { type: "string", format: "uri" },
    example: "https://example.com/page?a=1",
    description: "The address of its page.",
  },
} satisfies Record<string, Field>;

interface Resource {
  name: string;
  /** The two letters that its SIDs begin with. */
  prefix: string;
  /** How its pages are linked: in `meta`, or beside the items. */
  pages: "meta" | "envelope";
  /** The first is required when one is created. */
  fields: readonly (keyof typeof fields)[];
}

/** The fields that lists are filtered by. */
const filtering: readonly string[] = ["Kind", "Level", "Day", "Start-Time", "class"];

/** The value of a field that brings another one with it. */
const rules = {
  Locked: { value: true, needs: "KeySid" },
  class: { value: "first", needs: "Start-Time" },
};

const resources: readonly Resource[] = [
  {
    name: "VenueRoom",
    prefix: "RO",
    pages: "envelope",
    fields: ["Kind", "Seats", "Locked", "KeySid"],
  },
  { name: "VenueDesk", prefix: "DE", pages: "meta", fields: ["Day", "Colours", "Note"] },
  { name: "VenueChair", prefix: "CH", pages: "envelope", fields: ["Level", "Kind", "Colours"] },
  { name: "VenueDoor", prefix: "DR", pages: "meta", fields: ["Kind", "Locked", "KeySid", "Note"] },
  { name: "VenueLamp", prefix: "LA", pages: "envelope", fields: ["Seats", "Moment"] },
  { name: "VenueScreen", prefix: "SC", pages: "meta", fields: ["Page", "Kind"] },
  { name: "VenueCamera", prefix: "CM", pages: "envelope", fields: ["Moment", "Names", "Page"] },
  { name: "VenueMicrophone", prefix: "MI", pages: "meta", fields: ["Note", "Names"] },
  { name: "VenueWindow", prefix: "WI", pages: "envelope", fields: ["Kind", "Locked", "KeySid"] },
  { name: "VenueLocker", prefix: "LO", pages: "meta", fields: ["Seats", "Locked", "KeySid"] },
  { name: "VenueBadge", prefix: "BA", pages: "envelope", fields: ["Days", "Names"] },
  { name: "VenueGuest", prefix: "GU", pages: "meta", fields: ["class", "Start-Time", "Level"] },
  { name: "VenueVisit", prefix: "VI", pages: "envelope", fields: ["Start-Time", "Seats"] },
  { name: "VenueBooking", prefix: "BO", pages: "meta", fields: ["Days", "class", "Start-Time"] },
  { name: "VenueMenu", prefix: "MN", pages: "envelope", fields: ["Page", "Names", "Colours"] },
  { name: "VenueParcel", prefix: "PA", pages: "meta", fields: ["Moment", "Note"] },
  { name: "VenuePlant", prefix: "PL", pages: "envelope", fields: ["Kind", "Colours", "Day"] },
  { name: "VenueFloor", prefix: "FL", pages: "meta", fields: ["Seats", "Kind", "Names"] },
  { name: "VenueLift", prefix: "LI", pages: "envelope", fields: ["Seats", "Locked", "KeySid"] },
  { name: "VenuePoster", prefix: "PO", pages: "meta", fields: ["Page", "Colours", "Note"] },
];

const source = { "x-source": "A table, for a test" };
const account = "AC5ef8732a3c49700934481addd5ce1659";
const digits = "0d9b6e4a2c8f41735e60a8d2b1c97f34";

const snakeCase = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
const refer = (place: string): Json => ({ $ref: `#/components/${place}` });
const byName = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries(entries);

const errors = byName(
  [
    ["400", "BadRequest"],
    ["401", "Unauthorized"],
    ["403", "Forbidden"],
    ["404", "NotFound"],
    ["429", "TooManyRequests"],
    ["500", "InternalServerError"],
    ["503", "ServiceUnavailable"],
  ].map(([status = "", name]) => [status, { $ref: `components/errors.yaml#/responses/${name}` }]),
);

const nullable = { type: ["string", "null"] };
const number = { type: "integer", minimum: 0 };

/** The links of a page, in the places that each of Twilio's two styles has for them. */
const links = {
  envelope: {
    page: { ...number, description: "The index of this page." },
    uri: { type: "string", format: "uri-reference", description: "The URI of this page." },
    next_page_uri: { ...nullable, format: "uri-reference", description: "That of the next page." },
  },
  meta: {
    key: { type: "string", description: "The member that holds the items." },
    url: { type: "string", format: "uri", description: "The URL of this page." },
    next_page_url: { ...nullable, format: "uri", description: "The URL of the next page." },
  },
};

const describeObject = (description: string, properties: Json): Json => ({
  type: "object",
  description,
  ...source,
  required: Object.keys(properties),
  properties,
});

/** A field of an answer, whose values may become more. */
function describeAnswered({ schema, description }: Field): Json {
  const opened = "enum" in schema ? { ...schema, "x-open-enum": true } : schema;
  return { ...opened, description };
}

/** What answers have beside the fields of requests: lists that may be null, and objects within objects. */
const answered = {
  marks: ["new"],
  place: { building: { floor: { number: 2, exits: ["north"] } } },
  date: { day: 15, record: { "written-by": "Ada", class: null } },
};

const nullableTexts = { type: ["array", "null"], items: { type: "string" } };
const described = {
  marks: { ...nullableTexts, description: "What is written on it." },
  place: describeObject("Where it is.", {
    building: describeObject("In which building.", {
      floor: describeObject("On which floor.", {
        number: { type: "integer", description: "Its number." },
        exits: { ...nullableTexts, description: "The ways out." },
      }),
    }),
  }),
  date: { ...refer("schemas/Date"), description: "When it was written down." },
};

/** Schemas by names that TypeScript has for something else. */
const namesakes = {
  Date: describeObject("A day of a month.", {
    day: { type: "integer", minimum: 1, maximum: 31, description: "Which day." },
    record: { ...refer("schemas/Record"), description: "What was written down." },
  }),
  Record: describeObject("What was written down.", {
    "written-by": { type: "string", description: "By whom." },
    class: { type: ["object", "null"], description: "Of which class it is." },
  }),
};

const plural = ({ name }: Resource): string => snakeCase(`${name}s`);
const collectionOf = (resource: Resource): string =>
  resource.pages === "envelope"
    ? `/2026-04-01/Accounts/{AccountSid}/${resource.name}s`
    : `/v1/${resource.name}s`;

function exampleOf({ name, prefix, fields: names }: Resource): Json {
  const own = names.map((field) => [snakeCase(field), fields[field].example] as const);
  return { sid: prefix + digits, ...byName<unknown>(own), name: `The ${name}`, ...answered };
}

function describeSchemas(resource: Resource): Json {
  const { name, prefix, pages } = resource;
  const own = resource.fields.map((field): [string, Field] => [field, fields[field]]);
  const listed = {
    type: "array",
    items: refer(`schemas/${name}`),
    description: "What is on this page.",
  };
  const sent = byName(
    own.map(([field, { schema, description }]) => [field, { ...schema, description }]),
  );
  const [rule] = Object.entries(rules)
    .filter(([field]) => own.some(([name]) => name === field))
    .map(([field, { value, needs }]) => ({
      if: { required: [field], properties: { [field]: { const: value } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: [needs], properties: { [needs]: true } },
    }));
  const body = {
    type: "object",
    ...source,
    additionalProperties: false,
    properties: sent,
    ...rule,
  };
  return {
    [`${name}Sid`]: {
      type: "string",
      pattern: `^${prefix}[0-9a-fA-F]{32}$`,
      minLength: 34,
      maxLength: 34,
      description: `The SID of a ${name}.`,
    },
    [name]: describeObject(`A ${name} of a venue.`, {
      sid: { ...refer(`schemas/${name}Sid`), description: "Its SID." },
      ...byName(own.map(([field, described]) => [snakeCase(field), describeAnswered(described)])),
      name: { type: "string", description: "What it is called." },
      ...described,
    }),
    [`${name}List`]: describeObject(`One page of a list of ${name}s.`, {
      [plural(resource)]: listed,
      ...(pages === "envelope"
        ? links.envelope
        : { meta: { ...refer("schemas/PageMeta"), description: "Where it is." } }),
    }),
    [`Create${name}Body`]: {
      ...body,
      description: `A new ${name}.`,
      required: own.slice(0, 1).map(([field]) => field),
    },
    [`Update${name}Body`]: { ...body, description: `What becomes of a ${name}.` },
  };
}

function describeBody(resource: Resource, verb: string): Json {
  const lists = resource.fields.filter((field) => fields[field].schema.type === "array");
  return {
    required: verb === "Create",
    content: {
      "application/x-www-form-urlencoded": {
        schema: refer(`schemas/${verb}${resource.name}Body`),
        encoding: byName(lists.map((field) => [field, { style: "form", explode: true }])),
        examples: {
          everything: {
            value: byName<unknown>(resource.fields.map((field) => [field, fields[field].example])),
          },
        },
      },
    },
  };
}

const answer = (description: string, schema: string, examples: Json): Json => ({
  description,
  content: {
    "application/json": {
      schema: refer(`schemas/${schema}`),
      examples: byName(Object.entries(examples).map(([name, value]) => [name, { value }])),
    },
  },
});

function describePages(resource: Resource): Json {
  const path = collectionOf(resource).replace("{AccountSid}", account);
  const link = (page: number): string => `${path}?PageSize=1&Page=${page}`;
  const page = (items: readonly unknown[], index: number, next: string | null): Json => ({
    [plural(resource)]: items,
    ...(resource.pages === "envelope"
      ? { page: index, uri: link(index), next_page_uri: next }
      : {
          meta: {
            key: plural(resource),
            url: `https://venues.twilio.com${link(index)}`,
            next_page_url: next && `https://venues.twilio.com${next}`,
          },
        }),
  });
  const item = exampleOf(resource);
  return {
    lastPage: page([item], 1, null),
    nextPage: page([item], 0, link(1)),
    empty: page([], 0, null),
  };
}

function describePaths(resource: Resource): Json {
  const { name, pages } = resource;
  const collection = collectionOf(resource);
  const inPath = pages === "envelope" ? [refer("parameters/AccountSid")] : [];
  const operation = (
    verb: string,
    subject: string,
    sample: string,
    client: Json,
    others: Json,
    success: Json,
  ): Json => ({
    operationId: `${verb}${subject}`,
    summary: `${verb} ${subject}`,
    description: `What ${verb} does with ${subject}.`,
    ...source,
    tags: ["Venues"],
    "x-client": { package: "venues", method: `${verb}${subject}`, ...client },
    "x-codeSamples": [
      { lang: "TypeScript", source: sample.replace("*", `venues.${verb}${subject}`) },
    ],
    ...others,
    responses: { ...success, ...errors },
  });
  const one = { fetched: exampleOf(resource) };
  const sid = `v${name.slice(1)}Sid`;
  const [first] = resource.fields;
  const body = JSON.stringify(first && { [first]: fields[first].example });
  const filters = resource.fields.filter((field) => filtering.includes(field));
  const next = pages === "envelope" ? "/next_page_uri" : "/meta/next_page_url";
  return {
    [collection]: {
      parameters: inPath,
      get: operation(
        "list",
        `${name}s`,
        "for await (const one of *()) console.log(one.sid);",
        { repeat: "always", page: { items: `/${plural(resource)}`, next } },
        {
          parameters: [...filters, "PageSize", "Page", "PageToken"].map((parameter) =>
            refer(`parameters/${parameter}`),
          ),
        },
        { "200": answer("One page.", `${name}List`, describePages(resource)) },
      ),
      post: operation(
        "create",
        name,
        `await *(${body});`,
        { repeat: "unprocessed" },
        { requestBody: describeBody(resource, "Create") },
        { "201": answer("The new one.", name, one) },
      ),
    },
    [`${collection}/{${name}Sid}`]: {
      parameters: [...inPath, refer(`parameters/${name}Sid`)],
      get: operation(
        "get",
        name,
        `await *(${sid});`,
        { repeat: "always" },
        {},
        { "200": answer("It.", name, one) },
      ),
      post: operation(
        "update",
        name,
        `await *(${sid}, ${body});`,
        { repeat: resource.fields.includes("Start-Time") ? { unless: "Start-Time" } : "always" },
        { requestBody: describeBody(resource, "Update") },
        { "200": answer("It, changed.", name, one) },
      ),
      delete: operation(
        "delete",
        name,
        `await *(${sid});`,
        { repeat: "always" },
        {},
        { "204": { description: "It is gone." } },
      ),
    },
  };
}

const describeParameter = (
  name: string,
  place: "path" | "query",
  schema: Json,
  value: unknown,
): Json => ({
  name,
  in: place,
  ...(place === "path" && { required: true }),
  description: `The ${name} that is asked for.`,
  ...source,
  schema,
  examples: { usual: { value } },
});

const parameters: Json = {
  AccountSid: describeParameter(
    "AccountSid",
    "path",
    { $ref: "components/sids.yaml#/schemas/AccountSid" },
    account,
  ),
  Kind: describeParameter("Kind", "query", fields.Kind.schema, "small"),
  Day: describeParameter("Day", "query", fields.Day.schema, "2026-04-15"),
  Level: describeParameter("Level", "query", fields.Level.schema, 2),
  class: describeParameter("class", "query", fields.class.schema, "second"),
  "Start-Time": describeParameter(
    "Start-Time",
    "query",
    fields["Start-Time"].schema,
    "2026-04-15T08:00:00Z",
  ),
  PageSize: describeParameter(
    "PageSize",
    "query",
    { type: "integer", minimum: 1, maximum: 1000, default: 50 },
    20,
  ),
  Page: describeParameter("Page", "query", number, 1),
  PageToken: describeParameter("PageToken", "query", { type: "string" }, "PARO1"),
  ...byName(
    resources.map(({ name, prefix }) => [
      `${name}Sid`,
      describeParameter(`${name}Sid`, "path", refer(`schemas/${name}Sid`), prefix + digits),
    ]),
  ),
};

/** The specification as JSON, which is YAML too. */
export function describeVenues(): string {
  const document = {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "Venues",
      version: "1",
      description: "What a venue has.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "https://venues.twilio.com" }],
    security: [{ basicAuth: [] }, { bearerAuth: [] }],
    "x-clients": {
      venues: {
        name: "Venues",
        description: "What a venue has.",
        documentation: "https://example.com/venues",
        connection: { AccountSid: "accountSid" },
      },
    },
    tags: [{ name: "Venues", description: "What a venue has." }],
    paths: Object.assign({}, ...resources.map(describePaths)),
    components: {
      securitySchemes: {
        basicAuth: { type: "http", scheme: "basic" },
        bearerAuth: { type: "http", scheme: "bearer" },
      },
      parameters,
      schemas: Object.assign(
        { PageMeta: describeObject("Where a page is.", links.meta), ...namesakes },
        ...resources.map(describeSchemas),
      ),
    },
  };
  return JSON.stringify(document, null, 2);
}
