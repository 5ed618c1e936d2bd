import { render } from '../../schema/messages/index.ts';
import type { CellProblem } from '../importers/cells/reading.ts';

/** Why a file cannot be read and what mends it, in the reader's words, without the full stop that the sentence around it has. */
export const reasonText = ({ code, params }: CellProblem): string =>
  `${render(code, params)} ${render(`${code}.remedy`, params)}`.replace(/\.$/, '');
