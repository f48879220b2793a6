import { type Edit, field, remove, schema, set } from "./edit.ts";

const code = schema("Error", "properties", "code");

/** Edits of the form of what a caller receives: its format, its pattern, its decimals. */
export const formEdits: readonly Edit[] = [
  {
    title: "a response field's format is exchanged",
    edit: set(field("joined", "format"), "date"),
    types: "major",
    fixtures: "major",
    tells: "`Participant.joined` has the format `date` instead of `date-time`",
  },
  {
    title: "a response field's format is dropped",
    edit: remove(field("joined", "format")),
    types: "major",
    fixtures: "major",
    tells: "`Participant.joined` no longer has the format `date-time`",
  },
  {
    title: "a response field gets a format",
    edit: set(field("label", "format"), "email"),
    types: "minor",
    fixtures: "minor",
    tells: "`Participant.label` has the format `email`",
  },
  {
    title: "a response field's pattern is exchanged",
    edit: set(field("call_sid", "pattern"), "^CP[0-9a-f]{32}$"),
    types: "major",
    fixtures: "major",
    tells:
      "`Participant.call_sid` has the pattern `^CP[0-9a-f]{32}$` instead of `^CA[0-9a-f]{32}$`",
  },
  {
    title: "a response field's pattern is widened",
    edit: set(field("call_sid", "pattern"), "^CA"),
    types: "major",
    fixtures: "major",
    tells: "`Participant.call_sid` has the pattern `^CA` instead of `^CA[0-9a-f]{32}$`",
  },
  {
    title: "a response field's pattern is dropped",
    edit: remove(field("call_sid", "pattern")),
    types: "major",
    fixtures: "major",
    tells: "`Participant.call_sid` no longer has the pattern `^CA[0-9a-f]{32}$`",
  },
  {
    title: "a response field's pattern is narrowed",
    edit: set(field("call_sid", "pattern"), "^CA[0-9]{32}$"),
    types: "minor",
    fixtures: "minor",
    tells: "`Participant.call_sid` has the pattern `^CA[0-9]{32}$` instead of `^CA[0-9a-f]{32}$`",
  },
  {
    title: "a response field's pattern is written in another way",
    edit: set(field("call_sid", "pattern"), "^CA[a-f\\d]{32}$"),
    types: "minor",
    fixtures: "minor",
    tells:
      "`Participant.call_sid` has the pattern `^CA[a-f\\d]{32}$` instead of `^CA[0-9a-f]{32}$`",
  },
  {
    title: "a response number may have decimals",
    edit: set([...code, "type"], "number"),
    types: "major",
    fixtures: "major",
    tells: "`Error.code` may have decimals",
  },
  {
    title: "a response number is always a whole one",
    edit: set(field("quality", "type"), ["integer", "null"]),
    types: "minor",
    fixtures: "minor",
    tells: "`Participant.quality` is a whole number",
  },
  {
    title: "a response number comes in finer steps",
    edit: set(field("volume", "multipleOf"), 0.1),
    types: "major",
    fixtures: "major",
    tells: "`Participant.volume` has the multipleOf `0.1` instead of `0.5`",
  },
  {
    title: "a response number comes in wider steps",
    edit: set(field("volume", "multipleOf"), 1),
    types: "minor",
    fixtures: "minor",
    tells: "`Participant.volume` has the multipleOf `1` instead of `0.5`",
  },
  {
    title: "a response number's range is dropped",
    edit: remove(field("volume", "maximum")),
    types: "minor",
    fixtures: "minor",
    tells: "`Participant.volume` no longer has the maximum `10`",
  },
];
