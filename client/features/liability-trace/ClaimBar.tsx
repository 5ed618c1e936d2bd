import { besideText, listText } from '../../../schema/messages/format.ts';
import { type ClaimPart, layoutClaimBar } from '../../charts/claim-bar/layout.ts';
import { Bar, BarLegend, type BarPart, type Fill } from '../../ui/Bar.tsx';
import { compare } from '../../ui/decimal.ts';
import { moneyText } from '../../ui/value.tsx';
import { capital, t } from '../../ui/words.ts';
import type { TraceData } from './trace.ts';
import { above, hasNoLaw, isContractOpen, isMoreOpen, type Ladder, withoutLawOfLine } from './view-model.ts';

/** Two shades tell chains apart; a third chain takes the first again, its words tell which. */
function fillOf(part: ClaimPart, at: number): Fill {
  if (part.kind === 'employer') return 'hatched';
  if (part.kind === 'may') return 'outlined';
  return at % 2 === 0 ? 'debt' : 'mid';
}

function labelOf(part: ClaimPart, ladder: Ladder, isOpen: boolean): string {
  if (part.kind === 'employer') return t(isOpen ? 'page.trace.bar.employer-so-far' : 'page.trace.bar.employer');
  const letters = ladder.chains
    .filter((chain) => chain.lines.some((line) => part.lines.includes(line)))
    .map((chain) => chain.letter);
  const chains = listText(letters);
  const many = ladder.chains.length > 1 && letters.length > 0 ? 'yes' : 'no';
  return t(part.kind === 'may' ? 'page.trace.bar.may' : 'page.trace.bar.liable', { chains, n: letters.length, many });
}

/** Who owes all of the claim and still leaves a part of it open is recorded as not active. */
function isEmployerLeftOut({ maxRecovery: most, totalClaim: total }: TraceData, ladder: Ladder): boolean {
  return ladder.employer?.status === 'owes' && most !== null && total !== null && compare(most, total) < 0;
}

/** The claim once. What the chain answers for, then what it may, then what only the employer does. */
export function ClaimBar({ trace, ladder }: { readonly trace: TraceData; readonly ladder: Ladder }) {
  const rows = above(ladder).flatMap((rung) => rung.rows);
  const isMore = isMoreOpen(ladder) || withoutLawOfLine(trace).length > 0;
  const isOpen = hasNoLaw(trace) || isContractOpen(trace) || isMore;
  const parts: BarPart[] = layoutClaimBar(trace.totalClaim ?? '0', rows).map((part, at) => ({
    key: part.key,
    fill: fillOf(part, at),
    share: part.share,
    label: labelOf(part, ladder, isOpen),
    number: moneyText({ amount: part.amount, currency: trace.currency }),
  }));
  const { totalClaim, maxRecovery, currency } = trace;
  const total = totalClaim === null ? capital(t('page.amount-not-known')) : moneyText({ amount: totalClaim, currency });
  const open = trace.missing.filter(({ code }) => code === 'liability.missing.line.amount').length;
  return (
    <figure className="claim-bar">
      <figcaption className="between">
        <span>{t('page.trace.bar.title')}</span>
        <strong className="claim-total">{total}</strong>
      </figcaption>
      {parts.length > 0 && (
        <>
          <Bar
            parts={parts}
            label={t('page.trace.bar.label', {
              total,
              parts: besideText(parts.map((part) => `${part.number} ${part.label}`)),
            })}
          />
          <BarLegend parts={parts} />
        </>
      )}
      {open > 0 && <p>{t('page.trace.bar.amounts-open', { n: open })}</p>}
      {open === 0 && maxRecovery === null && <p>{t('page.trace.bar.part-open')}</p>}
      {!hasNoLaw(trace) && maxRecovery !== null && (
        <p className="hint">
          {t(isMore ? 'page.trace.bar.most-so-far' : 'page.trace.bar.most', {
            most: moneyText({ amount: maxRecovery, currency }),
          })}
          {isEmployerLeftOut(trace, ladder) && ` ${t('page.trace.bar.employer-left-out')}`}
        </p>
      )}
    </figure>
  );
}
