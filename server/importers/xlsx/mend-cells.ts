/**
 * The sheet library gives up a whole sheet over one broken cell. Here such cells become texts that say so, before it
 * reads them: what is wrong inside one record then costs that record only.
 */

import type { CellFormats } from './parts.ts';

/** Marks a cell as broken; a private character that no sheet holds by chance. */
export const MARK = '\ue0ff';

export interface SheetParts {
  /** How many shared strings the workbook has. */
  readonly strings: number;
  readonly formats: CellFormats;
}

const CELL = /<((?:\w+:)?)c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;
const VALUE_END = /<\/(?:\w+:)?v>/;
const FORMULA = /<(?:\w+:)?f(?:\s[^>]*?)?(?:\/>|>([^<]*))/;
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

export function mendCells(xml: string, parts: SheetParts): string {
  return xml.replaceAll(CELL, (cell, prefix: string, attributes: string, inner: string | undefined) => {
    if (isBlankText(attributes, inner ?? '')) return cell.replace(TYPE, '');
    const broken = whyBroken(attributes, inner ?? '', parts);
    if (broken === undefined) return isPercentage(attributes, parts) ? cell.replace(VALUE_END, '%$&') : cell;
    const place = / r="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const text = `${MARK}${place} ${broken}`;
    return `<${prefix}c r="${place}" t="inlineStr"><${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is></${prefix}c>`;
  });
}

const TYPE = /\st="[^"]*"/;

/** Some programs write a blank cell as a text that holds nothing; the library gives up over one. */
function isBlankText(attributes: string, inner: string): boolean {
  return /\st="(?:inlineStr|str)"/.test(attributes) && inner.trim() === '';
}

function formulaIn(inner: string): string | undefined {
  const formula = FORMULA.exec(inner);
  return formula === null ? undefined : `=${(formula[1] ?? '').slice(0, 60)}`;
}

/** Whether the sheet shows the number as a percentage; its value then says so too. */
function isPercentage(attributes: string, { formats }: SheetParts): boolean {
  if (formats.percentages.size === 0) return false;
  const format = /\ss="([^"]*)"/.exec(attributes)?.[1];
  const type = /\st="([^"]*)"/.exec(attributes)?.[1] ?? 'n';
  return type === 'n' && format !== undefined && formats.percentages.has(Number(format));
}

/** What the cell holds that cannot be read, `undefined` where it can. */
function whyBroken(attributes: string, inner: string, parts: SheetParts): string | undefined {
  const type = /\st="([^"]*)"/.exec(attributes)?.[1] ?? 'n';
  const value = VALUE.exec(inner)?.[1];
  const format = /\ss="([^"]*)"/.exec(attributes)?.[1];
  const shown = `${type} ${value ?? ''}`.trim().slice(0, 60);
  switch (type) {
    case 's':
      return value !== undefined && /^\d+$/.test(value) && Number(value) < parts.strings ? undefined : shown;
    case 'str':
      return value === undefined ? shown : undefined;
    case 'inlineStr':
      return /<(?:\w+:)?is[\s>]/.test(inner) ? undefined : shown;
    case 'b':
      return value === '0' || value === '1' ? undefined : shown;
    case 'e':
      return shown;
    case 'd':
      return value === undefined || !Number.isNaN(Date.parse(value)) ? undefined : shown;
    case 'n':
      // A formula whose result was never stored: what it would give is not in the file.
      if (value === undefined || value === '') return formulaIn(inner);
      if (format !== undefined && !(/^\d+$/.test(format) && Number(format) < Math.max(1, parts.formats.count)))
        return `format ${format}`;
      return NUMBER.test(value) ? undefined : shown;
    default:
      return shown;
  }
}
