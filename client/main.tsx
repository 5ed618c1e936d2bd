import { settleLanguage } from './language.ts';
import { loadWords } from './load-words.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/field.css';
import './ui/table.css';

/** Words first: nothing is drawn in a language that is not there yet. */
const words = loadWords(settleLanguage());
const page = import('./start.tsx');
void Promise.all([page, words]).then(([{ start }]) => start());
