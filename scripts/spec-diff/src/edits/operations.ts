import {
  add,
  both,
  collection,
  create,
  type Edit,
  list,
  moveFirstToEnd,
  remove,
  rename,
  schema,
  set,
} from "./edit.ts";

const removal = ["paths", "/Conferences/{ConferenceSid}/Participants/{CallSid}.json"];
const response = {
  description: "Accepted.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
};

/** Edits of whole operations and their statuses, of named types and of webhooks. */
export const operationEdits: readonly Edit[] = [
  {
    title: "an operation is added",
    edit: set([...removal, "get"], {
      operationId: "getParticipant",
      responses: { "204": { description: "There." } },
    }),
    types: "minor",
    fixtures: "minor",
    tells: "Operation `getParticipant` is new",
  },
  {
    title: "an operation is removed",
    edit: remove(removal),
    types: "major",
    fixtures: "major",
    tells: "Operation `deleteParticipant` is gone",
  },
  {
    title: "an operation is renamed",
    edit: set(list("operationId"), "findParticipants"),
    types: "major",
    fixtures: "major",
    tells: "Operation `listParticipants` is gone",
  },
  {
    title: "a path changes",
    edit: rename(removal, "/Conferences/{ConferenceSid}/Members/{CallSid}.json"),
    types: "major",
    fixtures: "major",
    tells:
      "Operation `deleteParticipant` has the path `/Conferences/{ConferenceSid}/Members/{CallSid}.json` " +
      "instead of `/Conferences/{ConferenceSid}/Participants/{CallSid}.json`",
  },
  {
    title: "a method changes",
    edit: rename(["paths", collection, "post"], "put"),
    types: "major",
    fixtures: "major",
    tells: "Operation `createParticipant` has the method `put` instead of `post`",
  },
  {
    title: "an operation gets its first error status",
    edit: set(create("responses", "404"), { $ref: "#/components/responses/NotFound" }),
    types: "minor",
    fixtures: "minor",
    tells: "The 404 response is new",
  },
  {
    title: "a success without a body is added to one with a body",
    edit: set(create("responses", "204"), { description: "Added." }),
    types: "major",
    fixtures: "major",
    tells: "The 204 response is new",
  },
  {
    title: "a further success without a body is added",
    edit: set([...removal, "delete", "responses", "202"], { description: "Soon removed." }),
    types: "minor",
    fixtures: "minor",
    tells: "The 202 response is new",
  },
  {
    title: "an error status is added that looks like the others",
    edit: set(list("responses", "400"), { $ref: "#/components/responses/NotFound" }),
    types: "minor",
    fixtures: "minor",
    tells: "The 400 response is new",
  },
  {
    title: "a success status is added that looks unlike the others",
    edit: set(create("responses", "202"), response),
    types: "major",
    fixtures: "major",
    tells: "The 202 response is new",
  },
  {
    title: "a status is removed",
    edit: remove(list("responses", "429")),
    types: "major",
    fixtures: "major",
    tells: "The 429 response is gone",
  },
  {
    title: "a way to authenticate is taken away",
    edit: set(create("security"), [{ basic: [] }]),
    types: "major",
    fixtures: "major",
    tells: "Requests are no longer accepted with `bearer`",
  },
  {
    title: "credentials are needed where none were",
    edit: remove([...removal, "delete", "security"]),
    types: "major",
    fixtures: "major",
    tells: "Requests need credentials: `basic` or `bearer`",
  },
  {
    title: "credentials are no longer needed",
    edit: set(create("security"), []),
    types: "minor",
    fixtures: "minor",
    tells: "Requests need no credentials any more",
  },
  {
    title: "a way to authenticate is given another name",
    edit: both(
      rename(["components", "securitySchemes", "basic"], "account"),
      set(["security"], [{ account: [] }, { bearer: [] }]),
    ),
    types: "none",
    fixtures: "none",
  },
  {
    title: "the ways to authenticate are put in another order",
    edit: set(["security"], [{ bearer: [] }, { basic: [] }]),
    types: "none",
    fixtures: "none",
  },
  {
    title: "the server gets another address",
    edit: set(["servers", 0, "url"], "https://api.example.org"),
    types: "minor",
    fixtures: "minor",
    tells: "Requests go to `https://api.example.org` instead of `https://api.example.com`",
  },
  {
    title: "there is a further server",
    edit: add(["servers"], { url: "https://api.example.org" }),
    types: "minor",
    fixtures: "minor",
    tells: "Requests may go to `https://api.example.org` as well",
  },
  {
    title: "there is a further way to authenticate",
    edit: both(
      set(["components", "securitySchemes", "key"], { type: "apiKey", in: "header", name: "Key" }),
      add(["security"], { key: [] }),
    ),
    types: "minor",
    fixtures: "minor",
    tells: "Requests may be made with `apiKey` as well",
  },
  {
    title: "an operation is deprecated",
    edit: set(create("deprecated"), true),
    types: "minor",
    fixtures: "minor",
    tells: "Operation `createParticipant` is deprecated",
  },
  {
    title: "a named type is renamed",
    edit: both(
      rename(schema("StatusFilter"), "StatusParameter"),
      set(list("parameters", 1, "schema", "$ref"), "#/components/schemas/StatusParameter"),
    ),
    types: "major",
    fixtures: "major",
    tells: "Type `StatusFilter` is gone",
  },
  {
    title: "a parameter is moved to the components",
    edit: (document) => {
      const parameter = document.getIn(list("parameters", 0), true);
      set(["components", "parameters", "Muted"], parameter)(document);
      set(list("parameters", 0), { $ref: "#/components/parameters/Muted" })(document);
    },
    types: "minor",
    fixtures: "minor",
    tells: "Type `parameters.Muted` is new",
  },
  {
    title: "a type that only others are made of gets a further value",
    edit: add(schema("CallbackBase", "properties", "Event", "enum"), "hold"),
    types: "minor",
    fixtures: "minor",
    tells: '`CallbackBase.Event` has the new value "hold"',
  },
  {
    title: "the objects of a webhook are put in another order",
    edit: moveFirstToEnd(schema("Callback", "oneOf")),
    types: "none",
    fixtures: "none",
  },
  {
    title: "a webhook brings a further field",
    edit: set(schema("EndedCallback", "allOf", 1, "properties", "Duration"), { type: "string" }),
    types: "minor",
    fixtures: "minor",
    tells: "`EndedCallback.Duration` is new",
  },
  {
    title: "an open list of values that a webhook brings is closed",
    edit: remove(schema("CallbackBase", "properties", "Event", "x-open-enum")),
    types: "minor",
    fixtures: "minor",
    tells: "`CallbackBase.Event` has only listed values",
  },
  {
    title: "a webhook may be answered in another way as well",
    edit: set(["webhooks", "statusCallback", "post", "responses", "202"], response),
    types: "minor",
    fixtures: "minor",
    tells: "The 202 response is new",
  },
  {
    title: "a webhook may come without a body",
    edit: set(["webhooks", "statusCallback", "post", "requestBody", "required"], false),
    types: "major",
    fixtures: "major",
    tells: "The request body is optional",
  },
  {
    title: "a webhook may leave out a field",
    edit: remove(schema("CallbackBase", "required", 1)),
    types: "major",
    fixtures: "major",
    tells: "`CallbackBase.ConferenceSid` is optional",
  },
  {
    title: "a webhook may bring another object",
    edit: both(
      set(schema("HeldCallback"), {
        type: "object",
        required: ["Event"],
        properties: { Event: { type: "string", const: "hold" } },
      }),
      add(schema("Callback", "oneOf"), { $ref: "#/components/schemas/HeldCallback" }),
    ),
    types: "major",
    fixtures: "major",
    tells: "`Callback` may be `HeldCallback`",
  },
];
