/** Columns that have no field here and are never stored, by the words of their heading. */

const REFUSED: readonly (readonly [reason: string, words: RegExp])[] = [
  [
    'residence',
    /\b(residen(ce|cy) (status|permit|title)|immigration|visa|work permit|asylum|duldung|aufenthalts?(titel|status|erlaubnis)|arbeitserlaubnis|titre de s[eé]jour|permesso di soggiorno)\b/,
  ],
  [
    'origin',
    /\b(nationality|citizenship|country of (origin|birth)|place of birth|birthplace|ethnic(ity)?|race|staatsangeh[oö]rigkeit|nationalit[aä]t|nationalit[eé]|herkunft|geburtsort|cittadinanza)\b/,
  ],
  [
    'belief',
    /\b(religion|confession|konfession|trade union member(ship)?|union member(ship)?|gewerkschaft(smitglied)?)\b/,
  ],
  ['health', /\b(health|diagnosis|disability|krankheit|diagnose|behinderung)\b/],
];

/** Why a column with this heading is refused; undefined where it is not. */
export function refusalOfHeading(heading: string): string | undefined {
  const words = heading
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll(/[_\-./]+/g, ' ')
    .toLowerCase();
  return REFUSED.find(([, form]) => form.test(words))?.[0];
}
