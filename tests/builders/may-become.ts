import type { FlagOutcome } from '../../server/domain/flags/flag.ts';

/** What may become of an answer when a fact is taken away: nothing ever passes, or is flagged, for lack of data. */
export const MAY_BECOME: Readonly<Record<FlagOutcome, readonly FlagOutcome[]>> = {
  flagged: ['flagged', 'cannot_tell', 'not_applicable'],
  passed: ['passed', 'cannot_tell', 'not_applicable'],
  cannot_tell: ['cannot_tell', 'not_applicable'],
  not_applicable: ['not_applicable', 'cannot_tell'],
};
