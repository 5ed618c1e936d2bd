/** The step that a guide is at. It covers nothing, traps no focus, and stays while one looks around. */
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../../ui/words.ts';
import { type Guide, NAMES, STEPS } from './steps.ts';
import { useGuide, useIsHeld } from './useGuide.ts';
import { useProgress } from './useProgress.ts';
import './guide.css';

/** Parts of a screen arrive with their answer: it is looked for until then, in milliseconds. */
const LOOKED_FOR = 6_000;

/** A phone has no room for both: what to look at is read first, and brought into view when the reader asks. */
const ROOM = '(min-width: 45em) and (min-height: 35em)';

/** Its head is in the upper half of the window, and not behind the panel: what stands above it is left in view. */
function isSeen(part: HTMLElement): boolean {
  const { top } = part.getBoundingClientRect();
  const panel = document.querySelector('.guide')?.getBoundingClientRect().bottom ?? 0;
  return top >= panel && top < window.innerHeight / 2 + panel / 2;
}

/** Brings the part that the step means into view, once it stands on the page. */
function useBroughtIntoView(at: string | undefined, asked: number): void {
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (at === undefined || hash !== at || (asked === 0 && !window.matchMedia(ROOM).matches)) return;
    const began = Date.now();
    const timer = setInterval(() => {
      const part = document.getElementById(at);
      if (part !== null && !isSeen(part)) part.scrollIntoView({ block: 'start' });
      if (part !== null || Date.now() - began > LOOKED_FOR) clearInterval(timer);
    }, 100);
    return () => clearInterval(timer);
  }, [at, hash, asked]);
}

/** What is scrolled to stops below the panel, however long its text is; one that scrolls with the page needs no room. */
function useRoomAbove() {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = panel;
    if (current === null) return;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => {
      const isSticky = getComputedStyle(current).position === 'sticky';
      style.scrollPaddingBlockStart = isSticky ? `${current.offsetHeight + 8}px` : '';
    });
    watch.observe(current);
    return () => {
      watch.disconnect();
      style.scrollPaddingBlockStart = '';
    };
  }, []);
  return panel;
}

/** The button that had the focus goes with the panel. */
const toScreen = () => document.getElementById('main')?.focus();

function Panel({ guide, nth }: { readonly guide: Guide; readonly nth: number }) {
  const progress = useProgress();
  const { go, leave, end } = useGuide(progress);
  const id = useId();
  const steps = STEPS[guide];
  const step = steps[nth];
  const [asked, setAsked] = useState({ nth, times: 0 });
  const times = asked.nth === nth ? asked.times : 0;
  useBroughtIntoView(step?.at, times);
  const panel = useRoomAbove();
  if (step === undefined) return null;
  const isLast = nth === steps.length - 1;
  return (
    <aside ref={panel} className="guide no-print" aria-labelledby={id}>
      <div className="guide-inner">
        <div aria-live="polite">
          <p className="second">{t('page.guide.at', { name: t(NAMES[guide][0]), n: nth + 1, all: steps.length })}</p>
          <h2 id={id}>{t(step.title)}</h2>
          <p>{t(step.text)}</p>
        </div>
        <div className="row guide-moves">
          {nth > 0 && (
            <button type="button" className="button" onClick={() => go(guide, nth - 1)}>
              {t('page.guide.back')}
            </button>
          )}
          {isLast ? (
            <button
              type="button"
              className="button button-first"
              onClick={() => {
                end(guide);
                toScreen();
              }}
            >
              {t('page.guide.end')}
            </button>
          ) : (
            <button type="button" className="button button-first" onClick={() => go(guide, nth + 1)}>
              {t('page.guide.next')}
            </button>
          )}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              go(guide, nth);
              setAsked({ nth, times: times + 1 });
            }}
          >
            {t('page.guide.show')}
          </button>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              leave();
              toScreen();
            }}
          >
            {t('page.guide.leave')}
          </button>
        </div>
      </div>
    </aside>
  );
}

function Held({ guide, nth }: { readonly guide: Guide; readonly nth: number }) {
  return useIsHeld() ? <Panel guide={guide} nth={nth} /> : null;
}

export function GuidePanel() {
  const { open, at } = useProgress();
  const nth = open === undefined ? undefined : at[open];
  return open === undefined || nth === undefined ? null : <Held guide={open} nth={nth} />;
}
