import type { Overrides } from "./overrides.ts";
import type { Source } from "./source.ts";

/** Which steps were taken: false for one that was not, undefined for one that nothing is known of. */
export type Course = Readonly<Record<string, boolean | undefined>>;

/** What a person knows about a resource and its schema doesn't say. */
export interface Relation<Resource> {
  /** The member that tells its objects apart in a list, unless it is the first required one. */
  readonly sid?: keyof Resource & string;
  /** The members by which an example is chosen: one of a conference in progress, for instance. */
  readonly decisive?: readonly (keyof Resource & string)[];
  /**
   * What members say of its course, as far as they do: whether it has ended, for instance. An example
   * is chosen among those of the same course.
   */
  readonly course?: (members: Overrides<Resource>) => Course;
  /** What members have to be, given the others. Overrides are never touched. */
  agree(resource: Resource, given: Overrides<Resource>, source: Source): Partial<Resource>;
  /** What the members of one series share with its first: whose they are, and when they were. */
  readonly shared?: readonly (keyof Resource & string)[];
  /** The name that has to differ within a series. */
  readonly named?: keyof Resource & string;
}
