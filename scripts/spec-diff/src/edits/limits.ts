import { bodyField, create, type Edit, list, remove, schema, set } from "./edit.ts";

const sid = ["components", "parameters", "ConferenceSid", "schema", "pattern"];
const pageSize = list("parameters", 2, "schema");

/** Edits of what the types can't show. */
export const limitEdits: readonly Edit[] = [
  {
    title: "a request range is narrowed",
    edit: set(bodyField("Timeout", "maximum"), 300),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody.Timeout` has the maximum `300` instead of `600`",
  },
  {
    title: "a request range is widened",
    edit: set(bodyField("Timeout", "minimum"), 1),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.Timeout` has the minimum `1` instead of `5`",
  },
  {
    title: "the longest text that is passed may be longer",
    edit: set(bodyField("Label", "maxLength"), 256),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.Label` has the maxLength `256` instead of `128`",
  },
  {
    title: "one of the objects that may be passed is narrowed",
    edit: set(schema("ClientTarget", "properties", "client", "maxLength"), 100),
    types: "major",
    fixtures: "major",
    tells: "`ClientTarget.client` has the maxLength `100` instead of `121`",
  },
  {
    title: "a pattern is narrowed beside null",
    edit: set(schema("CallSid", "pattern"), "^CA[0-9]{32}$"),
    types: "major",
    fixtures: "major",
    tells: "`CallSid` has the pattern `^CA[0-9]{32}$` instead of `^CA[0-9a-f]{32}$`",
  },
  {
    title: "a pattern is put on what a webhook brings",
    edit: set(schema("CallbackBase", "properties", "ConferenceSid", "pattern"), "^CF"),
    types: "minor",
    fixtures: "minor",
    tells: "`CallbackBase.ConferenceSid` has the pattern `^CF`",
  },
  {
    title: "a limit is put on a parameter",
    edit: set([...pageSize, "multipleOf"], 10),
    types: "major",
    fixtures: "major",
    tells: "Query parameter `PageSize` has the multipleOf `10`",
  },
  {
    title: "a limit is taken from a body field",
    edit: remove(bodyField("Label", "maxLength")),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.Label` no longer has the maxLength `128`",
  },
  {
    title: "finer steps are allowed",
    edit: set(bodyField("Volume", "multipleOf"), 0.25),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.Volume` has the multipleOf `0.25` instead of `0.5`",
  },
  {
    title: "a path parameter's pattern is widened",
    edit: set(sid, "^CF[0-9a-fA-F]{32}$"),
    types: "minor",
    fixtures: "minor",
    tells:
      "Path parameter `ConferenceSid` has the pattern `^CF[0-9a-fA-F]{32}$` instead of `^CF[0-9a-f]{32}$`",
  },
  {
    title: "a path parameter's pattern is narrowed",
    edit: set(sid, "^CF[0-9]{32}$"),
    types: "major",
    fixtures: "major",
    tells:
      "Path parameter `ConferenceSid` has the pattern `^CF[0-9]{32}$` instead of `^CF[0-9a-f]{32}$`",
  },
  {
    title: "a path parameter's pattern is exchanged",
    edit: set(sid, "^CF[0-9A-F]{32}$"),
    types: "major",
    fixtures: "major",
    tells:
      "Path parameter `ConferenceSid` has the pattern `^CF[0-9A-F]{32}$` instead of `^CF[0-9a-f]{32}$`",
  },
  {
    title: "a path parameter's pattern gets an exception",
    edit: set(sid, "^CF(?!0{32})[0-9a-f]{32}$"),
    types: "major",
    fixtures: "major",
    tells:
      "Path parameter `ConferenceSid` has the pattern `^CF(?!0{32})[0-9a-f]{32}$` instead of `^CF[0-9a-f]{32}$`",
  },
  {
    title: "a pattern loses its exceptions",
    edit: set(bodyField("Name", "pattern"), "^[^/]+$"),
    types: "minor",
    fixtures: "minor",
    tells:
      "`CreateParticipantBody.Name` has the pattern `^[^/]+$` instead of " +
      "`^(?!CA[0-9a-f]{32}$)(?![^/]*%2[fF])[^/]+$`",
  },
  {
    title: "a pattern gets a further exception",
    edit: set(bodyField("Name", "pattern"), "^(?!CA[0-9a-f]{32}$)(?![^/]*%2)[^/]+$"),
    types: "major",
    fixtures: "major",
    tells:
      "`CreateParticipantBody.Name` has the pattern `^(?!CA[0-9a-f]{32}$)(?![^/]*%2)[^/]+$` instead of " +
      "`^(?!CA[0-9a-f]{32}$)(?![^/]*%2[fF])[^/]+$`",
  },
  {
    title: "a path parameter's pattern is written in another way",
    edit: set(sid, "^CF[a-f\\d]{32}$"),
    types: "minor",
    fixtures: "minor",
    tells:
      "Path parameter `ConferenceSid` has the pattern `^CF[a-f\\d]{32}$` instead of `^CF[0-9a-f]{32}$`",
  },
  {
    title: "a path parameter's pattern is dropped",
    edit: remove(sid),
    types: "minor",
    fixtures: "minor",
    tells: "Path parameter `ConferenceSid` no longer has the pattern `^CF[0-9a-f]{32}$`",
  },
  {
    title: "a request format is widened",
    edit: set(bodyField("WaitUrl", "format"), "uri-reference"),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.WaitUrl` has the format `uri-reference` instead of `uri`",
  },
  {
    title: "a request format is exchanged",
    edit: set(bodyField("WaitUrl", "format"), "hostname"),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody.WaitUrl` has the format `hostname` instead of `uri`",
  },
  {
    title: "a request format is put on a field",
    edit: set(bodyField("From", "format"), "uri"),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody.From` has the format `uri`",
  },
  {
    title: "a request format is dropped",
    edit: remove(bodyField("WaitUrl", "format")),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.WaitUrl` no longer has the format `uri`",
  },
  {
    title: "a default changes",
    edit: set([...pageSize, "default"], 100),
    types: "minor",
    fixtures: "minor",
    tells: "Query parameter `PageSize` has the default `100` instead of `50`",
  },
  {
    title: "a default is given",
    edit: set(bodyField("Beep", "default"), "true"),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.Beep` has the default `true`",
  },
  {
    title: "a response range is widened",
    edit: set(schema("Error", "properties", "code", "minimum"), 10_000),
    types: "minor",
    fixtures: "minor",
    tells: "`Error.code` has the minimum `10000`",
  },
  {
    title: "a unit changes",
    edit: set(bodyField("Timeout", "x-unit"), "milliseconds"),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.Timeout` has the unit `milliseconds` instead of `seconds`",
  },
  {
    title: "a response has no other fields",
    edit: set(schema("Participant", "additionalProperties"), false),
    types: "minor",
    fixtures: "minor",
    tells: "`Participant` has no members but those that are listed",
  },
  {
    title: "a body takes no other fields",
    edit: set(schema("CreateParticipantBody", "additionalProperties"), false),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody` takes no members but those that are listed",
  },
  {
    title: "a form field is written in another way",
    edit: set(
      create(
        "requestBody",
        "content",
        "application/x-www-form-urlencoded",
        "encoding",
        "Events",
        "explode",
      ),
      false,
    ),
    types: "minor",
    fixtures: "minor",
    tells: "The request body is written differently on the wire",
  },
];
