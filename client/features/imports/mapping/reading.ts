/** What a cell reads as, in words. Pure. */
import { formatDecimal } from '../../../../schema/messages/format.ts';
import type { CellReadingFragment } from '../../../generated/operations.ts';
import { dayBefore } from '../../../ui/days.ts';
import { codeText, dayText, moneyText, type PriceValue, priceText } from '../../../ui/value.tsx';
import { said, t } from '../../../ui/words.ts';
import { factOf, isAt, type Kinds, kindOf, type Outline, optionsOf, type Place } from './outline.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isPrice = (value: unknown): value is PriceValue =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

/** A value as the page writes it everywhere else; parts of a list with commas between. */
export function valueText(value: unknown, type: string): string {
  if (value == null) return t('page.imports.nothing');
  if (typeof value === 'boolean') return said(String(value));
  if (typeof value === 'number') return formatDecimal(String(value));
  if (Array.isArray(value)) return value.map((one) => valueText(one, type)).join(', ');
  if (isPrice(value)) return 'bound' in value ? priceText(value) : moneyText(value);
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  // Ids of records are percent-encoded: what they name reads as it stands in the file.
  if (type === 'ref') return decoded(text);
  if (type === 'decimal') return formatDecimal(text);
  if (type === 'code' || type === 'codes') return codeText(text);
  return type === 'day' && DAY.test(text) ? dayText(text) : text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export interface ShownReading {
  readonly line: number;
  readonly text: string;
  /** The cell, where it is written otherwise than it reads. */
  readonly from?: string;
  readonly asks: boolean;
  readonly remedy?: string;
}

interface Under {
  readonly outline: Outline;
  readonly kinds: Kinds;
  readonly at: Place;
  readonly cell: string | null;
}

/** Of a last day kept is the first day no longer covered; said is the day that the cell names. */
export function readingUnder(reading: CellReadingFragment, { outline, kinds, at, cell }: Under): ShownReading {
  const type = factOf(kinds, kindOf(outline, at.record), at.property)?.type ?? 'text';
  const feed = outline.feeds.find((one) => isAt(one, at));
  const isLast = feed !== undefined && optionsOf(feed).lastDay === true;
  const value = isLast && typeof reading.value === 'string' ? dayBefore(reading.value) : reading.value;
  return shownReading({ ...reading, value }, type, cell);
}

export function shownReading(reading: CellReadingFragment, type: string, cell: string | null): ShownReading {
  const { line } = reading;
  if (reading.text) {
    const found = reading.cell ?? cell;
    return {
      line,
      asks: true,
      text: reading.text,
      ...(found ? { from: found } : {}),
      ...(reading.remedy ? { remedy: reading.remedy } : {}),
    };
  }
  const text = valueText(reading.value, type);
  return { line, asks: false, text, ...(cell && cell !== text && reading.value != null ? { from: cell } : {}) };
}
