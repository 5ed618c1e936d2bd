/** Marks what is of a later day than the answer: it is shown, and not taken for something that held on that day. */
import { Notice } from './states.tsx';
import { dayText } from './value.tsx';
import { t } from './words.ts';

interface Dated {
  readonly later: boolean;
  readonly on?: string | null;
}

/** In the row of a record. */
export function LaterMark({ later, on }: Dated) {
  return later && on ? <span className="second">{t('page.later.row', { day: dayText(on) })}</span> : null;
}

/** Above an answer on one record. */
export function LaterOne({ later, on }: Dated) {
  return later && on ? (
    <Notice asks>
      <p>{t('page.later.one', { day: dayText(on) })}</p>
    </Notice>
  ) : null;
}

/** Above an answer on many. */
export function LaterSome({ later, all }: { readonly later: number; readonly all: number }) {
  return later === 0 ? null : (
    <Notice asks>
      <p>{t('page.later.some', { n: later, which: later === all ? 'all' : 'some' })}</p>
    </Notice>
  );
}
