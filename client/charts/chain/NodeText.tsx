/** The two lines of a node: squeezed a little, then cut; the whole stands in the label and in the twin. */
import { cut } from '../../ui/cut.ts';
import { NODE } from './place.ts';

/** About the width of a letter of a name at 13 px. */
export const LETTER = 6.25;
export const ROOM = NODE.width - 18;
export const SQUEEZE = 0.84;
export const MOST_LETTERS = Math.floor(ROOM / (LETTER * SQUEEZE));

export function squeezed(text: string): { readonly textLength?: number; readonly lengthAdjust?: 'spacingAndGlyphs' } {
  const width = text.length * LETTER;
  if (width <= ROOM) return {};
  return { textLength: Math.max(ROOM, width * SQUEEZE), lengthAdjust: 'spacingAndGlyphs' };
}

export const fitting = (text: string): string => cut(text, MOST_LETTERS);
