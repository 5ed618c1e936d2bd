import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A wide table or picture scrolls in its own frame; the frame takes the focus only while there is something to scroll. */
export function ScrollFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    measure();
    return () => observer.disconnect();
  }, []);
  // A keyboard stop while it scrolls: there is no other way to reach what is cut.
  const stop = scrolls ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div ref={frame} className={scrolls ? 'scroll-frame scroll-frame-cut' : 'scroll-frame'} {...stop}>
      {children}
    </div>
  );
}
