/** The texts that all sheets of a workbook share, put back into their cells: a part of a sheet is then read by itself. */

const SHARED = /<((?:\w+:)?)si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/\1si>)/g;
const CELL = /<((?:\w+:)?)c((?:\s[^>]*?)?)>([\s\S]*?)<\/\1c>/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>\s*(\d+)\s*<\/(?:\w+:)?v>/;
const TAG = /<(\/?)(?:\w+:)?(\w+)/g;

/** What stands in each, in the order by which cells name them. */
export function sharedStrings(xml: string | undefined): readonly string[] {
  return [...(xml ?? '').matchAll(SHARED)].map(([, , inner = '']) => inner);
}

/** A text that stands in its cell has the same form as one that is shared; it takes the prefix of the cell. */
export function withTexts(xml: string, shared: readonly string[]): string {
  return xml.replaceAll(CELL, (cell, prefix: string, attributes: string, inner: string) => {
    if (!/\st="s"/.test(attributes)) return cell;
    const text = shared[Number(VALUE.exec(inner)?.[1] ?? Number.NaN)];
    if (text === undefined) return cell;
    const own = text.replaceAll(TAG, (_, end: string, name: string) => `<${end}${prefix}${name}`);
    return `<${prefix}c${attributes.replace(/\st="s"/, ' t="inlineStr"')}><${prefix}is>${own}</${prefix}is></${prefix}c>`;
  });
}
