import type { Overrides } from "./members.ts";
import type { Source } from "./source.ts";

/** Which steps a resource has gone through: true, false, or undefined where that is not known. */
export type Course = Readonly<Record<string, boolean | undefined>>;

/** How the members of a resource depend on each other, which its schema doesn't say. */
export interface Relation<Resource> {
  /** The member that tells its objects apart in a list, unless it is the first required one. */
  readonly sid?: keyof Resource & string;
  /** The members by which an example is chosen: one of a conference in progress, for instance. */
  readonly decisive?: readonly (keyof Resource & string)[];
  /**
   * Reads the progress of the resource from its members, such as whether it has ended. The example is
   * one with the same progress.
   */
  readonly course?: (members: Overrides<Resource>) => Course;
  /** Computes members from the others. Overrides are never changed. */
  agree(resource: Resource, given: Overrides<Resource>, source: Source): Partial<Resource>;
  /** Members that a series shares with its first resource, such as SIDs and times. */
  readonly shared?: readonly (keyof Resource & string)[];
  /** The member that names a resource, and differs within a series. */
  readonly named?: keyof Resource & string;
}
