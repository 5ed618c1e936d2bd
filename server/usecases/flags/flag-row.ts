/** One test on one record as it is shown, and what the test says of itself. */
import { render } from '../../../schema/messages/index.ts';
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { shownFigures } from '../../domain/flags/figures.ts';
import type {
  Carries,
  Figures,
  FlagBand,
  FlagContext,
  FlagOutcome,
  FlagResult,
  FlagSubject,
  Share,
  Threshold,
} from '../../domain/flags/flag.ts';
import { bandOf, shareOf } from '../../domain/flags/flag.ts';
import { type AnyFlag, FLAGS, flagById } from '../../domain/flags/index.ts';
import { isLater } from '../../domain/later.ts';
import type { Message, MissingFact, Step } from '../../domain/outcome.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import type { BenchmarkBook } from '../../domain/wages/benchmark.ts';
import type { PaidWork } from '../../domain/wages/wage-record.ts';
import { bandsOn, peerRuleOn, thresholdOn } from '../../regimes/thresholds.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { type Others, readOthers } from '../facts/others.ts';
import type { OnRead } from '../facts/peer-prices.ts';
import { known } from '../facts/values.ts';

export interface FlagTest {
  readonly id: string;
  readonly title: Message;
  readonly question: Message;
  readonly excludes: readonly Message[];
  readonly basedOn: readonly Message[];
  readonly subject: FlagSubject;
  readonly threshold?: Threshold;
}

export interface FlagRow extends Partial<Figures> {
  readonly test: string;
  readonly subject: string;
  readonly subjectKind: FlagSubject;
  readonly outcome: FlagOutcome;
  /** Buyer and supplier of a contract; the employer of a wage record is its supplier of labour. */
  readonly buyer?: string;
  readonly supplier?: string;
  /** Where, in which sector and on which day: what rows are sifted by. */
  readonly place?: string;
  readonly sector?: string;
  readonly on?: Day;
  /** That day comes after the day of the answer. */
  readonly later?: true;
  readonly steps: readonly Step[];
  readonly missing: readonly MissingFact[];
  /** Why the test does not apply. */
  readonly reason?: Message;
  /** Of a flagged record: how far below. */
  readonly band?: FlagBand;
  readonly carries?: Carries;
}

export function listTests(deps: Deps, request: { readonly asOf?: Day } = {}): readonly FlagTest[] {
  return FLAGS.map((flag) => testOf(flag, thresholdFor(deps, flag, request.asOf ?? deps.today())));
}

export function testOf(flag: AnyFlag, threshold: Threshold | undefined): FlagTest {
  const { id, title, question, excludes, basedOn, subject } = flag;
  return { id, title, question, excludes, basedOn, subject, ...(threshold === undefined ? {} : { threshold }) };
}

/** Throws `not-found` with the tests that there are. */
export function flagOrThrow(id: string): AnyFlag {
  const flag = flagById(id);
  if (flag === undefined)
    throw new SolidaryError('not-found', { what: 'test', id, known: FLAGS.map((f) => f.id).join(', ') });
  return flag;
}

/** The dated share of the test; a share given by the user keeps the test's own strictness. */
export function thresholdFor(deps: Deps, flag: AnyFlag, asOf: Day, given?: string): Threshold | undefined {
  const dated = thresholdOn(deps.thresholds.thresholds, flag.id, asOf);
  if (given === undefined) return dated;
  const share = flag.needsThreshold ? shareOf(given) : undefined;
  if (share === undefined || share.value.greaterThan(1)) throw badThreshold(given, flag, share);
  return dated === undefined ? undefined : { ...dated, share, ...citeOfGiven(dated, share) };
}

function citeOfGiven(dated: Threshold, share: Share): Pick<Threshold, 'cite'> {
  return { cite: share.text === dated.share.text ? dated.cite : 'A share given with the question' };
}

/** What a test compares with, under its rule of the day; `of` as in readOthers. */
export function othersFor(
  deps: Deps,
  flag: AnyFlag,
  asOf: Day,
  request: { readonly view: View; readonly of?: readonly PricedContract[]; readonly onRead?: OnRead | undefined },
): Promise<Others> {
  const { view, of, onRead } = request;
  const rule = peerRuleOn(deps.thresholds.peers, flag.id, asOf);
  return readOthers(deps.store, view, { needs: flag.needs ?? [], rule, onRead, ...(of === undefined ? {} : { of }) });
}

/** What a test is given on a day, beside its subject. */
export function contextFor(
  deps: Deps,
  flag: AnyFlag,
  asOf: Day,
  beside: { readonly benchmarks: BenchmarkBook; readonly threshold?: Threshold | undefined; readonly others?: Others },
): FlagContext {
  const { benchmarks, threshold, others } = beside;
  const peerRule = peerRuleOn(deps.thresholds.peers, flag.id, asOf);
  return {
    ...{ benchmarks, asOf, bands: bandsOn(deps.thresholds.bands, flag.id, asOf), payLaw: deps.payLaw },
    ...(threshold === undefined ? {} : { threshold }),
    ...(peerRule === undefined ? {} : { peerRule }),
    ...others,
  };
}

/** Every test with a share asks whether a price or pay is under it: above the whole it would flag nearly everything. */
function badThreshold(value: string, flag: AnyFlag, share: Share | undefined): SolidaryError {
  const refused = (reason: string, example = '0.60 or 2/3') =>
    new SolidaryError('bad-config', { name: 'threshold', value, reason, example });
  if (!flag.needsThreshold) return refused(render('error.no-share', { test: flag.id }));
  if (share === undefined) return refused(render('error.not-a-share'));
  const isPercent = share.value.lessThanOrEqualTo(100);
  return refused(render('error.share-above-one'), isPercent ? share.value.dividedBy(100).toFixed(2) : undefined);
}

type About = Pick<FlagRow, 'buyer' | 'supplier' | 'place' | 'sector' | 'on'>;

/** What a test says of a record, and the row of it where it is to be shown: told step by step, which takes most of the time. */
export interface Tested {
  readonly result: FlagResult;
  readonly row?: FlagRow;
}

/** Whether a record with this outcome is shown: step by step, or only by what it turns on. */
export type Shown = (outcome: FlagOutcome) => 'told' | 'untold' | undefined;
const EVERY: Shown = () => 'told';
/** Every record, by what it turns on alone. */
export const UNTOLD: Shown = () => 'untold';

export function testContract(
  flag: AnyFlag & { subject: 'contract' },
  contract: PricedContract,
  context: FlagContext,
  isShown: Shown,
): Tested {
  const { id, buyer, supplier, place, nace: sector, on = contract.offered } = contract;
  const about = () => known<About>({ buyer, supplier, place, sector, on });
  return testedAs(flag, { id, about }, flag.evaluate(contract, context), context, isShown);
}

export function testWork(
  flag: AnyFlag & { subject: 'wage_record' },
  work: PaidWork,
  context: FlagContext,
  isShown: Shown,
): Tested {
  const { id, employer: supplier, place, sector, from: on } = work;
  const about = () => known<About>({ supplier, place, sector, on });
  return testedAs(flag, { id, about }, flag.evaluate(work, context), context, isShown);
}

function testedAs(
  flag: AnyFlag,
  { id, about }: { readonly id: string; readonly about: () => About },
  result: FlagResult,
  context: FlagContext,
  isShown: Shown,
): Tested {
  const shown = isShown(result.outcome);
  return shown === undefined ? { result } : { result, row: rowOf(flag, id, about(), result, context, shown) };
}

export function rowOfContract(
  flag: AnyFlag & { subject: 'contract' },
  contract: PricedContract,
  context: FlagContext,
  shown: Shown = EVERY,
): FlagRow {
  return testContract(flag, contract, context, shown).row as FlagRow;
}

export function rowOfWork(
  flag: AnyFlag & { subject: 'wage_record' },
  work: PaidWork,
  context: FlagContext,
  shown: Shown = EVERY,
): FlagRow {
  return testWork(flag, work, context, shown).row as FlagRow;
}

function rowOf(
  flag: AnyFlag,
  subject: string,
  parties: About,
  result: FlagResult,
  { bands = [], asOf }: FlagContext,
  shown: 'told' | 'untold',
): FlagRow {
  const reason = result.outcome === 'not_applicable' ? { reason: result.reason } : {};
  const { outcome, missing, figures } = result;
  const steps = shown === 'told' ? result.steps : [];
  const band = bandOf(result, figures, bands);
  return {
    test: flag.id,
    subject,
    subjectKind: flag.subject,
    outcome,
    ...parties,
    ...(isLater(parties.on, asOf) ? { later: true } : {}),
    ...(figures && shownFigures(figures)),
    steps,
    missing,
    ...reason,
    ...(band === undefined ? {} : { band }),
    ...(result.carries === undefined ? {} : { carries: result.carries }),
  };
}
