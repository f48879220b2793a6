import { bodyField, create, type Edit, field, list, remove, rename, schema, set } from "./edit.ts";

const example = (name: string) =>
  list("responses", "200", "content", "application/json", "examples", name);

/** Edits that change what is read and shown, not what is compiled. */
export const proseEdits: readonly Edit[] = [
  { title: "nothing changes", edit: () => {}, types: "none", fixtures: "none" },
  {
    title: "a field's description changes",
    edit: set(field("label", "description"), "The label, if there is one."),
    types: "patch",
    fixtures: "none",
    tells: "`Participant.label` is documented in other words",
  },
  {
    title: "a body field's description changes",
    edit: set(bodyField("From", "description"), "The number that calls."),
    types: "patch",
    fixtures: "none",
    tells: "`CreateParticipantBody.From` is documented in other words",
  },
  {
    title: "a schema's description changes",
    edit: set(schema("Participant", "description"), "Somebody who takes part."),
    types: "patch",
    fixtures: "none",
    tells: "`Participant` is documented in other words",
  },
  {
    title: "a parameter's description changes",
    edit: set(list("parameters", 0, "description"), "Only participants who are muted."),
    types: "patch",
    fixtures: "none",
    tells: "Query parameter `Muted` is documented in other words",
  },
  {
    title: "an operation's summary changes",
    edit: set(create("summary"), "Call somebody"),
    types: "patch",
    fixtures: "none",
    tells: "Operation `createParticipant` is documented in other words",
  },
  {
    title: "a description is given that was missing",
    edit: set(field("muted", "description"), "Whether nobody hears them."),
    types: "patch",
    fixtures: "none",
    tells: "`Participant.muted` is documented in other words",
  },
  {
    title: "the description of the whole specification changes",
    edit: set(["info", "description"], "Who is in a conference."),
    types: "none",
    fixtures: "none",
  },
  {
    title: "a source is recorded",
    edit: set(field("label", "x-source"), "Twilio's public documentation"),
    types: "none",
    fixtures: "none",
  },
  {
    title: "an example's values change",
    edit: set([...example("onlyPage"), "value", "next_page_uri"], "/page2"),
    types: "none",
    fixtures: "patch",
    tells: "`fixtures.voice.listParticipants[200].onlyPage` has other values",
  },
  {
    title: "an example's summary changes",
    edit: set([...example("onlyPage"), "summary"], "Nobody is there"),
    types: "none",
    fixtures: "patch",
    tells: "`fixtures.voice.listParticipants[200].onlyPage` is documented in other words",
  },
  {
    title: "an example of a request is added",
    edit: set(create("requestBody", "content", "application/x-www-form-urlencoded", "examples"), {
      agent: { value: { From: "+15017122661", To: "client:alice" } },
    }),
    types: "none",
    fixtures: "minor",
    tells: "`fixtures.voice.createParticipant.request.agent` is new",
  },
  {
    title: "the example value of a field changes",
    edit: set(field("label", "examples"), ["agent"]),
    types: "patch",
    fixtures: "none",
    tells: "`Participant.label` is documented in other words",
  },
  {
    title: "an example is added",
    edit: set(example("lastPage"), { value: { participants: [], next_page_uri: null } }),
    types: "none",
    fixtures: "minor",
    tells: "`fixtures.voice.listParticipants[200].lastPage` is new",
  },
  {
    title: "an example is removed",
    edit: remove(example("empty")),
    types: "none",
    fixtures: "major",
    tells: "`fixtures.voice.listParticipants[200].empty` is gone",
  },
  {
    title: "an example is renamed",
    edit: rename(example("empty"), "nobody"),
    types: "none",
    fixtures: "major",
    tells: "`fixtures.voice.listParticipants[200].empty` is gone",
  },
];
