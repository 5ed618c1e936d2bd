/** What the list of changes shows. Pure. */
import { besideText } from '../../../schema/messages/format.ts';
import type { ChangesQuery } from '../../generated/operations.ts';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { About } from './about.ts';

export type ChangesData = ChangesQuery['changes'];
export type FactChange = ChangesData['facts']['items'][number];
export type FlagChange = ChangesData['flags']['items'][number];
export type RowChange = ChangesData['rows']['items'][number];
export type DayChange = ChangesData['deadlines']['items'][number];
export type LawChange = ChangesData['law']['items'][number];

/** Where each list goes on. */
export interface After {
  readonly afterFacts: string | null;
  readonly afterFlags: string | null;
  readonly afterRows: string | null;
  readonly afterDeadlines: string | null;
  readonly afterLaw: string | null;
}

type Marks = { readonly [Name in keyof After]?: string | undefined };

/** As the address says it. */
export function afterIn({ afterFacts, afterFlags, afterRows, afterDeadlines, afterLaw }: Marks): After {
  return {
    ...{ afterFacts: afterFacts ?? null, afterFlags: afterFlags ?? null, afterRows: afterRows ?? null },
    ...{ afterDeadlines: afterDeadlines ?? null, afterLaw: afterLaw ?? null },
  };
}

export const AT_START = {
  ...{ afterFacts: undefined, afterFlags: undefined, afterRows: undefined },
  ...{ afterDeadlines: undefined, afterLaw: undefined },
};

/** Only what the address names. */
export function aboutIn({ claim, contract, organisation, test }: About): About {
  return {
    ...(claim === undefined ? {} : { claim }),
    ...(contract === undefined ? {} : { contract }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(test === undefined ? {} : { test }),
  };
}

/** Who said so: the document, its day, and who is named in it. */
export function saidBy({ on, by }: Pick<FactChange, 'on' | 'by'>): string {
  return besideText([on ? t('page.history.of-day', { day: dayText(on) }) : undefined, by]);
}
