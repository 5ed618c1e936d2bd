import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A wide table scrolls in its own frame; the frame takes the focus only while there is something to scroll. */
export function ScrollFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return scrolls ? (
    // The frame is a keyboard stop while it scrolls: there is no other way to reach what is cut.
    <section ref={frame} className="scroll-frame" aria-label={label} {...{ tabIndex: 0 }}>
      {children}
    </section>
  ) : (
    <div ref={frame} className="scroll-frame">
      {children}
    </div>
  );
}
