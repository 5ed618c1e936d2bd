/** The two lines of a node: squeezed a little, then cut; the whole stands in the label and in the twin. */
import { cut, lettersOf } from '../../ui/cut.ts';
import { NODE } from './place.ts';

export const ROOM = NODE.width - 18;
const SQUEEZE = 0.84;

export interface FittedText {
  readonly shown: string;
  readonly squeeze: { readonly textLength?: number; readonly lengthAdjust?: 'spacingAndGlyphs' };
  /** It needs less than all the room. */
  readonly isShort: boolean;
}

/** About how wide letters of a name are at 13 px: capitals are much wider than the narrow ones. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[mwMW]/, 10.5],
  [/\p{Lu}/u, 8.2],
  [/[ijlI.,:;'’| ]/, 3.4],
  [/[frt]/, 4.8],
];
const WIDTH = 6.9;

export function widthOf(text: string): number {
  return [...text].reduce((all, letter) => all + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? WIDTH), 0);
}

export function fitted(text: string, room: number = ROOM): FittedText {
  let letters = lettersOf(text);
  let shown = text;
  while (letters > 1 && widthOf(shown) * SQUEEZE > room) {
    letters -= 1;
    shown = cut(text, letters);
  }
  if (widthOf(shown) <= room) return { shown, squeeze: {}, isShort: true };
  return { shown, squeeze: { textLength: room, lengthAdjust: 'spacingAndGlyphs' }, isShort: false };
}

/** Both lines, each read apart from the other. `middle`: short lines stand in the middle of a node with a roof. */
export function NodeLines({
  first,
  second,
  middle = false,
}: {
  readonly first: FittedText;
  readonly second: FittedText;
  readonly middle?: boolean;
}) {
  const line = (text: FittedText, y: number, className: string) => (
    <text
      x={middle && text.isShort ? ROOM / 2 : 0}
      y={y}
      textAnchor={middle && text.isShort ? 'middle' : 'start'}
      className={className}
      {...text.squeeze}
    >
      {text.shown}
    </text>
  );
  return (
    <g transform="translate(9 0)">
      {line(first, middle ? 29 : 21, 'node-name')} {line(second, middle ? 44 : 39, 'node-role')}
    </g>
  );
}
