/** The first item of a list that stands there a second time; undefined where each stands once. */
export function findTwice<Item>(items: readonly Item[]): Item | undefined {
  return items.find((item, index) => items.indexOf(item) !== index);
}
