/**
 * How the statutes themselves call the way in which a debtor answers, by the beginning of the id of a rule; the longest
 * beginning that fits counts. Only what the text of the law says; another rule has none.
 */
export interface OwnWord {
  readonly lang: string;
  readonly word: string;
}

type ByMode = Readonly<Record<string, string>> & { readonly lang: string };

const SPANISH = { lang: 'es', joint: 'solidariamente responsable' } as const;
const ENGLISH = { lang: 'en', joint: 'jointly and severally liable' } as const;
const FRENCH = { lang: 'fr', joint: 'tenu solidairement' } as const;

const WORDS: Readonly<Record<string, ByMode>> = {
  'ar-': SPANISH,
  'at-lsdbg-': { lang: 'de', surety: 'Bürge und Zahler' },
  'be-': { lang: 'nl', joint: 'hoofdelijk aansprakelijk' },
  'br-': { lang: 'pt', subsidiary: 'subsidiariamente responsável' },
  'ca-on-': ENGLISH,
  'ca-qc-': { lang: 'fr', joint: 'solidairement responsable' },
  'cl-': SPANISH,
  'de-aentg-': { lang: 'de', surety: 'wie ein Bürge, der auf die Einrede der Vorausklage verzichtet hat' },
  'de-aufenthg-': { lang: 'de', surety: 'wie ein Bürge, der auf die Einrede der Vorausklage verzichtet hat' },
  'de-milog-': { lang: 'de', surety: 'wie ein Bürge, der auf die Einrede der Vorausklage verzichtet hat' },
  'de-sgb4-': { lang: 'de', surety: 'wie ein selbstschuldnerischer Bürge' },
  'es-': SPANISH,
  'fr-': FRENCH,
  'it-': { lang: 'it', joint: 'obbligato in solido' },
  'lu-': FRENCH,
  'nl-': { lang: 'nl', joint: 'hoofdelijk aansprakelijk', ladder: 'volgtijdelijk hoofdelijk aansprakelijk' },
  'no-allmenn-': { lang: 'nb', surety: 'på samme måte som en selvskyldnerkausjonist' },
  'ph-': ENGLISH,
  'pt-': { lang: 'pt', joint: 'solidariamente responsável', subsidiary: 'subsidiariamente responsável' },
  'tr-': { lang: 'tr', joint: 'birlikte sorumlu' },
  'us-': ENGLISH,
  'uy-': SPANISH,
  'za-': ENGLISH,
};

export function ownWord(regime: string, mode: string): OwnWord | undefined {
  const [start] = Object.keys(WORDS)
    .filter((beginning) => regime.startsWith(beginning))
    .sort((a, b) => b.length - a.length);
  const words = start === undefined ? undefined : WORDS[start];
  const word = words?.[mode];
  return words === undefined || word === undefined ? undefined : { lang: words.lang, word };
}
