/** Columns whose heading names another scale than that on which a contract is tested: an amount with tax, minutes of another unit. */
import { isOfAPiece, isPiece, isWithTax } from './column-words.ts';
import type { Figured } from './figures.ts';
import { isInDozens } from './price-for.ts';
import { estimateWithTax, minutesOfPieces, type Remark, withTax } from './remarks.ts';
import type { Settled } from './settle-prices.ts';

export function settleScales(columns: readonly Figured[], { feeds, remarks }: Settled): Settled {
  const odd = columns.flatMap((column, at) => {
    const isTaxed = (feeds[at] === 'price' || feeds[at] === 'unitPrice') && columns.some(saysWithTax);
    const remark = isTaxed ? withTax(column.heading) : oddScale(column, feeds[at], columns[feeds.indexOf('unit')]);
    return remark === undefined ? [] : [{ at, remark }];
  });
  return {
    feeds: feeds.map((feed, at) => (odd.some((one) => one.at === at) ? undefined : feed)),
    remarks: [...remarks, ...odd.map(({ remark }) => remark)],
  };
}

/** `VAT included` over yes and no: the prices of some rows are with tax. */
const saysWithTax = ({ heading, type, cells }: Figured): boolean =>
  type.type === 'boolean' && isWithTax(heading) && cells.some((cell) => type.reader(cell.trim()) === true);

/** What the buyer pays with a tax that the supplier hands on leaves less for labour. */
function oddScale({ heading, said }: Figured, feed: string | undefined, unit: Figured | undefined): Remark | undefined {
  if ((feed === 'price' || feed === 'unitPrice') && isWithTax(said)) return withTax(heading);
  if (feed === 'estimate' && isWithTax(said)) return estimateWithTax(heading);
  if (feed !== 'labourMinutesPerUnit' || unit === undefined) return undefined;
  // Minutes of nothing named, as the SMV of a style, are those of its unit, a pair or a set, but of no dozen of them.
  const isOther = isOfAPiece(heading) ? (cell: string) => cell !== '' && !isPiece(cell) : isInDozens;
  const other = unit.cells.map((cell) => cell.trim()).find(isOther);
  return other === undefined ? undefined : minutesOfPieces(heading, other);
}
