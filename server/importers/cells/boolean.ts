import { CellProblem, type Reader } from './reading.ts';

export interface BooleanOptions {
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}

const YES = ['true', 'yes', 'y', '1', 'x'];
const NO = ['false', 'no', 'n', '0'];

/** The words of the source for yes and no; any other word is a problem, never a no. */
export function booleanReader(options: BooleanOptions = {}): Reader<boolean> {
  const yes = new Set((options.yes ?? YES).map((word) => word.toLowerCase()));
  const no = new Set((options.no ?? NO).map((word) => word.toLowerCase()));
  return (text) => {
    const word = text.toLowerCase();
    if (yes.has(word)) return true;
    if (no.has(word)) return false;
    return new CellProblem('import.not-yes-or-no', { yes: [...yes].join(', '), no: [...no].join(', ') });
  };
}
