/** The four states that every screen has: empty, loading, error, cut off. */
import { type ReactNode, useEffect, useState } from 'react';
import { NEWER_PAGE, ProblemError } from '../graphql.ts';
import { capital, t } from './words.ts';
import './states.css';

/** What belongs here, and the one action that brings it. */
export function Empty({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="state">
      <p>{text}</p>
      {children && <div className="row">{children}</div>}
    </div>
  );
}

function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}

/** Nothing for 300 ms, then a line of text; after 2 s it says how long it has taken and can be stopped. */
export function Loading({ text, onCancel }: { readonly text: string; readonly onCancel?: (() => void) | undefined }) {
  const shown = useAfter(300);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((s) => s + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="state state-loading">
      <p role="status">{shown && text}</p>
      {seconds >= 2 && (
        <div className="row">
          {onCancel && (
            <button type="button" className="button" onClick={onCancel}>
              {t('page.state.cancel')}
            </button>
          )}
          <span className="hint">{t('page.state.seconds', { n: seconds })}</span>
        </div>
      )}
    </div>
  );
}

/** The reader stopped the question. */
export function Stopped({ retry }: { readonly retry: () => void }) {
  return (
    <div className="state">
      <p role="status">{t('page.state.stopped')}</p>
      <div className="row">
        <button type="button" className="button" onClick={retry}>
          {t('page.state.retry')}
        </button>
      </div>
    </div>
  );
}

/** What failed, what still holds, how to mend it; the code small. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: (() => void) | undefined }) {
  const problem = error instanceof ProblemError ? error : undefined;
  // Only the whole page is fetched anew: its parts are gone.
  const [again, words] =
    problem?.code === NEWER_PAGE
      ? [() => window.location.reload(), t('page.state.load-newer')]
      : [retry, t('page.state.retry')];
  return (
    <div className="state" role="alert">
      <h2>{t('page.state.failed')}</h2>
      <p>{capital(problem?.message ?? t('page.state.failed-bug'))}</p>
      <p className="hint">{t('page.state.failed-holds')}</p>
      <div className="row">
        {again && (
          <button type="button" className="button" onClick={again}>
            {words}
          </button>
        )}
        <code className="state-code">{problem?.code ?? (error instanceof Error ? error.message : '')}</code>
      </div>
    </div>
  );
}

export function Notice({ children, asks = false }: { readonly children: ReactNode; readonly asks?: boolean }) {
  return <div className={asks ? 'notice notice-asks' : 'notice'}>{children}</div>;
}

/** Above an answer that a limit cut: how many are shown, how many at least are not. */
export function CutOff({
  shown,
  leftOut,
  children,
}: {
  readonly shown: number;
  readonly leftOut: number;
  readonly children?: ReactNode;
}) {
  return (
    <Notice asks>
      <p>{t('page.state.cut-off', { shown, leftOut })}</p>
      {children}
    </Notice>
  );
}
