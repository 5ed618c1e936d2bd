/** Each unit price of a contract against what other firms were paid for the same, there and at about that time. */
import type { Day } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { type MissingFact, message, param, type Step } from '../outcome.ts';
import type { Fences } from '../pricing/fences.ts';
import type { PeerBook, PeerFact, PeerRule, PricedLine } from '../pricing/peers.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import { leastClear } from '../pricing/share-of.ts';
import { exactly, isBelow, same } from '../range.ts';
import { figuresOf } from './figures.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { cannotTell, notApplicable, told } from './results.ts';
import { amountParam, missingFact, peerRuleStep, reason, step } from './words.ts';

const ID = 'unit-price-far-below-comparable';

export const unitPriceFarBelowComparable: Flag<'contract'> = {
  id: ID,
  subject: 'contract',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['low-is-not-unlawful', 'many-lines-many-chances', 'same-code-other-work'].map((name) =>
    message(`flag.excludes.${name}`),
  ),
  basedOn: ['quartile-fences', 'no-fixed-share'].map((name) => message(`flag.basis.${name}`)),
  measures: [],
  needsThreshold: false,
  needs: ['lines', 'peers'],
  evaluate,
};

function evaluate(contract: PricedContract, { peers, peerRule }: FlagContext): FlagResult {
  const { lines = [], place, supplier } = contract;
  const on = contract.on ?? contract.offered;
  if (lines.length === 0) return withoutLines(contract);
  if (peerRule === undefined || peers === undefined) return cannotTell(missingFact('threshold'));
  if (supplier === undefined) return cannotTell(missingFact('supplier'));
  if (on === undefined) return cannotTell(missingFact('contract-day', {}, supplier));
  if (place === undefined) return cannotTell(missingFact('place', {}, supplier));
  const of = { owner: supplier, place, on };
  return judged(
    lines.map((line) => compared(line, of, peers, peerRule)),
    peerRule,
    supplier,
  );
}

/** A price by the unit of nobody knows what may have peers; a contract without one has none. */
function withoutLines({ unitPrice, product, unit, supplier }: PricedContract): FlagResult {
  if (unitPrice !== undefined && (product === undefined || unit === undefined))
    return cannotTell(missingFact('product', {}, supplier));
  return notApplicable(reason('no-unit-prices'));
}

interface ComparedLine {
  readonly line: PricedLine;
  readonly peers: number;
  readonly owners: number;
  readonly fences?: Fences;
  readonly caught: boolean;
  readonly missing?: PeerFact;
}

type Of = { readonly owner: string; readonly place: string; readonly on: Day };

function compared(line: PricedLine, of: Of, peers: PeerBook, rule: PeerRule): ComparedLine {
  const found = peers.compare(line, of, rule);
  return { line, ...found, caught: found.fences !== undefined && isCaught(line.amount, found.fences.lower, rule) };
}

function isCaught(amount: Decimal, fence: Decimal, { strict }: PeerRule): boolean {
  return isBelow(amount, fence) || (!strict && same(amount, fence));
}

/** Lines shown step by step: those furthest below their fence. */
const MOST_SHOWN = 10;

function judged(lines: readonly ComparedLine[], rule: PeerRule, holder: string): FlagResult {
  const tested = lines.filter(({ fences }) => fences !== undefined);
  const caught = tested.filter(({ caught }) => caught).sort(byRatio);
  const nearest = () => (caught.length > 0 ? caught : [...tested].sort(byRatio))[0];
  const figures = () => {
    const line = nearest();
    return line && figuresOfLine(line, rule);
  };
  const steps = () => [
    peerRuleStep(rule),
    step('compared-lines', {
      lines: param.decimal(String(lines.length)),
      tested: param.decimal(String(tested.length)),
      caught: param.decimal(String(caught.length)),
    }),
    ...(caught.length > 0 ? caught : [nearest()].filter((line) => line !== undefined))
      .slice(0, MOST_SHOWN)
      .map(lineStep),
  ];
  const missing = caught.length > 0 ? [] : missingOf(lines, holder);
  const outcome = caught.length > 0 ? 'flagged' : missing.length === 0 ? 'passed' : 'cannot_tell';
  return told(outcome, missing, { steps, figures });
}

function byRatio(a: ComparedLine, b: ComparedLine): number {
  return ratio(a).comparedTo(ratio(b)) || (a.line.id < b.line.id ? -1 : 1);
}

/** Against the lower quartile: a fence may stand at nothing or below. */
function ratio({ line, fences }: ComparedLine): Decimal {
  const quartile = (fences as Fences).lowerQuartile;
  return quartile.isZero() ? quartile : line.amount.dividedBy(quartile);
}

function figuresOfLine({ line, fences }: ComparedLine, rule: PeerRule) {
  const { lower } = fences as Fences;
  if (!lower.greaterThan(0)) return undefined;
  return figuresOf({
    per: 'unit',
    currency: line.currency,
    price: exactly(line.amount),
    against: exactly(lower),
    whole: 'contract',
    mends: exactly(leastClear(lower, rule.strict, line.currency)),
    ...(line.quantity === undefined ? {} : { times: line.quantity }),
  });
}

function lineStep({ line, peers, owners, fences, caught }: ComparedLine): Step {
  const { lower, lowerQuartile, upperQuartile } = fences as Fences;
  const money = (amount: Decimal) => amountParam(amount, line.currency);
  return step(
    'compared-line',
    {
      item: param.text(line.item),
      unit: param.text(line.unit),
      price: money(line.amount),
      fence: money(lower),
      lower: money(lowerQuartile),
      upper: money(upperQuartile),
      peers: param.decimal(String(peers)),
      owners: param.decimal(String(owners)),
    },
    { result: caught ? 'unmet' : 'met' },
  );
}

/** What most lines lack, first. */
function missingOf(lines: readonly ComparedLine[], holder: string): readonly MissingFact[] {
  const counts = new Map<PeerFact, number>();
  for (const { missing } of lines) if (missing !== undefined) counts.set(missing, (counts.get(missing) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => missingFact(name, {}, holder));
}
