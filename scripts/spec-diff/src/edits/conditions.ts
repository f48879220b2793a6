import { bodyField, both, type Edit, remove, schema, set } from "./edit.ts";

const body = schema("CreateParticipantBody");
const phone = schema("PhoneTarget", "properties");
const client = schema("ClientTarget", "properties");

/** Edits of what depends on other members, or holds for several alternatives at once. */
export const conditionEdits: readonly Edit[] = [
  {
    title: "one body field asks for another",
    edit: set([...body, "dependentRequired"], { Beep: ["Events"], Label: ["Hold"] }),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody` needs `Hold` beside `Label`",
  },
  {
    title: "one body field asks for another one than before",
    edit: set([...body, "dependentRequired"], { Beep: ["Hold"] }),
    types: "major",
    fixtures: "major",
    tells:
      "`CreateParticipantBody` needs `Hold` beside `Beep` and no longer needs `Events` beside `Beep`",
  },
  {
    title: "one body field no longer asks for another",
    edit: remove([...body, "dependentRequired"]),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody` no longer needs `Events` beside `Beep`",
  },
  {
    title: "members that exclude each other may not be passed together",
    edit: set([...body, "not"], { required: ["Label", "Name"] }),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody` has the condition `not` on `Label`, `Name`",
  },
  {
    title: "a condition asks for more",
    edit: set([...body, "then", "required"], ["WaitUrl", "Label"]),
    types: "major",
    fixtures: "major",
    tells: "`CreateParticipantBody` has another condition: `then` gains `required.Label`",
  },
  {
    title: "a condition is taken away",
    edit: remove([...body, "if"], [...body, "then"]),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody` no longer has the condition `if` on `Hold`",
  },
  {
    title: "a body takes other fields",
    edit: remove(schema("PhoneTarget", "additionalProperties")),
    types: "minor",
    fixtures: "minor",
    tells: "`PhoneTarget` takes members that are not listed",
  },
  {
    title: "a bound moves from a field into each of its alternatives",
    edit: set(bodyField("Greeting"), {
      oneOf: [
        { type: "string", maxLength: 500, pattern: "^[a-z]" },
        { type: "string", maxLength: 500, pattern: "^[0-9]" },
        { type: "null" },
      ],
    }),
    types: "none",
    fixtures: "none",
  },
  {
    title: "a bound moves from a field into its alternatives, one of which allows more",
    edit: set(bodyField("Greeting"), {
      oneOf: [
        { type: "string", maxLength: 500, pattern: "^[a-z]" },
        { type: "string", maxLength: 900, pattern: "^[0-9]" },
        { type: "null" },
      ],
    }),
    types: "minor",
    fixtures: "minor",
    tells: "`CreateParticipantBody.Greeting` has the maxLength `900` instead of `500`",
  },
  {
    title: "a bound of all alternatives is put around them",
    edit: both(
      set(bodyField("Target", "minProperties"), 1),
      remove(schema("PhoneTarget", "minProperties"), schema("ClientTarget", "minProperties")),
    ),
    types: "none",
    fixtures: "none",
  },
  {
    title: "an alternative loses a bound of its own",
    edit: remove([...phone, "reason", "maxLength"]),
    types: "minor",
    fixtures: "minor",
    tells: "`PhoneTarget.reason` no longer has the maxLength `60`",
  },
  {
    title: "all alternatives are narrowed at once",
    edit: both(
      set([...phone, "reason", "maxLength"], 30),
      set([...client, "reason", "maxLength"], 30),
    ),
    types: "major",
    fixtures: "major",
    tells: "`ClientTarget.reason` has the maxLength `30` instead of `120`",
  },
];
