/** A letter as plain text: to copy, to paste into a letterhead. */
import type { Block, Sheet } from '../dossier/sheet.ts';

export function letterText({ title, blocks }: Sheet): string {
  return `${[title, '', ...blocks.flatMap(linesOf)].join('\n').trimEnd()}\n`;
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'care':
    case 'paragraph':
      return [block.text, ''];
    case 'heading':
      return [block.text, ''];
    case 'list':
      return [...block.items.map((item) => `- ${item}`), ''];
    case 'facts':
      return [...block.entries.map(([name, value]) => `${name}: ${value}`), ''];
    case 'table':
      return [...block.rows.map((row) => `- ${cells(block.heads, row)}`), ''];
    case 'picture':
      return [block.caption, ''];
    case 'section':
      return block.blocks.flatMap(linesOf);
  }
}

/** A row as words: columns do not survive a letterhead. */
function cells(heads: readonly string[], row: readonly string[]): string {
  return row.flatMap((cell, at) => (cell === '' ? [] : [`${heads[at]} ${cell}`])).join('; ');
}
