/** Columns whose heading names another scale than that on which a contract is tested: a price with tax, minutes of another unit. */
import { headingWords } from './column-words.ts';
import type { Figured } from './figures.ts';
import { minutesOfPieces, type Remark, withTax } from './remarks.ts';
import type { Settled } from './settle-prices.ts';

export function settleScales(columns: readonly Figured[], { feeds, remarks }: Settled): Settled {
  const odd = columns.flatMap((column, at) => {
    const remark = oddScale(column, feeds[at], columns[feeds.indexOf('unit')]);
    return remark === undefined ? [] : [{ at, remark }];
  });
  return {
    feeds: feeds.map((feed, at) => (odd.some((one) => one.at === at) ? undefined : feed)),
    remarks: [...remarks, ...odd.map(({ remark }) => remark)],
  };
}

function oddScale(column: Figured, feed: string | undefined, unit: Figured | undefined): Remark | undefined {
  const words = headingWords(column.heading);
  if ((feed === 'price' || feed === 'unitPrice') && WITH_TAX.test(words) && !WITHOUT.test(words))
    return withTax(column.heading);
  if (feed !== 'labourMinutesPerUnit' || unit === undefined || !OF_A_PIECE.test(words)) return undefined;
  const other = unit.cells.map((cell) => cell.trim()).find((cell) => cell !== '' && !A_PIECE.test(cell));
  return other === undefined ? undefined : minutesOfPieces(column.heading, other);
}

/** What the buyer pays with a tax that the supplier hands on leaves less for labour. */
const WITH_TAX =
  /(?<!\p{L})(?:ttc|brutto|gross|bruto|brut|lordo|vat|iva|tva|mwst|ust|btw|moms|mva|gst|kdv|ндс)(?!\p{L})/iu;
const WITHOUT =
  /(?<!\p{L})(?:excl\w*|ex|exkl\w*|without|net|netto|ohne|hors|ht|sin|sem|senza|zonder|bez|uten|utan|hariç|без)(?!\p{L})/iu;

const OF_A_PIECE =
  /(?<!\p{L})(?:pieces?|pcs?|garments?|stück|stueck|stk|pieza|pièce|piece|pezzo|capo|stuk|peça|szt|sztuk\w*|plagg|adet|parça)(?!\p{L})/iu;
const A_PIECE =
  /^(?:pieces?|pcs?|pce|ea|each|units?|garments?|stück|stueck|stk|st|piezas?|pza|pz|pièces?|pezz[oi]|capo|capi|stuks?|peças?|un|u|szt|sztuk[ai]?|plagg|adet|parça|шт)\.?$/iu;
