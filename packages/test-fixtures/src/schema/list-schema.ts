/** Where the items of a list are, what they are, and in which dialect it links its pages. */
export interface ListSchema {
  readonly key: string;
  readonly item: string;
  /** The member that tells the items apart, unless a relation knows better. */
  readonly identifier: string;
  readonly dialect: "meta" | "envelope";
}

/** The schemas that hold one page of a list, by name. */
export interface Lists {
  readonly [name: string]: ListSchema;
}
