/** A number as somebody typed it, as decimal text. */
import { currentTag } from '../../schema/messages/locale.ts';

const ONE_GROUP = /^-?[1-9]\d{0,2}(?:([.,])\d{3})+$/;

/**
 * Whatever the reader's keyboard: "1 234,50" and "1,234.50" are both 1234.50. One sign before three digits is read as the
 * reader's language writes it: "1,234" is a thousand and more in English, and one and a part in German.
 */
export function readNumber(text: string): string {
  const bare = text.replace(/[\s\u00a0\u202f'\u2019]/g, '');
  const comma = bare.lastIndexOf(',');
  const point = bare.lastIndexOf('.');
  if (comma >= 0 && point >= 0)
    return comma > point ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  const sign = ONE_GROUP.exec(bare)?.[1];
  if (sign !== undefined && sign === groupSign()) return bare.replaceAll(sign, '');
  return bare.replace(',', '.');
}

function groupSign(): string | undefined {
  const parts = new Intl.NumberFormat(currentTag()).formatToParts(1_234_567.5);
  return parts.find(({ type }) => type === 'group')?.value;
}
