import { settleLanguage } from './language.ts';
import { loadWords } from './load-words.ts';
import { loadLetters } from './ui/fonts.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/field.css';
import './ui/table.css';

/** Words and letters first: nothing is drawn in a language that is not there yet. */
const words = loadWords(settleLanguage());
const letters = loadLetters('Aa');
const page = import('./start.tsx');
void Promise.all([page, words, letters]).then(([{ start }]) => start());
