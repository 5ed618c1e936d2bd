/**
 * The sheet library gives up a whole sheet over one broken cell. Here such cells become texts that say so, before it
 * reads them: what is wrong inside one record then costs that record only.
 */

/** Marks a cell as broken; a private character that no sheet holds by chance. */
export const MARK = '\ue0ff';

export interface SheetParts {
  /** How many shared strings the workbook has, and how many cell formats. */
  readonly strings: number;
  readonly formats: number;
}

const CELL = /<((?:\w+:)?)c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

export function countOf(xml: string | undefined, tag: string, within?: string): number {
  if (xml === undefined) return 0;
  const part =
    within === undefined
      ? xml
      : (new RegExp(`<(?:\\w+:)?${within}[\\s>][\\s\\S]*?</(?:\\w+:)?${within}>`).exec(xml)?.[0] ?? '');
  return part.match(new RegExp(`<(?:\\w+:)?${tag}[\\s/>]`, 'g'))?.length ?? 0;
}

export function mendCells(xml: string, parts: SheetParts): string {
  return xml.replaceAll(CELL, (cell, prefix: string, attributes: string, inner: string | undefined) => {
    const broken = whyBroken(attributes, inner ?? '', parts);
    if (broken === undefined) return cell;
    const place = / r="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const text = `${MARK}${place} ${broken}`;
    return `<${prefix}c r="${place}" t="inlineStr"><${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is></${prefix}c>`;
  });
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
      if (value === undefined || value === '') return undefined;
      if (format !== undefined && !(/^\d+$/.test(format) && Number(format) < Math.max(1, parts.formats)))
        return `format ${format}`;
      return NUMBER.test(value) ? undefined : shown;
    default:
      return shown;
  }
}
