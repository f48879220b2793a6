/** The visible part of a list, in pixels. */
export interface View {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** Rows that are drawn above and below the visible ones. */
const margin = 8;

/** The rows to draw: `from` is the first, `to` the one after the last. */
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

/** The row that a key moves to; undefined for a key that moves to none. */
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
