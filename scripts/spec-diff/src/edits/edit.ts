import type { Document } from "yaml";
import type { Bump } from "../change.ts";

/** An edit of the small specification, and what a careful maintainer would release for it. */
export interface Edit {
  title: string;
  edit: (document: Document) => void;
  /** Bump of the package that has the types. */
  types: Bump;
  /** Bump of the client; that of the types unless it says otherwise, since it hands them on. */
  client?: Bump;
  /** Bump of `test-fixtures`. */
  fixtures: Bump;
  /** The strongest change, as it is told. */
  tells?: string;
}

type Path = readonly (string | number)[];

export const schema = (name: string, ...inside: Path): Path => [
  "components",
  "schemas",
  name,
  ...inside,
];
export const field = (name: string, ...inside: Path): Path =>
  schema("Participant", "properties", name, ...inside);
export const bodyField = (name: string, ...inside: Path): Path =>
  schema("CreateParticipantBody", "properties", name, ...inside);

export const collection = "/Conferences/{ConferenceSid}/Participants.json";
export const list = (...inside: Path): Path => ["paths", collection, "get", ...inside];
export const create = (...inside: Path): Path => ["paths", collection, "post", ...inside];

/** Sets a value at a path of the specification. */
export const set =
  (path: Path, value: unknown): Edit["edit"] =>
  (document) =>
    document.setIn(path, document.createNode(value));

/** Adds a value to the list or map at a path. */
export const add =
  (path: Path, value: unknown): Edit["edit"] =>
  (document) =>
    document.addIn(path, document.createNode(value));

export const remove =
  (...paths: readonly Path[]): Edit["edit"] =>
  (document) => {
    for (const path of paths) {
      if (!document.deleteIn(path)) throw new Error(`There is nothing at ${path.join("/")}`);
    }
  };

/** Gives a map's entry another name. */
export const rename =
  (path: Path, name: string): Edit["edit"] =>
  (document) => {
    const value = document.getIn(path, true);
    remove(path)(document);
    set([...path.slice(0, -1), name], value)(document);
  };

/** Moves the first entry of the list at a path to its end. */
export const moveFirstToEnd =
  (path: Path): Edit["edit"] =>
  (document) => {
    const first = document.getIn([...path, 0], true);
    remove([...path, 0])(document);
    add(path, first)(document);
  };

export const both =
  (...edits: readonly Edit["edit"][]): Edit["edit"] =>
  (document) => {
    for (const edit of edits) edit(document);
  };
