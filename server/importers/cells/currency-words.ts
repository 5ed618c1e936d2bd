/** What currencies are called in words, in full and in short, as cells and headings have them beside an amount. */
import { plainLetters } from '../../domain/plain-letters.ts';

/** Alternatives as in a regular expression, by the currencies that each may stand for. */
const CALLED: readonly (readonly [words: string, codes: readonly string[]])[] = [
  [
    'euros?|euroa|eurot|eura|eur\u00f3|\u0435\u0432\u0440\u043e|\u0454\u0432\u0440\u043e|\u03b5\u03c5\u03c1\u03ce|\u064a\u0648\u0631\u0648',
    ['EUR'],
  ],
  [
    'us ?dollars?|u\\.s\\. ?dollars?|dollars? us|us-dollars?|american dollars?|d\u00f3lares? (americanos?|estadounidenses?)',
    ['USD'],
  ],
  ['canadian dollars?', ['CAD']],
  ['australian dollars?', ['AUD']],
  [
    'dollars?|d\u00f3lar(es)?|\u0434\u043e\u043b\u043b\u0430\u0440\u043e\u0432|\u062f\u0648\u0644\u0627\u0631',
    ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD'],
  ],
  ['pounds? sterling|british pounds?|sterling', ['GBP']],
  ['pounds', ['GBP', 'EGP', 'LBP', 'SYP', 'SDG']],
  ['z\u0142oty(ch)?|z\u0142ote|zl|pln\\.', ['PLN']],
  ['kc|korun(a|y)? ceskych?|koruna ceska|ceske koruny|czech (koruna|crowns?)', ['CZK']],
  ['lei|ron\\.', ['RON', 'MDL']],
  ['lei moldovenesti|moldovan lei', ['MDL']],
  [
    '\u0433\u0440\u043d|\u0433\u0440\u0438\u0432\u0435\u043d\u044c|\u0433\u0440\u0438\u0432\u043d(\u044f|\u0456|\u0438)|hryv?nias?|hryvnya|grn|uah\\.',
    ['UAH'],
  ],
  ['\u0440\u0443\u0431|\u0440\u0443\u0431\u043b(\u0435\u0439|\u0438|\u044c|\u044f)|roubles?|rubles?', ['RUB', 'BYN']],
  ['\u0442\u0435\u043d\u0433\u0435|tenge', ['KZT']],
  ['forint(ot|ok)?|huf\\.', ['HUF']],
  ['\u043b\u0432|\u043b\u0435\u0432\u0430|leva', ['BGN']],
  ['kuna|kune', ['HRK']],
  ['\u0434\u0438\u043d|\u0434\u0438\u043d\u0430\u0440\u0430|dinara|rsd\\.', ['RSD']],
  ['t\u00fcrk liras\u0131|turkish liras?|liras\u0131|tl', ['TRY']],
  ['norske kroner', ['NOK']],
  ['danske kroner', ['DKK']],
  ['svenska kronor|kronor', ['SEK']],
  ['kroner', ['NOK', 'DKK']],
  ['swiss francs?|schweizer franken|franken|francs suisses|franchi svizzeri|sfr', ['CHF']],
  ['f ?cfa|francs? cfa|cfa francs?', ['XOF', 'XAF']],
  ['reais', ['BRL']],
  ['soles|nuevos soles', ['PEN']],
  ['pesos? mexicanos?|mexican pesos?', ['MXN']],
  ['pesos? colombianos?|colombian pesos?', ['COP']],
  ['pesos? chilenos?|chilean pesos?', ['CLP']],
  ['pesos? argentinos?|argentine pesos?', ['ARS']],
  ['philippine pesos?', ['PHP']],
  ['pesos?', ['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'PHP', 'CUP']],
  ['guaran(i|ies)', ['PYG']],
  ['quetzal(es)?', ['GTQ']],
  ['lempiras?', ['HNL']],
  ['rupees?|rs', ['INR', 'PKR', 'LKR', 'NPR', 'MUR']],
  ['indian rupees?', ['INR']],
  ['takas?|tk', ['BDT']],
  ['rupiah', ['IDR']],
  ['ringgit', ['MYR']],
  ['baht', ['THB']],
  ['dong', ['VND']],
  ['yuan|rmb|renminbi|\u5143', ['CNY']],
  ['yen|\u5186', ['JPY']],
  ['\uc6d0', ['KRW']],
  ['rands?', ['ZAR']],
  ['nairas?', ['NGN']],
  ['cedis?', ['GHS']],
  ['kenya shillings?|kshs?', ['KES']],
  ['shillings?', ['KES', 'TZS', 'UGX']],
  ['\u0631\u064a\u0627\u0644 \u0633\u0639\u0648\u062f\u064a|saudi riyals?', ['SAR']],
  ['\u0631\u064a\u0627\u0644|riyals?|rials?', ['SAR', 'QAR', 'OMR', 'YER', 'IRR']],
  ['\u062f\u0631\u0647\u0645|dirhams?', ['AED', 'MAD']],
  ['\u062f\u064a\u0646\u0627\u0631|dinars?', ['JOD', 'KWD', 'BHD', 'IQD', 'DZD', 'TND', 'LYD', 'RSD']],
  ['\u062c\u0646\u064a\u0647', ['EGP', 'SDG']],
  ['\u0644\u064a\u0631\u0629', ['LBP', 'SYP', 'TRY']],
];

/** Groups that capture nothing: what the word is, is captured around them. */
const expression = (words: string): string => plainLetters(words).replaceAll(/\((?!\?)/g, '(?:');

const EACH = CALLED.map(([words, codes]) => ({ codes, is: new RegExp(`^(?:${expression(words)})$`, 'u') }));
const WORDS = CALLED.map(([words]) => expression(words))
  .sort((a, b) => b.length - a.length)
  .join('|');
const BEFORE = new RegExp(`^([-(+\u2212]?)\\s*(${WORDS})(?!\\p{L})\\.?\\s*(.*)$`, 'su');
const AFTER = new RegExp(`^(.*?[\\d)\\-.,])\\s*(?<!\\p{L})(${WORDS})\\.?\\s*([-)]?)$`, 'su');
const ENDS_HEADING = new RegExp(`(?<!\\p{L})(${WORDS})\\.?\\s*[)\\]]?\\s*$`, 'u');
const IN_BRACKETS = new RegExp(`[([](?:[^)\\]]*[^\\p{L})\\]])?(${WORDS})(?!\\p{L})`, 'u');

/** The currencies that a word may stand for, the usual one first; none where it is the word of none. */
export function currenciesCalled(word: string): readonly string[] {
  const plain = plainLetters(word.trim());
  return EACH.find(({ is }) => is.test(plain) || is.test(plain.replace(/\.$/, '')))?.codes ?? [];
}

export interface WordedAmount {
  readonly word: string;
  /** What is left of the cell. */
  readonly bare: string;
}

/** An amount with the word of a currency before or after it. */
export function wordedAmount(text: string): WordedAmount | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  const plain = plainLetters(text);
  const before = BEFORE.exec(plain);
  if (before !== null) return { word: before[2] ?? '', bare: `${before[1]}${before[3]}` };
  const after = AFTER.exec(plain);
  return after === null ? undefined : { word: after[2] ?? '', bare: `${after[1]}${after[3]}` };
}

/** At the end of a heading of money or in its brackets. */
export function currencyWordIn(heading: string): string | undefined {
  const plain = plainLetters(heading);
  return (IN_BRACKETS.exec(plain) ?? ENDS_HEADING.exec(plain))?.[1];
}
