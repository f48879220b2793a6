/** What is seen of a list, in pixels. */
export interface View {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** Rows that are drawn above and below what is seen. */
const margin = 8;

/** Which rows are drawn: from the first up to, and without, the last. */
export function findWindow(
  { top, height, rowHeight }: View,
  length: number,
): { from: number; to: number } {
  const first = Math.min(Math.floor(top / rowHeight), Math.max(length - 1, 0));
  return {
    from: Math.max(first - margin, 0),
    to: Math.min(first + Math.ceil(height / rowHeight) + margin, length),
  };
}

/** Where a key leads in a list; undefined for one that leads nowhere. */
export function moveBy(
  key: string,
  { position, length, rowsSeen }: { position: number; length: number; rowsSeen: number },
): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: position + 1,
    ArrowUp: position === -1 ? length - 1 : position - 1,
    PageDown: position + rowsSeen,
    PageUp: position - rowsSeen,
    Home: 0,
    End: length - 1,
  };
  const next = moves[key];
  if (next === undefined || length === 0) return undefined;
  return Math.min(Math.max(next, 0), length - 1);
}
