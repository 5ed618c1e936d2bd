/**
 * By which letters beyond English ones a language is known, and in which encodings its files come, the usual one first.
 * `shares`: each such letter with how many of a thousand such letters it is, in small letters. For the eleven languages
 * counted in this program's own messages, for the others estimated; they need only be of the right order.
 */
import type { Encoding } from './names.ts';

export interface Spelling {
  readonly encodings: readonly Encoding[];
  readonly shares: string;
}

const WEST: readonly Encoding[] = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850', 'ibm437'];
const CENTRAL: readonly Encoding[] = ['windows-1250', 'iso-8859-2', 'ibm852'];
const BALTIC: readonly Encoding[] = ['windows-1257', 'iso-8859-13', 'iso-8859-4'];
const CYRILLIC: readonly Encoding[] = ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'];

export const SPELLINGS: readonly Spelling[] = [
  { encodings: WEST, shares: 'ä406 ü376 ö161 ß54' },
  { encodings: WEST, shares: 'ó275 í240 á200 é150 ñ80 ú50 ü5' },
  { encodings: WEST, shares: 'é650 è100 à100 ê46 ç30 ô25 î20 û14 ù8 œ8 â12 ï6 ë5' },
  { encodings: WEST, shares: 'è400 à250 ò150 ù100 é60 ì40' },
  { encodings: WEST, shares: 'é450 ë300 ï120 ó50 ö40 ü40' },
  { encodings: WEST, shares: 'ã280 ç190 á150 é130 í70 ó60 ú35 õ40 ê30 à20 â20 ô15' },
  { encodings: WEST, shares: 'ø480 å400 æ60 é40 ö10 ä10' },
  { encodings: WEST, shares: 'ä460 ö310 å220 é10' },
  // Icelandic
  { encodings: WEST, shares: 'á170 ð170 í150 ö120 þ90 é80 ó80 ú60 æ50 ý30' },
  // Polish
  { encodings: CENTRAL, shares: 'ł219 ż120 ę143 ó160 ą110 ć90 ś85 ń50 ź23' },
  // Czech, Slovak
  { encodings: CENTRAL, shares: 'á180 í190 é110 ě100 ý90 ř80 č80 ž70 š60 ů50 ú20 ť8 ď6 ň8 ó8' },
  { encodings: CENTRAL, shares: 'á210 í140 é130 č110 ý90 ž90 š80 ú60 ľ40 ť40 ó20 ň20 ô20 ä10 ď10 ŕ2 ĺ1' },
  // Hungarian
  { encodings: CENTRAL, shares: 'é310 á310 ö100 ó100 ő80 í50 ü50 ú25 ű25' },
  // Romanian
  { encodings: CENTRAL, shares: 'ă400 ţ180 ş180 î150 â90' },
  // Croatian, Slovenian
  { encodings: CENTRAL, shares: 'č280 ž250 š230 ć170 đ70' },
  // Turkish
  { encodings: ['windows-1254', 'ibm857'], shares: 'ı340 ü140 ş130 ğ100 ç100 ö90 i\u0307100 â5 î2' },
  // Lithuanian, Latvian, Estonian
  { encodings: BALTIC, shares: 'ė260 š190 ų190 ž130 ū90 į80 č70 ą40 ę30' },
  { encodings: BALTIC, shares: 'ā370 ī190 ē170 š110 ņ60 ū60 ļ40 ž30 ķ20 ģ10 č10' },
  { encodings: BALTIC, shares: 'ä330 õ300 ü220 ö80 š30 ž20' },
  // Russian with Bulgarian, Ukrainian with Belarusian, Serbian
  {
    encodings: CYRILLIC,
    shares:
      'о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ4 ё1',
  },
  {
    encodings: CYRILLIC,
    shares:
      'о94 а80 н68 и60 і58 в54 т53 е50 р47 с42 к37 л36 у33 д31 м30 п29 з23 я23 ь17 б17 г16 ч14 й13 х11 ц10 є6 ж9 ї8 ш7 ю7 щ4 ф3 ґ1 ў5 ы5 э3 ё2',
  },
  {
    encodings: CYRILLIC,
    shares:
      'а115 и97 о91 е89 н55 р48 с46 т44 ј43 у41 в37 к37 д35 п30 м30 л28 з17 г17 б16 љ6 њ8 ш9 ц10 ч10 ж6 х6 ћ6 ђ2 ф2 џ1',
  },
  // Greek
  {
    encodings: ['windows-1253', 'iso-8859-7', 'ibm737'],
    shares:
      'α110 ο98 ι78 ε77 τ75 σ55 ν62 η50 υ43 ς45 ρ41 π40 κ40 μ33 λ28 ί28 ό25 ά22 έ20 ή18 δ17 γ17 ω16 χ12 θ11 ύ10 φ10 ώ8 β7 ξ4 ζ4 ψ2',
  },
  // Arabic
  {
    encodings: ['windows-1256', 'iso-8859-6'],
    shares:
      'ا140 ل114 م72 ي62 و52 ن48 ر43 ت42 ع40 د34 ب29 ف28 ه28 ق27 ة26 أ25 س24 ح20 ك18 ج16 ص12 ى10 خ9 ط9 ش9 ذ8 إ7 غ6 ض5 ء3 ئ3 ث3 ز5 ؤ2 ظ2 آ2',
  },
  // Hebrew
  {
    encodings: ['windows-1255', 'iso-8859-8'],
    shares:
      'י110 ו105 ה90 ל74 א63 ר56 ת50 ב47 ש44 מ46 נ31 ם30 ד26 ק22 ח25 ע32 פ17 כ20 ט12 ג13 ז12 צ12 ן15 ס15 ף3 ך8 ץ2',
  },
  // Thai
  {
    encodings: ['windows-874'],
    shares:
      'า85 น75 ร70 อ60 ก56 เ50 ง46 ม38 ย36 ั36 ่37 ้35 ว33 ี33 ด30 ล30 ท30 ต27 ส27 ิ27 ะ23 ห23 ป21 บ21 ค20 แ18 จ16 พ16 ข14 ช14 ุ14 ู14 โ12 ใ12 ไ12 ื12 ์12 ำ10 ถ8 ศ7 ซ6 ณ6 ธ6 ผ6 ็6 ญ5 ภ5 ึ5 ษ4 ฐ3 ฟ3 ฝ2 ฉ2 ๆ1 ฎ1 ฏ1 ฑ1 ฒ1 ฆ1 ฮ2',
  },
];
