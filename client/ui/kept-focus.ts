/**
 * What has the focus may be taken away: a row that is removed, a button that has done its work. Then what stood around it
 * has the focus, so that a keyboard and a reader go on from there and not from the top.
 */
import { useEffect } from 'react';

const AROUND = 'figure, section, form, fieldset, details, article, main';

function around(element: Element): readonly Element[] {
  const first = element.parentElement?.closest(AROUND);
  return first ? [first, ...around(first)] : [];
}

/** Once for the whole page. A screen that leads the focus itself has done so before this looks. */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: Element | undefined;
    let places: readonly Element[] = [];
    let waiting = 0;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      held = target;
      places = around(target);
    };
    /** Whoever points elsewhere has let go of it. */
    const forget = () => {
      held = undefined;
    };
    const look = () => {
      if (held === undefined || held.isConnected || document.activeElement !== document.body) return;
      const place = places.find((one) => one.isConnected);
      if (!(place instanceof HTMLElement)) return;
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        waiting = requestAnimationFrame(look);
      });
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(waiting);
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget);
    };
  }, []);
}
