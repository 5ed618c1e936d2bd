/** What answers are sifted by, as both stores keep it beside them. */
import type { AnswerSieve, AnswersAsked, AssessedAbout } from './assessment.ts';

export interface SiftedBy {
  readonly buyer: string | null;
  readonly supplier: string | null;
  readonly country: string | null;
  readonly place: string | null;
  readonly sector: string | null;
  readonly day: string | null;
}

export function siftedBy({ buyer, supplier, place, sector, on }: AssessedAbout): SiftedBy {
  const country = place?.split('-')[0];
  return {
    ...{ buyer: buyer ?? null, supplier: supplier ?? null, country: country ?? null, place: place ?? null },
    ...{ sector: sector ?? null, day: on ?? null },
  };
}

/** Behind every text that begins with another. */
const END = '\uffff';

/** A value to be equal to, or the ends between which a value is: the first in, the second not. */
export type Sifting =
  | { readonly by: keyof SiftedBy | 'band'; readonly is: string }
  | { readonly by: keyof SiftedBy; readonly from?: string; readonly before?: string };

/** Those that leave fewest first, as a rule. */
export function siftingsOf({ buyer, supplier, place, sector, band, from, to }: AnswerSieve): readonly Sifting[] {
  return [
    ...(buyer ? [{ by: 'buyer' as const, is: buyer }] : []),
    ...(supplier ? [{ by: 'supplier' as const, is: supplier }] : []),
    ...(place ? [ofPlace(place)] : []),
    ...(band ? [{ by: 'band' as const, is: band }] : []),
    ...(sector ? [{ by: 'sector' as const, from: sector, before: `${sector}${END}` }] : []),
    ...(from || to
      ? [{ by: 'day' as const, ...(from ? { from } : {}), ...(to ? { before: `${to}${END}` } : {}) }]
      : []),
  ];
}

function ofPlace(place: string): Sifting {
  return place.includes('-') ? { by: 'place', is: place } : { by: 'country', is: place };
}

/** How far below is kept of flagged records alone. */
export function isOfNone({ outcome, sieve }: AnswersAsked): boolean {
  return outcome !== 'flagged' && (sieve?.band ?? '') !== '';
}
