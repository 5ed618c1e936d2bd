/** At the head of what leaves: that it was made from what was known then, and not from all that is known. */
import { render } from '../../../schema/messages/index.ts';

/** Up to when its facts had been learnt: the end of a day, or an instant. */
export interface AsKnown {
  readonly at: string;
  /** The day at whose end that was, on the clock of the machine that made it. */
  readonly day?: string | undefined;
}

export function sayAsKnown({ at, day }: AsKnown): string {
  if (day !== undefined) return render('dossier.as-known', { day: { type: 'day', value: day } });
  return render('dossier.as-known-at', { at: `${at.slice(0, 16).replace('T', ' ')} UTC` });
}

/** Nothing where it was made from all that is known. */
export function asKnownLines(known: AsKnown | undefined): readonly string[] {
  return known === undefined ? [] : [sayAsKnown(known)];
}
