import { type NumberOptions, plainDecimal } from './number.ts';
import { CellProblem, type Reader } from './reading.ts';

export interface QuantityOptions extends NumberOptions {
  /** Which part of the cell the property takes. */
  readonly part?: 'amount' | 'unit';
  /** The source's units and what they are in the scheme kept; a unit not named is a problem. Without it all are kept. */
  readonly units?: Readonly<Record<string, string>>;
}

const QUANTITY = /^([-+(\u2212]?[\d.,'\s\u00a0\u2009\u202f]*\d[.,]?\)?)\s*(\p{L}[^\d]*\d?|%)?$/su;

/** A number with its unit: `1,250 SQFT`. */
export function quantityReader(options: QuantityOptions = {}): Reader<string> {
  const convention = options.numbers ?? '1,234.56';
  return (text) => {
    const match = QUANTITY.exec(text);
    const amount = match === null ? undefined : plainDecimal(match[1] ?? '', convention);
    if (match === null || amount === undefined)
      return new CellProblem('import.not-a-quantity', { example: `${convention} kg` });
    const unit = (match[2] ?? '').trim();
    const kept = options.units === undefined ? unit : unit === '' ? '' : options.units[unit];
    if (kept === undefined) return new CellProblem('import.unknown-unit', { unit });
    if (options.part !== 'unit') return amount;
    return kept === '' ? new CellProblem('import.no-unit', { example: `${convention} kg` }) : kept;
  };
}
