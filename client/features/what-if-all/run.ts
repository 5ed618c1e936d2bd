/** Every record tested twice, a page at a time: how far it is, what changes, and a way to stop, to go on and to begin anew. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { WhatIfAllDocument, type WhatIfAllQuery, type WhatIfAllQueryVariables } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';

type Page = WhatIfAllQuery['whatIfAll'];
export type Changed = Page['changed'][number];
export type Question = Omit<WhatIfAllQueryVariables, 'after'>;

export interface Run {
  readonly state: 'running' | 'done' | 'cut_off' | 'stopped' | 'failed';
  readonly total: number;
  readonly done: number;
  readonly before: Page['before'];
  readonly after: Page['after'];
  readonly changes: number;
  readonly changed: readonly Changed[];
  readonly next: string | null;
  readonly error?: Error;
}

/** After so many records it waits to be told to go on. */
export const MOST_RECORDS = 20_000;
const MOST_LISTED = 200;

const NONE = { flagged: 0, passed: 0, not_applicable: 0, cannot_tell: 0 };
const BEGINNING: Run = {
  ...{ state: 'running', total: 0, done: 0, changes: 0, changed: [], next: null },
  ...{ before: NONE, after: NONE },
};

export function added(run: Run, page: Page): Run {
  const sum = (a: Page['before'], b: Page['before']): Page['before'] => ({
    flagged: a.flagged + b.flagged,
    passed: a.passed + b.passed,
    not_applicable: a.not_applicable + b.not_applicable,
    cannot_tell: a.cannot_tell + b.cannot_tell,
  });
  return {
    ...{ total: page.total, done: run.done + page.done, changes: run.changes + page.changes },
    ...{ before: sum(run.before, page.before), after: sum(run.after, page.after) },
    changed: [...run.changed, ...page.changed].slice(0, MOST_LISTED),
    ...{ next: page.next ?? null, state: page.next == null ? 'done' : 'running' },
  };
}

export interface Running {
  /** Undefined where nothing is supposed. */
  readonly run: Run | undefined;
  readonly stop: () => void;
  readonly goOn: () => void;
}

export function useRun(question: Question | undefined): Running {
  const [run, setRun] = useState<Run>();
  const control = useRef<AbortController>(undefined);
  const key = JSON.stringify(question ?? null);

  const go = useCallback(async (asked: Question, from: Run) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    const until = from.done + MOST_RECORDS;
    let at: Run = { ...from, state: 'running' };
    setRun(at);
    try {
      do {
        const { whatIfAll } = await ask(WhatIfAllDocument, { ...asked, after: at.next }, own.signal);
        if (own.signal.aborted) return;
        at = added(at, whatIfAll);
        if (at.state === 'running' && at.done >= until) at = { ...at, state: 'cut_off' };
        setRun(at);
      } while (at.state === 'running');
    } catch (error) {
      if (!own.signal.aborted) setRun({ ...at, state: 'failed', error: error as Error });
    }
  }, []);

  useEffect(() => {
    const asked = JSON.parse(key) as Question | null;
    if (asked === null) setRun(undefined);
    else void go(asked, BEGINNING);
    return () => control.current?.abort();
  }, [key, go]);

  return {
    run,
    stop: () => {
      control.current?.abort();
      setRun((at) => at && { ...at, state: 'stopped' });
    },
    goOn: () => {
      if (question !== undefined && run !== undefined) void go(question, run);
    },
  };
}
