/** Which amounts of a contract are for the whole and which by the unit, by the figures where the headings leave it open. */
import { isAgreed, isPerPeriod, isWithTax, mayBeOfAUnit } from './column-words.ts';
import { type Figured, figuresOf } from './figures.ts';
import { isLowestBid } from './guess-properties.ts';
import { priceForColumn, priceOfSeveral, unitsOf } from './price-for.ts';
import { bidAsPrice, costParts, perPeriod, priceEitherWay, type Remark, severalPrices } from './remarks.ts';

export interface Settled {
  readonly feeds: readonly (string | undefined)[];
  readonly remarks: readonly Remark[];
}

type Feeds = readonly (string | undefined)[];

export function settlePrices(columns: readonly Figured[], feeds: Feeds): Settled {
  const prices = settleUnitPrice(columns, feeds);
  const agreed = settleAgreed(columns, prices.feeds);
  const costs = settleCosts(columns, agreed.feeds);
  const partial = amountsOfPeriods(columns, costs.feeds);
  const taken = columns[costs.feeds.indexOf('price')];
  const bid = taken !== undefined && isLowestBid(taken.heading) ? [bidAsPrice(taken.heading)] : [];
  return { feeds: costs.feeds, remarks: [...prices.remarks, ...agreed.remarks, ...costs.remarks, ...partial, ...bid] };
}

/** Where nothing says the price of the whole, an amount by the month or the year may be taken for it by who reads the list. */
function amountsOfPeriods(columns: readonly Figured[], feeds: Feeds): readonly Remark[] {
  if (feeds.includes('price') && feeds.includes('estimate')) return [];
  return columns.flatMap(({ said, heading, type }, at) =>
    feeds[at] === undefined && type.type === 'amount' && isPerPeriod(said) ? [perPeriod(heading)] : [],
  );
}

/** Of several amounts for the whole, none of them named as what was agreed, any may be it. */
function settleAgreed(columns: readonly Figured[], feeds: Feeds): Settled {
  const taken = columns[feeds.indexOf('price')];
  if (taken === undefined || isAgreed(taken.heading)) return { feeds, remarks: [] };
  const isOther = ({ heading, type, means }: Figured, at: number) =>
    type.type === 'amount' && means === 'price' && feeds[at] === undefined && !isWithTax(heading);
  const others = columns.filter(isOther);
  if (others.length === 0) return { feeds, remarks: [] };
  const headings = columns
    .filter((column) => column === taken || others.includes(column))
    .map(({ heading }) => heading);
  return { feeds: feeds.map((feed) => (feed === 'price' ? undefined : feed)), remarks: [severalPrices(headings)] };
}

/** Of a table with a column for each bidder any of the prices may be the one that was agreed, or nobody's. */
export function settleItems(columns: readonly Figured[], feeds: Feeds): Settled {
  const of = (property: string) =>
    columns.flatMap(({ means, type }, at) => (means === property && type.type === 'amount' ? [at] : []));
  const [prices, amounts] = [of('unitPrice'), of('amount')];
  const [price = -1] = prices;
  // Of several amounts beside one price that of the line is the quantity times it.
  const isOfLine = (total: number) => isProduct(columns, { quantity: feeds.indexOf('quantity'), price, total });
  const ofLine = amounts.filter(isOfLine);
  // What is called the total of the bid may be that of a line of it.
  const named = feeds.indexOf('bidTotal');
  const [line] =
    prices.length !== 1 ? [] : ofLine.length === 1 ? ofLine : ofLine.length === 0 && isOfLine(named) ? [named] : [];
  const open = [...(prices.length > 1 ? [prices] : []), ...(amounts.length > 1 && line === undefined ? [amounts] : [])];
  const settled = feeds.map((feed, at) => {
    if (open.some((some) => some.includes(at))) return undefined;
    return at === line ? 'amount' : feed === 'amount' && line !== undefined ? undefined : feed;
  });
  return { feeds: settled, remarks: open.map((some) => severalPrices(some.map((at) => columns[at]?.heading ?? ''))) };
}

/**
 * A price beside a quantity may be that of a piece: it is where the quantity times it makes the amount of another column, and
 * where something says for how many units it is.
 */
function settleUnitPrice(columns: readonly Figured[], feeds: Feeds): Settled {
  const ofSeveral = priceOfSeveral(columns, feeds);
  const bare = columns.findIndex(
    ({ heading, type }, at) => type.type === 'amount' && mayBeOfAUnit(heading) && mayBePrice(feeds[at]),
  );
  const price = ofSeveral >= 0 ? ofSeveral : bare;
  const quantity = feeds.indexOf('quantity');
  const isOfPieces = ofSeveral >= 0 || quantity >= 0 || feeds.includes('labourMinutesPerUnit');
  if (price < 0 || !isOfPieces) return { feeds, remarks: [] };
  const product = (total: number) => isProduct(columns, { quantity, price, total });
  const total = columns.findIndex((column, at) => column.type.type === 'amount' && at !== price && product(at));
  const units = priceForColumn(columns);
  const others = feeds.map((feed, at) => (at === price || at === units ? undefined : feed));
  if (others.includes('unitPrice')) return { feeds: others, remarks: [] };
  if (total < 0 && ofSeveral < 0) return { feeds: others, remarks: [priceEitherWay(columns[price]?.heading ?? '')] };
  return {
    feeds: others.map((feed, at) => (at === price ? 'unitPrice' : at === total ? 'price' : feed)),
    remarks: [],
  };
}

const mayBePrice = (feed: string | undefined): boolean => feed === undefined || feed === 'price';

/** So much of the amount may be lost in rounding a price of two digits after the point. */
const ROUNDING = 0.005;
/** In this share of the rows at least. */
const IN_MOST = 0.9;

interface Product {
  readonly quantity: number;
  readonly price: number;
  readonly total: number;
}

function isProduct(columns: readonly Figured[], { quantity, price, total }: Product): boolean {
  const [counts, prices, totals] = [quantity, price, total].map((at) => figuresOf(columns[at]));
  const units = unitsOf(columns, price);
  if (counts === undefined || prices === undefined || totals === undefined) return false;
  const rows = counts.flatMap((count, row) => {
    const [one, all] = [prices[row], totals[row]];
    const times = count === undefined ? undefined : count / (units[row] ?? 1);
    return times === undefined || one === undefined || all === undefined ? [] : [{ count: times, one, all }];
  });
  const agree = rows.filter(({ count, one, all }) => Math.abs(count * one - all) <= count * ROUNDING + ROUNDING);
  return rows.some(({ count }) => count !== 1) && agree.length >= rows.length * IN_MOST;
}

/** Costs in several columns are each a part; which of them make up all others, only a person can tell. */
function settleCosts(columns: readonly Figured[], feeds: Feeds): Settled {
  const partsAt = (places: readonly number[], property: string) =>
    costParts(
      places.map((at) => columns[at]?.heading ?? ''),
      property,
    );
  const remarks: Remark[] = [];
  let left = feeds;
  for (const property of ['nonLabourCostPerUnit', 'nonLabourCost']) {
    const meant = columns.flatMap(({ type, means }, at) => (type.type === 'amount' && means === property ? [at] : []));
    if (meant.length < 2) continue;
    left = left.map((feed, at) => (meant.includes(at) ? undefined : feed));
    remarks.push(partsAt(meant, property));
  }
  const both = ['nonLabourCostPerUnit', 'nonLabourCost'].map((property) => left.indexOf(property));
  if (both.every((at) => at >= 0)) {
    left = left.map((feed, at) => (both.includes(at) ? undefined : feed));
    remarks.push(partsAt(both, 'nonLabourCostPerUnit'));
  }
  const whole = settleWholeCost(columns, left);
  return { feeds: whole.feeds, remarks: [...remarks, ...whole.remarks] };
}

/** Beside the price of a unit a cost may be by the unit too: then it is less than that price in every row, else it is more. */
function settleWholeCost(columns: readonly Figured[], feeds: Feeds): Settled {
  const [cost, unit] = [feeds.indexOf('nonLabourCost'), feeds.indexOf('unitPrice')];
  if (cost < 0 || unit < 0) return { feeds, remarks: [] };
  const [costs, prices] = [figuresOf(columns[cost]), figuresOf(columns[unit])];
  const rows = costs.flatMap((one, row) => {
    const price = prices[row];
    return one === undefined || price === undefined ? [] : [one < price];
  });
  if (rows.length > 0 && rows.every((isLess) => !isLess)) return { feeds, remarks: [] };
  const isOfUnit = rows.length > 0 && rows.every((isLess) => isLess) && !feeds.includes('nonLabourCostPerUnit');
  const to = isOfUnit ? 'nonLabourCostPerUnit' : undefined;
  const remarks = isOfUnit ? [] : [priceEitherWay(columns[cost]?.heading ?? '')];
  return { feeds: feeds.map((feed, at) => (at === cost ? to : feed)), remarks };
}
