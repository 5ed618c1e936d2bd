/** Each unit price of a contract against what other firms were paid for the same, there and at about that time. */
import type { Day } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { type MissingFact, message, param, type Step } from '../outcome.ts';
import type { FenceAbout } from '../pricing/fences.ts';
import type { Compared, PeerBook, PeerFact, PeerRule, PricedLine } from '../pricing/peers.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import { leastClear } from '../pricing/share-of.ts';
import { between, exactly, isBelow, isExact, type Range, same } from '../range.ts';
import { placesStated, placesToCompare } from '../tell-apart.ts';
import type { WantedRate } from '../wages/rate.ts';
import type { RateBook } from '../wages/rate-book.ts';
import { acrossSteps } from './across-steps.ts';
import { rateMissing } from './exchange-steps.ts';
import { coverage, figuresOf } from './figures.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { contradictedPrice } from './price-contradiction.ts';
import { cannotTell, notApplicable, told } from './results.ts';
import { amountParam, amounts, missingFact, peerRuleStep, reason, step } from './words.ts';

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

function evaluate(contract: PricedContract, { peers, peerRule, benchmarks }: FlagContext): FlagResult {
  const { lines = [], place, supplier } = contract;
  const on = contract.on ?? contract.offered;
  if (lines.length === 0) return withoutLines(contract);
  if (peerRule === undefined || peers === undefined) return cannotTell(missingFact('threshold'));
  if (supplier === undefined) return cannotTell(missingFact('supplier'));
  if (on === undefined) return cannotTell(missingFact('contract-day', {}, supplier));
  if (place === undefined) return cannotTell(missingFact('place', {}, supplier));
  const of = { owner: supplier, place, on };
  const found = lines.map((line) => compared(line, of, { peers, rule: peerRule, rates: benchmarks.rates }));
  return judged(found, peerRule, supplier, ofNoItem(contract));
}

/** What nothing can be put beside was not compared, however well the others stand. */
function ofNoItem(contract: PricedContract): readonly MissingFact[] {
  const { linesOfNoItem = 0, product, supplier } = contract;
  const differs = product === undefined ? [] : contradictedPrice(contract);
  if (differs.length > 0) return differs;
  return linesOfNoItem > 0 ? [missingFact('item-and-unit', {}, supplier)] : [];
}

/** A price by the unit of nobody knows what may have peers; a contract without one has none. */
function withoutLines(contract: PricedContract): FlagResult {
  const { unitPrice, product, unit, supplier } = contract;
  const unlike = ofNoItem(contract);
  if (unlike.length > 0) return cannotTell(...unlike);
  if (unitPrice !== undefined && (product === undefined || unit === undefined))
    return cannotTell(missingFact('product', {}, supplier));
  return notApplicable(reason('no-unit-prices'));
}

interface ComparedLine {
  readonly line: PricedLine;
  readonly found: Compared;
  /** Where the fence stands and the quartiles; absent where it cannot be compared. */
  readonly held?: () => Held;
  readonly answer: 'caught' | 'clear' | 'cannot_tell';
  readonly missing?: PeerFact | undefined;
}

interface Held {
  readonly fence: Range;
  readonly lower: Range;
  readonly upper: Range;
}

type Of = { readonly owner: string; readonly place: string; readonly on: Day };
type Beside = { readonly peers: PeerBook; readonly rule: PeerRule; readonly rates: RateBook };

function compared(line: PricedLine, of: Of, { peers, rule, rates }: Beside): ComparedLine {
  const found = peers.compare(line, of, rule, rates);
  const held = heldOf(found);
  if (held === undefined) return { line, found, answer: 'cannot_tell', missing: found.missing };
  const clearly = found.about && farFrom(line.amount.toNumber(), found.about);
  if (clearly !== undefined) return { line, found, held, answer: clearly };
  const { least, most } = held().fence;
  if (least !== undefined && isCaught(line.amount, least, rule)) return { line, found, held, answer: 'caught' };
  if (most !== undefined && !isCaught(line.amount, most, rule)) return { line, found, held, answer: 'clear' };
  return { line, found, held, answer: 'cannot_tell', missing: 'exchange-rate' };
}

/** Most prices stand so far from the fence that where exactly it stands changes nothing. */
function farFrom(amount: number, { lower, margin }: FenceAbout): 'caught' | 'clear' | undefined {
  if (amount < lower - margin) return 'caught';
  return amount > lower + margin ? 'clear' : undefined;
}

function heldOf({ fences, bounds }: Compared): (() => Held) | undefined {
  if (bounds !== undefined)
    return () => ({ fence: bounds.lower, lower: bounds.lowerQuartile, upper: bounds.upperQuartile });
  if (fences === undefined) return undefined;
  return () => {
    const { lower, lowerQuartile, upperQuartile } = fences();
    return { fence: exactly(lower), lower: exactly(lowerQuartile), upper: exactly(upperQuartile) };
  };
}

function isCaught(amount: Decimal, fence: Decimal, { strict }: PeerRule): boolean {
  return isBelow(amount, fence) || (!strict && same(amount, fence));
}

/** Lines shown step by step: those furthest below their fence. */
const MOST_SHOWN = 10;

function judged(
  lines: readonly ComparedLine[],
  rule: PeerRule,
  holder: string,
  others: readonly MissingFact[],
): FlagResult {
  const tested = lines.filter(({ answer }) => answer !== 'cannot_tell');
  const caught = tested.filter(({ answer }) => answer === 'caught').sort(byRatio);
  const nearest = () => (caught.length > 0 ? caught : [...tested].sort(byRatio))[0];
  const figures = () => {
    const line = nearest();
    return line && figuresOfLine(line, rule);
  };
  const covered = () => {
    const line = nearest();
    return line?.held && coverage(exactly(line.line.amount), line.held().fence);
  };
  const steps = () => [
    peerRuleStep(rule),
    step('compared-lines', {
      lines: param.decimal(String(lines.length)),
      tested: param.decimal(String(tested.length)),
      caught: param.decimal(String(caught.length)),
    }),
    ...shownOf(lines, caught, nearest()).flatMap(lineSteps),
  ];
  const missing = caught.length > 0 ? [] : [...missingOf(lines, holder), ...others];
  const outcome = caught.length > 0 ? 'flagged' : missing.length === 0 ? 'passed' : 'cannot_tell';
  return told(outcome, missing, { steps, figures, covered });
}

/** Those that are caught, else the nearest; else those that want a rate, so that it is seen which. */
function shownOf(
  lines: readonly ComparedLine[],
  caught: readonly ComparedLine[],
  nearest: ComparedLine | undefined,
): readonly ComparedLine[] {
  if (caught.length > 0) return caught.slice(0, MOST_SHOWN);
  const open = lines.filter(({ found: { across } }) => (across?.leftOut().length ?? 0) > 0);
  return [...new Set(nearest === undefined ? open : [nearest, ...open])].slice(0, MOST_SHOWN);
}

function byRatio(a: ComparedLine, b: ComparedLine): number {
  return ratio(a).comparedTo(ratio(b)) || (a.line.id < b.line.id ? -1 : 1);
}

/** Against the lower quartile: a fence may stand at nothing or below. */
function ratio({ line, held }: ComparedLine): Decimal {
  const quartile = held?.().lower.least;
  return quartile === undefined || quartile.isZero() ? line.amount.times(0) : line.amount.dividedBy(quartile);
}

function figuresOfLine({ line, held }: ComparedLine, rule: PeerRule) {
  const { least, most } = held?.().fence ?? {};
  if (least === undefined || !least.greaterThan(0)) return undefined;
  const clear = (fence: Decimal) => leastClear(fence, rule.strict, line.currency);
  return figuresOf({
    per: 'unit',
    currency: line.currency,
    price: exactly(line.amount),
    against: between(least, most),
    whole: 'contract',
    mends: between(clear(least), most && clear(most)),
    ...(line.quantity === undefined ? {} : { times: line.quantity }),
  });
}

function lineSteps(compared: ComparedLine): readonly Step[] {
  const { line, found, held } = compared;
  const beside = found.across === undefined ? [] : acrossSteps(found.across, line.currency);
  return held === undefined ? beside : [...beside, lineStep(compared, held())];
}

function lineStep({ line, found: { peers, owners }, answer }: ComparedLine, { fence, lower, upper }: Held): Step {
  const result = { result: ({ caught: 'unmet', clear: 'met', cannot_tell: 'missing' } as const)[answer] };
  const amount = exactly(line.amount);
  const places = placesToCompare(amount, fence, placesStated(line.currency, amount));
  const money = (value: Decimal | undefined) => amountParam(value, line.currency, places);
  const said = {
    ...{ item: param.text(line.item), unit: param.code(line.unit), price: money(line.amount) },
    ...{ peers: param.decimal(String(peers)), owners: param.decimal(String(owners())) },
  };
  if (!isExact(fence) || !isExact(lower) || !isExact(upper))
    return step('compared-line-between', { ...said, ...amounts(fence, line.currency, 'least', places) }, result);
  const quartiles = { fence: money(fence.least), lower: money(lower.least), upper: money(upper.least) };
  return step('compared-line', { ...said, ...quartiles }, result);
}

/** What most lines lack, first. */
function missingOf(lines: readonly ComparedLine[], holder: string): readonly MissingFact[] {
  const counts = new Map<PeerFact, number>();
  let wanted: WantedRate | undefined;
  for (const { missing, found } of lines) {
    if (missing === undefined) continue;
    counts.set(missing, (counts.get(missing) ?? 0) + 1);
    if (missing === 'exchange-rate') wanted ??= found.across?.leftOut()[0];
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => (name === 'exchange-rate' ? rateMissing(wanted) : missingFact(name, {}, holder)));
}
