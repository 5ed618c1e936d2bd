/** What currencies are called in words, in full and in short, as cells and headings have them beside an amount. */
import { plainLetters } from '../../domain/plain-letters.ts';

/** Alternatives as in a regular expression, by the currencies that each may stand for. */
const CALLED: readonly (readonly [words: string, codes: readonly string[]])[] = [
  ['euros?|euroa|eurot|eura|euró|евро|євро|ευρώ|يورو', ['EUR']],
  [
    'us ?dollars?|u\\.s\\. ?dollars?|dollars? us|us-dollars?|american dollars?|dólares? (americanos?|estadounidenses?)',
    ['USD'],
  ],
  ['canadian dollars?', ['CAD']],
  ['australian dollars?', ['AUD']],
  ['dollars?|dólar(es)?|долларов|دولار', ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD']],
  ['pounds? sterling|british pounds?|sterling', ['GBP']],
  ['pounds', ['GBP', 'EGP', 'LBP', 'SYP', 'SDG']],
  ['złoty(ch)?|złote|zl|pln\\.', ['PLN']],
  ['kc|korun(a|y)? ceskych?|koruna ceska|ceske koruny|czech (koruna|crowns?)', ['CZK']],
  ['lei|ron\\.', ['RON', 'MDL']],
  ['lei moldovenesti|moldovan lei', ['MDL']],
  ['грн|гривень|гривн(я|і|и)|hryv?nias?|hryvnya|grn|uah\\.', ['UAH']],
  ['руб|рубл(ей|и|ь|я)|roubles?|rubles?', ['RUB', 'BYN']],
  ['тенге|tenge', ['KZT']],
  ['forint(ot|ok)?|huf\\.', ['HUF']],
  ['лв|лева|leva', ['BGN']],
  ['kuna|kune', ['HRK']],
  ['дин|динара|dinara|rsd\\.', ['RSD']],
  ['türk lirası|turkish liras?|lirası|tl', ['TRY']],
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
  ['yuan|rmb|renminbi|人民币(元)?|人民幣', ['CNY']],
  ['新臺幣(元)?|新台幣(元)?|台幣', ['TWD']],
  ['港元|港幣|港币', ['HKD']],
  // Written so in all three.
  ['元|圓', ['CNY', 'TWD', 'HKD']],
  ['yen|円|日本円', ['JPY']],
  ['원|원화', ['KRW']],
  ['บาท', ['THB']],
  ['rands?', ['ZAR']],
  ['nairas?', ['NGN']],
  ['cedis?', ['GHS']],
  ['kenya shillings?|kshs?', ['KES']],
  ['shillings?', ['KES', 'TZS', 'UGX']],
  ['ريال سعودي|saudi riyals?', ['SAR']],
  ['ريال|riyals?|rials?', ['SAR', 'QAR', 'OMR', 'YER', 'IRR']],
  ['درهم|dirhams?', ['AED', 'MAD']],
  ['دينار|dinars?', ['JOD', 'KWD', 'BHD', 'IQD', 'DZD', 'TND', 'LYD', 'RSD']],
  ['جنيه', ['EGP', 'SDG']],
  ['ليرة', ['LBP', 'SYP', 'TRY']],
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
