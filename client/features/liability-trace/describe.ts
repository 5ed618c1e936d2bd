/** The answer sentence of a trace: who is liable on the facts held, who may be, of whom we cannot tell. */
import { claimName } from '../../../schema/messages/claim-name.ts';
import { capital, spell, t } from '../../ui/words.ts';
import type { TraceData } from './trace.ts';
import { above, hasNoLaw, isContractOpen, type Ladder, withoutLawOfLine } from './view-model.ts';

export function describeTrace(ladder: Ladder, trace: TraceData): string {
  const rungs = above(ladder);
  const count = (status: string) => rungs.filter((rung) => rung.status === status).length;
  const employer = ladder.employer?.status === 'owes';
  const liable = count('owes');
  const left = notTold(trace);
  const [may, open] = [count('may_owe'), count('cannot_tell')];
  const isLeftOpen = left !== undefined || (!employer && liable === 0 && hasOpenRow(ladder));
  const parts = [liableSentence(liable, employer, isLeftOpen), ...(left === undefined ? [] : [left])];
  if (may > 0)
    parts.push(t('page.trace.may', { n: may, words: spell(may), more: liable > 0 || employer ? 'yes' : 'no' }));
  if (open > 0 && !hasNoLaw(trace)) parts.push(t('page.trace.open', { n: open, words: spell(open) }));
  return parts.map(capital).join(' ');
}

/** Where one may be liable, or cannot be told, nobody has found that there is no liability. */
function hasOpenRow(ladder: Ladder): boolean {
  return [ladder.employer, ...above(ladder)].some(
    (rung) => rung?.status === 'may_owe' || rung?.status === 'cannot_tell',
  );
}

/** Why others than those on the ladder may be liable, though no rule says so of them. */
function notTold(trace: TraceData): string | undefined {
  if (hasNoLaw(trace)) return t('page.trace.no-law', { place: trace.claim.place ?? t('page.not-held') });
  if (isContractOpen(trace)) return t('page.trace.contract-open');
  const ofLines = withoutLawOfLine(trace);
  return ofLines.length === 0 ? undefined : ofLines.map(({ text }) => text).join(' ');
}

function liableSentence(liable: number, employer: boolean, isLeftOpen: boolean): string {
  const all = liable + (employer ? 1 : 0);
  if (all === 0) return isLeftOpen ? t('page.trace.nobody-yet') : t('page.trace.none');
  if (liable === 0) return t(isLeftOpen ? 'page.trace.employer-liable' : 'page.trace.employer-alone');
  return t('page.trace.liable', {
    n: all,
    words: spell(all),
    employer: employer ? 'yes' : 'no',
    above: spell(liable),
    aboveCount: liable,
  });
}

/** What can be asked of whom first, under the answer. */
export function describeOrder(ladder: Ladder): string | undefined {
  const first = above(ladder).filter((rung) => rung.rows.some((row) => row.status === 'owes' && row.order === 1));
  const later = above(ladder).filter((rung) => rung.rows.some((row) => (row.order ?? 1) > 1));
  if (first.length > 0 && later.length === 0)
    return t('page.trace.order-first', { n: first.length, words: spell(first.length) });
  if (later.length > 0) return t('page.trace.order-later');
  return undefined;
}

type Described = Pick<TraceData['claim'], 'title' | 'number' | 'employer'> & {
  readonly lines: readonly DescribedLine[];
};
type DescribedLine = Pick<TraceData['claim']['lines'][number], 'kind' | 'from' | 'until' | 'workers'> & {
  readonly contract?: { readonly id: string } | null | undefined;
};

export const describeClaim = ({ title, number, employer, lines }: Described): string =>
  claimName({
    title,
    number,
    employer: employer?.name ?? undefined,
    lines: lines.map(({ contract, ...line }) => ({ ...line, contract: contract?.id })),
  });
