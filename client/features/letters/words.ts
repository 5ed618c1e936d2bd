/** What the parts of the screen of letters say alike. Pure. */
import { render } from '../../../schema/messages/render.ts';
import type { LetterPreviewQuery, LettersQuery } from '../../generated/operations.ts';

export type Offers = Extract<LettersQuery['letters'], { __typename: 'Letters' }>;
export type Offer = Offers['letters'][number];
export type Preview = Extract<LetterPreviewQuery['letter'], { __typename: 'Letter' }>;
export type Count = Preview['count'];

/** "2 of 9 workers", or that it is not known. */
export function countText({ fit, of }: Count): string {
  const whole = of == null ? {} : { of };
  return fit == null ? render('letter.count.not-known', whole) : render('letter.count', { fit, ...whole });
}

export function wordingOf(part: string, as: string): string {
  return render(`letter.wording.${part}`, { as });
}

export const missingIn = ({ particulars }: Offer) => particulars.filter(({ value }) => value == null);

/** How a blank ends: "[day of sending: not held]". */
const blankEnds = (): string => render('letter.blank', { what: '' }).slice(1);

/** A text in pieces, of which some are blanks. */
export function pieces(
  text: string,
): readonly { readonly at: number; readonly text: string; readonly blank: boolean }[] {
  let at = 0;
  return text
    .split(/(\[[^\]\n]+\])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const one = { at, text: piece, blank: piece.startsWith('[') && piece.endsWith(blankEnds()) };
      at += piece.length;
      return one;
    });
}
