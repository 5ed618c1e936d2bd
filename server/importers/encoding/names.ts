import { DOS_PAGES, dosPageCalled } from './dos.ts';

/**
 * The encodings that a mapping may name, as the WHATWG Encoding Standard calls them, which every Node decodes; and code
 * pages of DOS.
 */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  // Western, Central and Northern Europe
  'windows-1252',
  'latin1',
  'iso-8859-1',
  'iso-8859-15',
  'macintosh',
  'windows-1250',
  'iso-8859-2',
  'windows-1257',
  'iso-8859-4',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-3',
  'iso-8859-14',
  // Turkish, Greek, Cyrillic
  'windows-1254',
  'iso-8859-9',
  'windows-1253',
  'iso-8859-7',
  'windows-1251',
  'iso-8859-5',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'x-mac-cyrillic',
  // Arabic, Hebrew, Thai, Vietnamese
  'windows-1256',
  'iso-8859-6',
  'windows-1255',
  'iso-8859-8',
  'windows-874',
  'windows-1258',
  // Chinese, Japanese, Korean
  'gbk',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
  ...DOS_PAGES,
] as const;
export type Encoding = (typeof ENCODINGS)[number];

const KNOWN: ReadonlySet<string> = new Set(ENCODINGS);

export function isEncoding(name: unknown): name is Encoding {
  return typeof name === 'string' && KNOWN.has(name);
}

/** Of a name in other letters, or an older one: `CP1250` is windows-1250. Undefined where there is no such encoding. */
export function encodingCalled(name: string): Encoding | undefined {
  const plain = name.trim().toLowerCase();
  if (isEncoding(plain)) return plain;
  const page = dosPageCalled(plain);
  if (page !== undefined) return page;
  try {
    const found = new TextDecoder(plain).encoding;
    return isEncoding(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
