/** Named examples by operation and by status or `request`. */
export type Examples = Readonly<Record<string, { readonly [part: string]: object }>>;
