import {
  add,
  bodyField,
  both,
  create,
  type Edit,
  list,
  remove,
  rename,
  schema,
  set,
} from "./edit.ts";

const required = schema("CreateParticipantBody", "required");
const parameters = list("parameters");
const removal = ["paths", "/Conferences/{ConferenceSid}/Participants/{CallSid}.json", "delete"];
const body = { content: { "text/plain": { schema: { type: "string" } } } };

/** Edits of what a caller passes. */
export const requestEdits: readonly Edit[] = [
  {
    title: "an optional body field is added",
    edit: set(bodyField("CallerId"), { type: "string" }),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.CallerId` is new",
  },
  {
    title: "a required body field is added",
    edit: both(set(bodyField("CallerId"), { type: "string" }), add(required, "CallerId")),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody.CallerId` is new and required",
  },
  {
    title: "an optional body field is made required",
    edit: add(required, "Label"),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody.Label` is required",
  },
  {
    title: "a required body field is made optional",
    edit: remove([...required, 0]),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.From` is optional",
  },
  {
    title: "an optional body field is removed",
    edit: remove(bodyField("Label")),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody.Label` is gone",
  },
  {
    title: "an optional body field is renamed",
    edit: rename(bodyField("Label"), "Name"),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody.Label` is gone",
  },
  {
    title: "a body field's type is widened",
    edit: set(bodyField("Timeout", "type"), ["integer", "string"]),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.Timeout` is `string | number` instead of `number`",
  },
  {
    title: "a body field's type is narrowed",
    edit: set(bodyField("Label", "enum"), ["agent", "customer"]),
    types: "major",
    fixtures: "major",
    tells: '`CreateParticipantBody.Label` is `"agent" | "customer"` instead of `string`',
  },
  {
    title: "a number that is passed may have decimals",
    edit: set(bodyField("Timeout", "type"), "number"),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.Timeout` may have decimals",
  },
  {
    title: "a number that is passed has to be a whole one",
    edit: set(bodyField("Volume", "type"), "integer"),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody.Volume` is a whole number",
  },
  {
    title: "a body field may be null",
    edit: set(bodyField("Label", "type"), ["string", "null"]),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.Label` may be null",
  },
  {
    title: "a body field may no longer be null",
    edit: set(bodyField("Hold", "type"), "boolean"),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody.Hold` is never null",
  },
  {
    title: "a value is added to a request list",
    edit: add(bodyField("Beep", "enum"), "onExit"),
    types: "minor",
    fixtures: "minor",
    tells: '`CreateParticipantBody.Beep` has the new value "onExit"',
  },
  {
    title: "a value is removed from a request list",
    edit: remove(bodyField("Events", "items", "enum", 1)),
    types: "major",
    fixtures: "major",
    tells: '`CreateParticipantBody.Events[]` no longer has the value "end"',
  },
  {
    title: "another object may be passed as well",
    edit: both(
      set(schema("SipTarget"), { type: "object", properties: { sip: { type: "string" } } }),
      add([...bodyField("Target"), "oneOf"], { $ref: "#/components/schemas/SipTarget" }),
    ),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.Target` may be `SipTarget`",
  },
  {
    title: "an object may no longer be passed",
    edit: remove(bodyField("Target", "oneOf", 0)),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody.Target` is no longer `PhoneTarget`",
  },
  {
    title: "the objects that may be passed are put in another order",
    edit: (document) => {
      const first = document.getIn(bodyField("Target", "oneOf", 0), true);
      remove(bodyField("Target", "oneOf", 0))(document);
      add(bodyField("Target", "oneOf"), first)(document);
    },
    types: "none",
    fixtures: "none",
  },
  {
    title: "null is written in another way",
    edit: set(bodyField("Greeting"), {
      oneOf: [{ type: "string", maxLength: 500 }, { type: "null" }],
    }),
    types: "none",
    fixtures: "none",
  },
  {
    title: "a closed request list accepts any string",
    edit: remove(bodyField("Beep", "enum")),
    types: "minor",
    fixtures: "minor",
    tells: '`CreateParticipantBody.Beep` is `string` instead of `"true" | "false" | "onEnter"`',
  },
  {
    title: "an optional parameter is added",
    edit: add(parameters, { name: "Hold", in: "query", schema: { type: "boolean" } }),
    types: "minor",
    fixtures: "minor",
    tells: "Query parameter `Hold` is new",
  },
  {
    title: "a required parameter is added",
    edit: add(parameters, {
      name: "Hold",
      in: "query",
      required: true,
      schema: { type: "boolean" },
    }),
    types: "major",
    fixtures: "major",
    tells: "Query parameter `Hold` is new and required",
  },
  {
    title: "an optional parameter is made required",
    edit: set([...parameters, 0, "required"], true),
    types: "major",
    fixtures: "major",
    tells: "Query parameter `Muted` is required",
  },
  {
    title: "a required parameter is made optional",
    edit: remove([...parameters, 3, "required"]),
    types: "minor",
    fixtures: "minor",
    tells: "Header parameter `Range` is optional",
  },
  {
    title: "a parameter's type is widened",
    edit: set([...parameters, 0, "schema", "type"], ["boolean", "string"]),
    types: "minor",
    fixtures: "minor",
    tells: "Query parameter `Muted` is `string | boolean` instead of `boolean`",
  },
  {
    title: "a value is removed from a parameter's list",
    edit: remove(schema("StatusFilter", "enum", 1)),
    types: "major",
    fixtures: "major",
    tells: '`StatusFilter` no longer has the value "connected"',
  },
  {
    title: "the first parameter of an operation is added",
    edit: set(create("parameters"), [{ name: "Trace", in: "header", schema: { type: "string" } }]),
    types: "minor",
    fixtures: "minor",
    tells: "Header parameter `Trace` is new",
  },
  {
    title: "a parameter is removed",
    edit: remove([...parameters, 0]),
    types: "major",
    fixtures: "major",
    tells: "Query parameter `Muted` is gone",
  },
  {
    title: "a parameter moves from the query to the headers",
    edit: set([...parameters, 0, "in"], "header"),
    types: "major",
    fixtures: "major",
    tells: "Query parameter `Muted` is gone",
  },
  {
    title: "parameters are put in another order",
    edit: (document) => {
      const first = document.getIn([...parameters, 0], true);
      remove([...parameters, 0])(document);
      add(parameters, first)(document);
    },
    types: "none",
    fixtures: "none",
  },
  {
    title: "a request body becomes optional",
    edit: set(create("requestBody", "required"), false),
    types: "minor",
    fixtures: "minor",
    tells: "The request body is optional",
  },
  {
    title: "an optional request body is taken",
    edit: set([...removal, "requestBody"], body),
    types: "minor",
    fixtures: "minor",
    tells: "The request body is new",
  },
  {
    title: "a required request body is taken",
    edit: set([...removal, "requestBody"], { ...body, required: true }),
    types: "major",
    fixtures: "major",
    tells: "The request body is new",
  },
  {
    title: "a request body is no longer taken",
    edit: remove(create("requestBody")),
    types: "major",
    fixtures: "major",
    tells: "The request body is gone",
  },
  {
    title: "a request body is written as another media type",
    edit: rename(
      create("requestBody", "content", "application/x-www-form-urlencoded"),
      "application/json",
    ),
    types: "major",
    fixtures: "major",
    tells: "The request body is no longer application/x-www-form-urlencoded",
  },
  {
    title: "a request body may have another media type as well",
    edit: set(create("requestBody", "content", "text/plain"), { schema: { type: "string" } }),
    types: "minor",
    fixtures: "minor",
    tells: "The request body may be text/plain",
  },
];
