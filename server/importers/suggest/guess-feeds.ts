/** What each column of a draft feeds, and what keeps columns from it whose headings say what they are. */
import { knownWords } from '../../domain/unsound-words.ts';
import { takesWords, wordsOfCells } from './cell-words.ts';
import type { ColumnType } from './column-types.ts';
import { headingWords, isAverage, isOfAll, isRegionHeading, isStillUnpaid } from './column-words.ts';
import { namedCountries } from './country-names.ts';
import type { Figured } from './figures.ts';
import { guessProperties, meantBy } from './guess-properties.ts';
import { NEEDS } from './needs.ts';
import { partyFacts } from './party-facts.ts';
import { periodColumns } from './period-columns.ts';
import { isTableOfRates } from './rates.ts';
import {
  amountAndPaid,
  hoursInParts,
  noPlace,
  ofRates,
  otherPrice,
  otherWords,
  overtimeAmongHours,
  periodsUnfed,
  type Remark,
  severalValues,
} from './remarks.ts';
import { withoutUnknownScales } from './scales-of-amounts.ts';
import { type Settled, settleItems, settlePrices } from './settle-prices.ts';
import { settleScales } from './settle-scales.ts';
import { hasShortened, partsIn, whyUnfed } from './why-unfed.ts';

interface Sampled {
  readonly heading: string;
  readonly said: string;
  readonly type: ColumnType;
  readonly cells: readonly string[];
  /** By how much its amounts count, as the table says elsewhere. */
  readonly scaled: number | 'unknown' | undefined;
}

export function guessFeeds(kind: string, columns: readonly Sampled[]): Settled {
  if (isTableOfRates(columns.map(({ heading }) => heading)))
    return { feeds: columns.map(() => undefined), remarks: [ofRates()] };
  const periods = periodColumns(columns.map(({ heading }) => heading));
  const isFree = ({ heading, cells }: Sampled) =>
    !periods.includes(heading) && !hasShortened(cells) && partsIn(cells) === undefined;
  const meant = columns.map((column) => (periods.includes(column.heading) ? undefined : meantBy(kind, column)));
  const figured = columns.map((column, at): Figured => {
    const means = meant[at]?.property;
    return { ...column, ...(means === undefined ? {} : { means }) };
  });
  const open = columns.map((column) => (isFree(column) ? column : { ...column, heading: '' }));
  const chosen = [settleOf(kind, figured), settleWords(kind, figured), settlePlaces(kind, figured)].reduce(
    (before, settle) => {
      const after = settle(before.feeds);
      return { feeds: after.feeds, remarks: [...before.remarks, ...after.remarks] };
    },
    { feeds: guessProperties(kind, open), remarks: [] as readonly Remark[] },
  );
  const settled = withoutUnknownScales(kind, figured, chosen);
  const asked = columns.flatMap((column, at) => {
    const { property, needs } = meant[at] ?? {};
    const isFed = settled.feeds[at] !== undefined || (property !== undefined && settled.feeds.includes(property));
    return isFed && !hasShortened(column.cells) && partsIn(column.cells) === undefined
      ? []
      : (whyUnfed(column, needs) ?? []);
  });
  const left = periods.length > 1 && !takesPeriods(kind, columns, periods) ? [periodsUnfed(periods, kind)] : [];
  // A code and a region alone are of anything: a table of occupations is no list of firms.
  const isNameless = kind === 'Organisation' && !settled.feeds.includes('name');
  const feeds = isNameless ? columns.map(() => undefined) : partyFacts(open, settled.feeds);
  return { feeds, remarks: [...settled.remarks, ...asked, ...left] };
}

/** A figure of a place and time has a record of its own; so has pay, where its amounts are of some currency. */
export function takesPeriods(
  kind: string,
  columns: readonly Pick<Sampled, 'heading' | 'type'>[],
  periods: readonly string[],
): boolean {
  if (kind === 'Benchmark') return true;
  const inPeriods = columns.filter(({ heading }) => periods.includes(heading));
  return kind === 'WageRecord' && inPeriods.every(({ type }) => type.type === 'amount');
}

type Settle = (feeds: Settled['feeds']) => Settled;

function settleOf(kind: string, columns: readonly Figured[]): Settle {
  if (kind === 'Contract') return (feeds) => settleScales(columns, withCmt(columns, settlePrices(columns, feeds)));
  if (kind === 'WageRecord') return (feeds) => askOvertime(columns, settleHours(columns, feeds));
  if (kind === 'Item') return (feeds) => settleItems(columns, feeds);
  if (kind === 'ClaimLine') return (feeds) => settleAmount(columns, feeds);
  if (kind === 'Benchmark') return (feeds) => settleValue(columns, feeds);
  return (feeds) => ({ feeds, remarks: [] });
}

/** Beside the amount of one class, region or age the first of them is no floor of all. */
function settleValue(columns: readonly Figured[], feeds: Settled['feeds']): Settled {
  const value = feeds.indexOf('value');
  const isOther = ({ heading, type, means }: Figured, at: number) =>
    at === value || (feeds[at] === undefined && !isAverage(heading) && (type.type === 'amount' || means === 'value'));
  const amounts = columns.filter(isOther);
  if (value < 0 || amounts.length < 2) return { feeds, remarks: [] };
  const without = feeds.map((feed) => (feed === 'value' ? undefined : feed));
  return { feeds: without, remarks: [severalValues(amounts.map(({ heading }) => heading))] };
}

const HOURS = ['ordinaryHours', 'overtimeHours', 'doubleTimeHours', 'hours'];

/** Of several columns of the same hours, as of days or of rates, the total is all of them; without one none is. */
function settleHours(columns: readonly Figured[], feeds: Settled['feeds']): Settled {
  return HOURS.reduce<Settled>(
    (settled, property) => {
      const same = columns.flatMap(({ means, type }, at) => (means === property && type.type === 'number' ? [at] : []));
      const totals = same.filter((at) => isOfAll(columns[at]?.heading ?? ''));
      if (same.length < 2) return settled;
      const [total] = totals.length === 1 ? totals : [];
      const fed = settled.feeds.map((feed, at) => (at === total ? property : feed === property ? undefined : feed));
      const parts = same.map((at) => columns[at]?.heading ?? '');
      return { feeds: fed, remarks: total === undefined ? [...settled.remarks, hoursInParts(parts)] : settled.remarks };
    },
    { feeds, remarks: [] },
  );
}

/** Overtime may come on top of the hours beside it. */
function askOvertime(columns: readonly Figured[], { feeds, remarks }: Settled): Settled {
  const [hours, overtime] = ['hours', 'overtimeHours'].map((property) => columns[feeds.indexOf(property)]?.heading);
  const isOpen = hours !== undefined && overtime !== undefined && !isOfAll(hours) && !feeds.includes('ordinaryHours');
  return { feeds, remarks: isOpen ? [...remarks, overtimeAmongHours(hours, overtime)] : remarks };
}

/** Cut, make and trim alone is a part of the price of the whole garment. */
function withCmt(columns: readonly Figured[], { feeds, remarks }: Settled): Settled {
  const isCmt = ({ heading }: Figured) => /(?<!\p{L})cmt?(?!\p{L})/u.test(headingWords(heading));
  const cmt = columns.find((column, at) => isCmt(column) && column.type.type === 'amount' && feeds[at] === undefined);
  const taken = columns[feeds.indexOf('unitPrice')];
  if (cmt === undefined || taken === undefined) return { feeds, remarks };
  return { feeds, remarks: [...remarks, otherPrice(cmt.heading, taken.heading)] };
}

/** What is unpaid is said in one way: hours at a rate less what was paid, or an amount that is known to be what is left. */
function settleAmount(columns: readonly Figured[], feeds: Settled['feeds']): Settled {
  const [amount, paid] = [feeds.indexOf('amount'), feeds.indexOf('paid')];
  const without = feeds.map((feed) => (feed === 'amount' ? undefined : feed));
  if (amount < 0) return { feeds, remarks: [] };
  if (feeds.includes('hours') && feeds.includes('rateDue')) return { feeds: without, remarks: [] };
  if (paid < 0) return { feeds, remarks: [] };
  const heading = columns[amount]?.heading ?? '';
  if (isStillUnpaid(heading)) return { feeds: feeds.map((feed) => (feed === 'paid' ? undefined : feed)), remarks: [] };
  return { feeds: without, remarks: [amountAndPaid(heading, columns[paid]?.heading ?? '')] };
}

/** A place in words other than the name of a country is no place that a law is found by. */
const settlePlaces =
  (kind: string, columns: readonly Figured[]): Settle =>
  (feeds) => {
    const at = feeds.indexOf('place');
    const within = kind === 'Benchmark' ? regionWithin(columns, feeds, at) : undefined;
    if (within !== undefined) return { feeds: withoutPlace(feeds), remarks: [within] };
    const { heading = '', cells = [] } = columns[at] ?? {};
    const { unknown, codes = {} } = namedCountries(heading, cells) ?? {};
    if (at < 0 || unknown === undefined || Object.keys(codes).length > 0) return { feeds, remarks: [] };
    return { feeds: withoutPlace(feeds), remarks: [noPlace(heading, unknown)] };
  };

const withoutPlace = (feeds: Settled['feeds']): Settled['feeds'] =>
  feeds.map((feed) => (feed === 'place' ? undefined : feed));

/** What is paid in a region is no level of its whole country. */
function regionWithin(columns: readonly Figured[], feeds: Settled['feeds'], at: number): Remark | undefined {
  const region = columns.find(({ heading, cells }, nth) => {
    const isOther = at >= 0 && nth !== at && feeds[nth] === undefined;
    return isOther && isRegionHeading(heading) && cells.some((cell) => cell.trim() !== '');
  });
  return region && noPlace(region.heading, region.cells.find((cell) => cell.trim() !== '')?.trim() ?? '');
}

/** Where a cell stands for none of the words that rules look for, a person says for which. */
function settleWords(kind: string, columns: readonly Figured[]): Settle {
  return (feeds) => {
    const unknown = Object.keys(NEEDS[kind] ?? {}).flatMap((property) => {
      const column = columns[feeds.indexOf(property)];
      const isUnknown =
        column !== undefined && takesWords(kind, property) && wordsOfCells(kind, property, column.cells) === undefined;
      return isUnknown ? [{ property, column }] : [];
    });
    return {
      feeds: feeds.map((feed) => (unknown.some(({ property }) => property === feed) ? undefined : feed)),
      remarks: unknown.map(({ property, column }) =>
        otherWords(
          column.heading,
          column.cells.find((cell) => cell.trim() !== '') ?? '',
          knownWords(kind, property) ?? [],
        ),
      ),
    };
  };
}
