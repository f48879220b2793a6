import { useSignal } from "@preact/signals";
import type { ComponentChildren, VNode } from "preact";
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import { findWindow, moveBy } from "./window.ts";

interface WindowedListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  /** Height of every row, in pixels. */
  readonly rowHeight: number;
  readonly keyOf: (item: Item) => string;
  readonly chosen: string | null;
  readonly onChoose: (item: Item) => void;
  readonly draw: (item: Item) => ComponentChildren;
  readonly class?: string;
  /** Whether it stays scrolled to its end until the user scrolls away. */
  readonly follows?: boolean;
}

/** A list box of any length that draws only its visible rows. */
export function WindowedList<Item>(props: WindowedListProps<Item>): VNode {
  const { label, items, rowHeight, keyOf, chosen, onChoose, draw, follows = false } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const height = useSignal(0);
  const atEnd = useRef(true);
  const { from, to } = findWindow(
    { top: top.value, height: height.value, rowHeight },
    items.length,
  );
  const position = items.findIndex((item) => keyOf(item) === chosen);

  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      height.value = current.clientHeight;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (follows && atEnd.current && box.current) box.current.scrollTop = items.length * rowHeight;
  }, [items, height.value]);

  function reveal(next: number): void {
    const { current } = box;
    if (current === null) return;
    const start = next * rowHeight;
    if (start < current.scrollTop) current.scrollTop = start;
    const end = start + rowHeight - current.clientHeight;
    if (end > current.scrollTop) current.scrollTop = end;
    // The event of scrolling comes later, and the chosen row has to be there at once.
    top.value = current.scrollTop;
  }
  function onKeyDown(event: KeyboardEvent): void {
    const rowsSeen = Math.max(Math.floor(height.value / rowHeight) - 1, 1);
    const next = moveBy(event.key, { position, length: items.length, rowsSeen });
    const item = next === undefined ? undefined : items[next];
    if (next === undefined || item === undefined) return;
    event.preventDefault();
    reveal(next);
    onChoose(item);
  }
  function onScroll({ currentTarget }: { currentTarget: HTMLDivElement }): void {
    top.value = currentTarget.scrollTop;
    const { scrollTop, clientHeight, scrollHeight } = currentTarget;
    atEnd.current = scrollTop + clientHeight >= scrollHeight - rowHeight;
  }

  return (
    <div
      ref={box}
      role="listbox"
      aria-label={label}
      class={`windowed ${props.class ?? ""}`}
      tabIndex={0}
      aria-activedescendant={position >= from && position < to ? `${id}${position}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={onScroll}
    >
      <div role="presentation" style={{ height: `${items.length * rowHeight}px` }}>
        {items.slice(from, to).map((item, offset) => (
          // The list handles the keys.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names the active row
          <div
            key={keyOf(item)}
            id={`${id}${from + offset}`}
            role="option"
            aria-selected={keyOf(item) === chosen}
            aria-posinset={from + offset + 1}
            aria-setsize={items.length}
            class="row"
            style={{ height: `${rowHeight}px`, top: `${(from + offset) * rowHeight}px` }}
            onClick={() => onChoose(item)}
          >
            {draw(item)}
          </div>
        ))}
      </div>
    </div>
  );
}
