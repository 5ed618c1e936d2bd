/** What a letter says of the work and of what is unpaid, as closely as it is worded. */
import { listText, render, word } from '../../../schema/messages/index.ts';
import { capital } from '../../../schema/messages/say.ts';
import {
  type AmountAsked,
  amountsAsked,
  type LineAmounts,
  leftAsked,
  lineAmounts,
  sumAsked,
} from '../../domain/letters/line-amounts.ts';
import { periodOf, type Span } from '../../domain/letters/wording.ts';
import { groupOf } from '../../domain/liability/amounts.ts';
import { isPaidOff } from '../../domain/liability/payments.ts';
import { isPositive, type Money } from '../../domain/money.ts';
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

/** Wages are named only where some are unpaid: a tax, or damages for wages that were paid, are debts. */
export function debtsOf({ plan, balances }: LetterText): 'wages' | 'debts' {
  const wages = plan.lines.filter((line) => groupOf(line) === 'wages').map(({ id }) => id);
  return wages.length > 0 && !isPaidOff(wages, balances) ? 'wages' : 'debts';
}

/** Lines one by one, or one sum, or that wages are due and no more. */
export function unpaid(letter: LetterText): readonly Block[] {
  const { wording } = letter;
  if (wording.amount === 'none')
    return [{ kind: 'paragraph', text: render('letter.unpaid.none', { of: debtsOf(letter) }) }];
  const sum: Block = { kind: 'paragraph', text: sumText(letter) };
  return wording.amount === 'sum' ? [sum] : [sum, lineTable(letter), ...paidTogether(letter)];
}

function sumText(letter: LetterText): string {
  const { plan, facts, balances } = letter;
  const { currency } = facts.claim;
  const asked = amountsAsked(plan.rows, plan.lines, balances, currency);
  const all = sumAsked(leftAsked(plan.lines, balances, currency));
  if (letter.wording.amount === 'each' && isPartOf(asked, all)) return partText(letter, asked, all as Money);
  const [only, ...others] = asked;
  if (only === undefined || others.length === 0) {
    const amount = only === undefined ? blankOf('amount') : money(only.amount);
    return render('letter.unpaid.sum', { amount, basis: word(only?.basis ?? 'gross') });
  }
  const parts = asked.map(({ amount, basis }) =>
    render('letter.unpaid.part', { amount: money(amount), basis: word(basis) }),
  );
  return render('letter.unpaid.parts', { amount: money(sumAsked(asked) as Money), parts: listText(parts) });
}

/** A rule may reach a share or a ceiling of what is unpaid, or its net: beside the lines both are said. Damages are no part of them. */
function isPartOf(asked: readonly AmountAsked[], all: Money | undefined): boolean {
  const sum = sumAsked(asked);
  return (
    sum !== undefined && all?.amount.greaterThan(sum.amount) === true && asked.every(({ basis }) => basis !== 'damages')
  );
}

function partText({ plan, names }: LetterText, asked: readonly AmountAsked[], all: Money): string {
  const parts = asked.map(({ amount, basis }) =>
    render('letter.unpaid.part', { amount: money(amount), basis: word(basis) }),
  );
  return render('letter.unpaid.of', {
    ...{ all: money(all), party: names(plan.party) ?? plan.party, amount: listText(parts) },
  });
}

/** Days of a line stand only where the period is told by its days; what was paid since, only where something was. */
function lineTable({ plan, wording, names, facts, balances }: LetterText): Block {
  const lines = lineAmounts(plan.lines, balances, facts.claim.currency);
  const dated = wording.period === 'days';
  const onlyWages = plan.lines.every((line) => groupOf(line) === 'wages');
  const wasPaid = lines.some(({ left, unpaid: before, since }) => isPositive(since) || !isAll(left, before));
  const heads = [
    'line',
    ...(onlyWages ? [] : ['debt']),
    ...(dated ? ['period', 'due_day'] : []),
    ...['hours', 'rate', 'paid', onlyWages ? 'unpaid' : 'unpaid_sum'],
    ...(wasPaid ? ['paid_since', 'left'] : []),
  ];
  const rows = lines.map((one) => [
    names(one.line.id) ?? one.line.id,
    ...(onlyWages ? [] : [word(one.line.kind)]),
    ...(dated ? daysOf(one) : []),
    one.isSum ? '' : (one.hours?.toString() ?? blankOf('hours')),
    one.isSum ? '' : one.rate === undefined ? blankOf('rate') : money(one.rate),
    one.isSum ? '' : one.paid === undefined ? blankOf('paid') : money(one.paid),
    one.unpaid === undefined ? blankOf('unpaid') : money(one.unpaid),
    ...(wasPaid ? [money(one.since), leftText(one)] : []),
  ]);
  return { kind: 'table', heads: heads.map((head) => capital(render(`letter.particular.${head}`))), rows };
}

const isAll = (left: LineAmounts['left'], before: Money | undefined): boolean =>
  left === undefined || before === undefined ? left === before : left.least.amount.equals(before.amount);

export function leftText({ left }: LineAmounts): string {
  if (left === undefined) return blankOf('left');
  const { least, most } = left;
  if (least.amount.equals(most.amount)) return money(most);
  return render('letter.value.period', { from: money(least), to: money(most) });
}

/** Payments that no line names: they lessen the sum, and nobody said which line. */
function paidTogether({ plan, balances, wording }: LetterText): readonly Block[] {
  const ids = new Set(plan.lines.map(({ id }) => id));
  return balances.joint
    .filter(({ lines }) => lines.some((id) => ids.has(id)))
    .map(({ amount, payment: { on } }) => ({
      kind: 'paragraph',
      text: render('letter.unpaid.together', {
        amount: money(amount),
        ...(on === undefined || !(wording.period === 'days' || wording.period === 'month') ? {} : { on: day(on) }),
      }),
    }));
}

function daysOf({ line }: LineAmounts): readonly string[] {
  const span = periodOf([line], 'days');
  return [
    span === undefined ? blankOf('period') : period(span),
    line.due === undefined ? blankOf('due_day') : render('letter.value', { value: day(line.due) }),
  ];
}
