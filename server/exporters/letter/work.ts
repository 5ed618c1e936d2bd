/** What a letter says of the work and of what is unpaid, as closely as it is worded. */
import { render, word } from '../../../schema/messages/index.ts';
import { capital } from '../../../schema/messages/say.ts';
import { amountAsked, type LineAmounts, lineAmounts } from '../../domain/letters/line-amounts.ts';
import { periodOf, type Span } from '../../domain/letters/wording.ts';
import type { Money } from '../../domain/money.ts';
import { param } from '../../domain/outcome.ts';
import { wireParam } from '../answer/wire-param.ts';
import type { Block } from '../dossier/sheet.ts';
import type { LetterText } from './facts.ts';
import { blank, day, valueAt as heldAt } from './words.ts';

const blankOf = (key: string): string => blank({ code: `letter.particular.${key}`, params: {} });
const period = ({ from, to }: Span): string => render('letter.value.period', { from: day(from), to: day(to) });
const money = (value: Money): string => render('letter.value', { value: wireParam(param.money(value)) });

export function workFacts(letter: LetterText): Block {
  const { wording, plan } = letter;
  const span = periodOf(plan.lines, wording.period);
  const keys = [
    'employer',
    ...(wording.work === 'class' ? ['work'] : []),
    ...(wording.place === 'workplace' ? ['workplace'] : []),
    'period',
    ...(wording.workers === 'number' ? ['workers'] : []),
    // Work under a contract named by its day is work at one place, for a few.
    ...(wording.place === 'workplace' && plan.particulars.some(({ key }) => key === 'contract_day')
      ? ['contract_day']
      : []),
  ];
  const valueAt = (key: string) =>
    key === 'period' ? (span === undefined ? blankOf(key) : period(span)) : heldAt(letter, key);
  return { kind: 'facts', entries: keys.map((key) => [capital(render(`letter.particular.${key}`)), valueAt(key)]) };
}

/** Lines one by one, or one sum, or that wages are due and no more. */
export function unpaid(letter: LetterText): readonly Block[] {
  const { plan, wording } = letter;
  if (wording.amount === 'none') return [{ kind: 'paragraph', text: render('letter.unpaid.none') }];
  const { amount, basis } = amountAsked(plan.rows, plan.lines);
  const text = render('letter.unpaid.sum', {
    amount: amount === undefined ? blankOf('amount') : money(amount),
    basis: word(basis),
  });
  const sum: Block = { kind: 'paragraph', text };
  return wording.amount === 'sum' ? [sum] : [sum, lineTable(letter)];
}

/** Days of a line stand only where the period is told by its days. */
function lineTable({ plan, wording, names }: LetterText): Block {
  const dated = wording.period === 'days';
  const heads = ['line', ...(dated ? ['period', 'due_day'] : []), 'hours', 'rate', 'paid', 'unpaid'];
  const rows = lineAmounts(plan.lines).map((one) => [
    names(one.line.id) ?? one.line.id,
    ...(dated ? daysOf(one) : []),
    one.isSum ? '' : (one.hours?.toString() ?? blankOf('hours')),
    one.isSum ? '' : one.rate === undefined ? blankOf('rate') : money(one.rate),
    one.isSum ? '' : one.paid === undefined ? blankOf('paid') : money(one.paid),
    one.unpaid === undefined ? blankOf('unpaid') : money(one.unpaid),
  ]);
  return { kind: 'table', heads: heads.map((head) => capital(render(`letter.particular.${head}`))), rows };
}

function daysOf({ line }: LineAmounts): readonly string[] {
  const span = periodOf([line], 'days');
  return [
    span === undefined ? blankOf('period') : period(span),
    line.due === undefined ? blankOf('due_day') : render('letter.value', { value: day(line.due) }),
  ];
}
