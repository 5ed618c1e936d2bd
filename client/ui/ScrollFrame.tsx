import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

const CUT = 'scroll-frame-cut';

/** More in it than it shows: to the side, or downwards where it is held to a height. */
function isCut(element: HTMLElement): boolean {
  return (
    element.scrollWidth > element.clientWidth + 1 ||
    (getComputedStyle(element).overflowY !== 'visible' && element.scrollHeight > element.clientHeight)
  );
}

/** What is cut is drawn otherwise, and may just so fit: without that it would be cut again, and so on without end. */
function isCutUnmarked(element: HTMLElement): boolean {
  element.classList.remove(CUT);
  const cut = isCut(element);
  element.classList.add(CUT);
  return cut;
}

/** A wide table or picture scrolls in its own frame; the frame takes the focus only while there is something to scroll. */
export function ScrollFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // Measured before each paint, so that the keyboard is never a frame late; and again when a size changes without a render.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setScrolls(isCut(element) || (scrolls && isCutUnmarked(element)));
    const observer = new ResizeObserver(measure);
    for (const sized of [element, ...element.children]) observer.observe(sized);
    measure();
    return () => observer.disconnect();
  });
  // The frame is a keyboard stop while it scrolls: there is no other way to reach what is cut. It is a group and no
  // landmark, because the section around it mostly bears the same name.
  const stop = scrolls ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div ref={frame} className={scrolls ? `scroll-frame ${CUT}` : 'scroll-frame'} {...stop}>
      {children}
    </div>
  );
}
