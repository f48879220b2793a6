import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Keeps the focus within an element when its focused child is removed, so that keyboard users stay
 * there. The focus moves to the first button, else to any element that can have it.
 */
export function useKeptFocus<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const box = useRef<Kind>(null);
  const had = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const { current } = box;
    if (!had || current === null || current.contains(document.activeElement)) return;
    const next = current.querySelector<HTMLElement>("button, summary");
    (next ?? current.querySelector<HTMLElement>("[tabindex]"))?.focus();
  });
  return box;
}
