import { create, type Edit, list, remove, set } from "./edit.ts";

/** Edits of what the client of an operation is made from. */
export const clientEdits: readonly Edit[] = [
  {
    title: "an operation becomes a method",
    edit: set(list("x-client"), {
      package: "voice-participants",
      method: "list",
      repeat: "always",
    }),
    types: "none",
    client: "minor",
    fixtures: "none",
    tells: "Method `list` is new",
  },
  {
    title: "an operation is no method any more",
    edit: remove(create("x-client")),
    types: "none",
    client: "major",
    fixtures: "none",
    tells: "Method `create` is gone",
  },
  {
    title: "a method is renamed",
    edit: set(create("x-client", "method"), "add"),
    types: "none",
    client: "major",
    fixtures: "none",
    tells: "Method `create` is called `add`",
  },
  {
    title: "a method moves to another client",
    edit: set(create("x-client", "package"), "voice-conferences"),
    types: "none",
    client: "major",
    fixtures: "none",
    tells: "Method `create` is gone: it is in voice-conferences now",
  },
  {
    title: "a method is repeated in other cases",
    edit: set(create("x-client", "repeat"), { unless: "AnnounceUrl" }),
    types: "none",
    client: "minor",
    fixtures: "none",
    tells: "Method `create` is repeated unless AnnounceUrl instead of unprocessed",
  },
  {
    title: "a method gets another example",
    edit: set(create("x-codeSamples"), [{ lang: "TypeScript", source: "await calls.create();" }]),
    types: "none",
    client: "patch",
    fixtures: "none",
    tells: "Method `create` is documented in other words",
  },
  {
    title: "a client is described in other words",
    edit: set(["x-clients", "voice-participants", "description"], "Who takes part."),
    types: "none",
    client: "patch",
    fixtures: "none",
    tells: "The client of voice-participants is documented or connected in another way",
  },
];
