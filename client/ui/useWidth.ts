import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of a box as the page is drawn and redrawn; 0 before it stands there. */
export function useWidth<Box extends HTMLElement>(): { readonly box: RefObject<Box | null>; readonly width: number } {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
