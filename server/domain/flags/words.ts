/** How flags put what they found into codes: steps with a best and a worst case, facts that are missing, figures. */
import type { Day } from '../dates.ts';
import { type Decimal, minorDigits } from '../money.ts';
import { type Message, type MissingFact, message, type Param, type Params, param, type Step } from '../outcome.ts';
import { monthsIn, type Period } from '../periods.ts';
import type { PeerRule } from '../pricing/peers.ts';
import { isExact, type Range, settled } from '../range.ts';
import { shownRange } from '../tell-apart.ts';
import { type Benchmark, isForAllClasses } from '../wages/benchmark.ts';
import type { Together } from '../wages/together.ts';
import type { Threshold } from './flag.ts';

export const NOT_KNOWN_PARAM: Param = param.code('not_known');

/** A party of a contract, where it is recorded. */
export function partyParam(id: string | undefined): Param {
  return id === undefined ? NOT_KNOWN_PARAM : param.party(id);
}

export function missingFact(name: string, params: Params = {}, holder?: string): MissingFact {
  const code = `flag.missing.${name}`;
  return holder === undefined ? { code, params } : { code, params, holder };
}

export function step(name: string, params: Params, more: Pick<Step, 'result' | 'citation'> = {}): Step {
  return { ...message(`flag.step.${name}`, params), ...more };
}

/** Where records of the same worker for the same days were added. */
export function addedSteps({ works }: Together): readonly Step[] {
  return works.length === 1 ? [] : [step('records-added', { records: param.decimal(String(works.length)) })];
}

export function reason(name: string, params: Params = {}): Message {
  return message(`flag.reason.${name}`, params);
}

/** The end that is best for the price under test, and the worst: prices are best high, costs are best low. */
export function amounts(
  range: Range,
  currency: string,
  best: 'least' | 'most',
  places: number = minorDigits(currency),
): Params {
  const shown = shownRange(range, places);
  const of = (end: Decimal | undefined) =>
    end === undefined ? NOT_KNOWN_PARAM : param.money({ amount: end, currency });
  return { best: of(shown[best]), worst: of(shown[otherEnd(best)]), ...exactness(range) };
}

export function numbers(range: Range, digits: number, best: 'least' | 'most' = 'least'): Params {
  const shown = shownRange(range, Math.max(digits, 0));
  const of = (end: Decimal | undefined) => (end === undefined ? NOT_KNOWN_PARAM : param.decimal(end.toString()));
  return { best: of(shown[best]), worst: of(shown[otherEnd(best)]), ...exactness(range) };
}

const otherEnd = (end: 'least' | 'most') => (end === 'least' ? 'most' : 'least');

/** So that a message need not say one value twice, nor a sign beside what is not known. */
function exactness(range: Range): Params {
  const open = range.least === undefined || range.most === undefined;
  return { exact: param.text(isExact(range) ? 'yes' : open ? 'open' : 'no') };
}

export function amountParam(
  amount: Decimal | undefined,
  currency: string,
  places: number = minorDigits(currency),
): Param {
  if (amount === undefined) return NOT_KNOWN_PARAM;
  // Half-up for reading; answers are drawn from the unrounded values.
  return param.money({ amount: settled(amount).toDecimalPlaces(places), currency });
}

export function percent(share: Decimal): string {
  return settled(share.times(100)).toDecimalPlaces(2).toString();
}

/** By whom, and for which class of work where it is not for all. */
export function citesOf(benchmarks: readonly Benchmark[]): Pick<Step, 'citation'> {
  const cites = [
    ...new Set(benchmarks.flatMap((entry) => (entry.cite === undefined ? [] : [citeOf(entry, entry.cite)]))),
  ];
  return cites.length === 0 ? {} : { citation: cites.join('; ') };
}

function citeOf(entry: Benchmark, cite: string): string {
  return isForAllClasses(entry) ? cite : `${entry.workClass}: ${cite}`;
}

export function thresholdStep(threshold: Threshold): Step {
  const { text } = threshold.share;
  const share = /^\d+(\.\d+)?$/.test(text) ? param.decimal(text) : param.text(text);
  const params = { share, from: param.day(threshold.from) };
  return step(threshold.strict ? 'threshold-strict' : 'threshold-inclusive', params, { citation: threshold.cite });
}

export function peerRuleStep(rule: PeerRule): Step {
  const params = {
    fence: param.decimal(rule.fence.toString()),
    peers: param.decimal(String(rule.leastPeers)),
    owners: param.decimal(String(rule.leastOwners)),
    from: param.day(rule.from),
  };
  return step(rule.within === undefined ? 'peer-rule' : 'peer-rule-within', withPeriod(params, rule.within), {
    citation: rule.cite,
  });
}

function withPeriod(params: Params, within: Period | undefined): Params {
  return within === undefined ? params : { ...params, within: param.decimal(String(monthsIn(within))) };
}

export function dayParam(on: Day): Params {
  return { day: param.day(on) };
}
