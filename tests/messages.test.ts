import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { patternOf } from '../schema/messages/catalogue.ts';
import { en } from '../schema/messages/en/index.ts';
import {
  codesOf,
  formatDecimal,
  hasMessage,
  LOCALES,
  listText,
  placeName,
  render,
  renderValue,
} from '../schema/messages/index.ts';
import { loadEveryLanguage } from '../schema/messages/load.ts';
import { sayPlace } from '../schema/messages/say.ts';
import { FACT_NAMES } from '../server/domain/model.ts';
import { loadRegimes } from '../server/regimes/load.ts';

/** Plain text in a parsed pattern. */
const LITERAL = 0;

/** Names that stand as they are given, and names that must be numbers. */
function kindsOf(ast: ReturnType<IntlMessageFormat['getAst']>): {
  readonly plain: string[];
  readonly counted: string[];
} {
  const found = { plain: [] as string[], counted: [] as string[] };
  for (const one of ast) {
    if (one.type === 1) found.plain.push(one.value);
    if (one.type === 2 || 'pluralType' in one) found.counted.push((one as { value: string }).value);
    for (const { value } of 'options' in one ? Object.values(one.options) : []) {
      const { plain, counted } = kindsOf(value);
      found.plain.push(...plain);
      found.counted.push(...counted);
    }
  }
  return found;
}

const root = join(import.meta.dirname, '..');
/** Plain JavaScript, because it runs before anything is built. */
const nodeVersion: { NEEDED: string; oldNodeSentence(found: string): string } = await import(
  join(root, 'scripts/node-version.mjs')
);

function read(folder: string, ends: readonly string[]): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(sep, '/')}`)
    .filter((file) => ends.includes(extname(file)) && !file.includes('/generated/'))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

const sources = [
  ...read('server', ['.ts']),
  ...read('client', ['.ts', '.tsx']),
  ...read('schema', ['.ts']).filter(({ file }) => !/\/messages\/[a-z]{2}\//.test(file)),
];
const law = read('server/regimes', ['.yaml']);
const codes = codesOf();
const namespaces = [...new Set(codes.map((code) => code.split('.')[0]))];

/** A code written out: 'claim.bad-day'. The names of files are no codes. */
const WRITTEN = new RegExp(`['"\`]((?:${namespaces.join('|')})\\.[a-z0-9][\\w.-]*)['"\`]`, 'g');
/** A code put together: `liability.condition.${what}`. */
const PUT_TOGETHER = new RegExp(`\`((?:${namespaces.join('|')})\\.[\\w.-]*)\\$\\{[^\`]*\``, 'g');
const IS_FILE = /\.(ts|tsx|css|csv|json|yaml|yml|xlsx|graphql|mjs|js|html)$/;

const literals = sources.flatMap(({ file, text }) =>
  [...text.matchAll(WRITTEN)]
    .filter(({ index }) => !text.slice(0, index).endsWith('startsWith('))
    .map(([, code = '']) => ({ file, code })),
);
/** One that ends with its dot is the beginning of others. */
const written = literals.filter(({ code }) => !IS_FILE.test(code) && !code.endsWith('.'));
const beginnings = new Set([
  ...sources.flatMap(({ text }) => [...text.matchAll(PUT_TOGETHER)].map(([, start = '']) => start)),
  ...literals.map(({ code }) => code).filter((code) => code.endsWith('.')),
]);
const words = new Set([...sources, ...law].flatMap(({ text }) => text.match(/[\w-]+/g) ?? []));

/** Which sectors are named depends on the data. */
const IS_OF_DATA = /^sector\./;

/** `error.not-found` is written where it is thrown as 'not-found', or as the code of the failure itself. */
const isUsed = (code: string): boolean => {
  if (IS_OF_DATA.test(code)) return true;
  if (written.some((found) => found.code === code)) return true;
  const base = code.replace(/\.remedy$/, '');
  if (base !== code) return isUsed(base);
  return [...beginnings, 'error.', 'word.'].some((start) => {
    if (!code.startsWith(start)) return false;
    const rest = code.slice(start.length);
    return words.has(rest) || words.has(rest.replace(/s$/, '')) || words.has(rest.replace(/^(that|per)_/, ''));
  });
};

beforeAll(loadEveryLanguage);

describe('messages', () => {
  test('every code written out in the source has one', () => {
    expect(written.length).toBeGreaterThan(300);
    expect(written.filter(({ code }) => !hasMessage(code))).toEqual([]);
  });

  test('every beginning of a code that is put together has messages', () => {
    expect(beginnings.size).toBeGreaterThan(10);
    expect([...beginnings].filter((start) => !codes.some((code) => code.startsWith(start)))).toEqual([]);
  });

  test('every failure has its sentence', () => {
    const union =
      /export type ErrorCode =([^;]+);/.exec(readFileSync(join(root, 'server/domain/errors.ts'), 'utf8'))?.[1] ?? '';
    const failures = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => `error.${code}`);
    expect(failures.length).toBeGreaterThan(20);
    expect(failures.filter((code) => !hasMessage(code))).toEqual([]);
  });

  test('every condition, defence and reason that the law in force names has its sentence', () => {
    const named = loadRegimes().flatMap((regime) => [
      ...namesIn(regime, 'what').map((what) => `liability.condition.${what}`),
      ...namesIn(regime, 'code').map((code) => `liability.reason.${code}`),
      ...(regime.no_debtor?.help ?? []).map((help) => `liability.help.${help}`),
    ]);
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((code) => !hasMessage(code))).toEqual([]);
  });

  test('every fact that a rule may ask of a party can be named as missing', () => {
    const named = FACT_NAMES.map((fact) => `liability.missing.fact.${fact}`);
    expect(named.filter((code) => !hasMessage(code))).toEqual([]);
  });

  test('none is kept that nothing uses', () => {
    expect(codes.filter((code) => !isUsed(code))).toEqual([]);
  });

  test('what is given with a code fills every place of its sentence', () => {
    const given = sources.flatMap(({ file, text }) => placesFilled(text).map((call) => ({ file, ...call })));
    expect(given.length).toBeGreaterThan(100);
    const lacking = given.flatMap(({ file, code, names, isWhole }) => {
      const missing = placesOf(code).filter((place) => !names.includes(place));
      return isWhole && missing.length > 0 ? [`${file}: ${code} lacks ${missing.join(', ')}`] : [];
    });
    expect(lacking).toEqual([]);
  });

  test('each namespace stands in the file of its name, in the order of the alphabet where it has one', () => {
    for (const namespace of namespaces) {
      const texts = read('schema/messages/en', ['.ts']).filter(({ text }) => text.includes(`'${namespace}.`));
      for (const { file } of texts) expect(file).toMatch(new RegExp(`/en/${namespace}(\\.ts|/)`));
    }
  });

  test('each is a whole pattern: it renders with every place filled', () => {
    for (const code of codes) {
      const text = render(
        code,
        Object.fromEntries(placesOf(code).map((place) => [place, /plural|number/.test(en[code] ?? '') ? 2 : 'x'])),
      );
      expect({ code, text }).not.toEqual({ code, text: code });
    }
  });

  test('a number has all its digits, and thousands set apart', () => {
    const say = (value: string) => renderValue({ type: 'decimal', value });
    expect(['200222', '2400', '53.50', '1234567.125', '-12000', 'about 7'].map(say)).toEqual([
      ...['200,222', '2,400', '53.50', '1,234,567.125'],
      ...['\u221212,000', 'about 7'],
    ]);
  });

  test('says of what a rule asks for that any is enough, and of what it leaves out when', () => {
    const params = { field: 'kind', value: 'sale', wanted: { type: 'list', value: ['works', 'services'] } };
    expect(render('liability.step.contract', params)).toBe(
      'Contract, kind: sale; the rule asks for works or services.',
    );
    const consumer = { party: 'Stavba', fact: 'consumer', value: 'no', wanted: 'yes', out: 'yes' };
    expect(render('liability.step.fact', consumer)).toBe('Stavba, consumer: no; if yes, the rule leaves it out.');
  });

  test('a count has its thousands set apart wherever it stands; a year, a line and a port are names', () => {
    expect(render('page.value', { value: 1234 })).toBe('1,234');
    const year = { year: 2024, total: 12345, flagged: 1, passed: 2, cannotTell: 0, notApplicable: 0 };
    expect(render('page.sector.year', year)).toContain('2024: 12,345 in all');
    expect(render('page.number', { n: 4000 })).toBe('4,000');
    expect(['de', 'fr', 'es', 'ar'].map((locale) => formatDecimal('6400', locale as 'de'))).toEqual([
      ...['6.400', '6\u202f400', '6400', '6,400'],
    ]);
  });

  test('a place of a sentence is never a number here and a text there', () => {
    const mixed = LOCALES.flatMap((locale) =>
      codesOf(locale).filter((code) => {
        const { plain, counted } = kindsOf(new IntlMessageFormat(patternOf(code, locale) ?? '', 'en').getAst());
        return plain.some((name) => counted.includes(name));
      }),
    );
    expect(mixed).toEqual([]);
  });

  test('a sector is called by its name beside its code, one of another list by its code', () => {
    const say = (code: string) => render('page.value', { value: { type: 'sector', value: code } });
    expect(['43.31', 'F43', 'F', '43', '86.21', '236220', '4331', 'J', 'hotels'].map(say)).toEqual([
      '43.31 (Specialised construction work)',
      'F43 (Specialised construction work)',
      'F (Construction)',
      '43 (Specialised construction work)',
      '86.21 (Human health)',
      ...['236220', '4331', 'J', 'hotels'],
    ]);
  });

  test('a region is called by its name, an unknown one by its code', () => {
    const regions = ['DE-SH', 'US-NY', 'CA-ON', 'AU-NSW', 'GB-NIR', 'PL-14', 'DE-XX', 'US'];
    expect(regions.map((code) => placeName(code))).toEqual([
      ...['Germany, Schleswig-Holstein', 'United States, New York', 'Canada, Ontario'],
      ...['Australia, New South Wales', 'United Kingdom, Northern Ireland', 'Poland, Mazowieckie'],
      ...['Germany, XX', 'United States'],
    ]);
    expect([sayPlace('DE-SH'), sayPlace('DE')]).toEqual(['Germany, Schleswig-Holstein (DE-SH)', 'Germany']);
  });

  test('an Arabic name keeps its own direction inside a sentence of any language', () => {
    const party = 'شركة النور 2';
    for (const locale of LOCALES)
      expect(render('page.trace.ask-holder', { holder: party }, { locale })).toContain(`\u2068${party}\u2069`);
    expect(listText([party, 'Nordkai'])).toBe(`\u2068${party}\u2069 and Nordkai`);
  });

  test('a name that ends in a full stop ends the sentence with it, in every language', () => {
    expect(render('page.trace.ask-holder', { holder: 'Stavba s.r.o.' })).toBe('Ask Stavba s.r.o.');
    expect(render('page.trace.ask-holder', { holder: 'Stavba' })).toBe('Ask Stavba.');
    const party = { type: 'party', value: 'p' };
    const named = render('page.trace.ask-holder', { holder: party }, { names: () => 'Alfa a.s.' });
    expect(named).toBe('Ask Alfa a.s.');
    for (const locale of LOCALES) {
      const said = render('page.trace.ask-holder', { holder: 'Stavba s.r.o.' }, { locale });
      expect(said).toMatch(/s\.r\.o\./);
      expect(said.replaceAll('\u2069', '')).not.toMatch(/\.\./);
    }
  });

  test('a place is named, not said by its code', () => {
    const where = { place: { type: 'text', value: 'DE-SH' }, day: { type: 'day', value: '2025-02-24' } };
    expect(render('flag.missing.going-rate', where)).toBe(
      'What was the going rate for this work in Germany, Schleswig-Holstein on 24 Feb 2025?',
    );
  });

  test('a long list names the first and counts the others', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, nth) => ({ type: 'line', value: `l${nth + 1}` }));
    const say = (count: number) => renderValue({ type: 'list', value: lines(count) });
    expect(say(3)).toBe('l1, l2, and l3');
    expect(say(12)).toMatch(/l11, and l12$/);
    expect(say(1_013)).toMatch(/l10, l11, and 1,002 others$/);
  });

  test('the careful words: none says guilty, violator or victim', () => {
    expect(codes.filter((code) => /guilty|violat|victim|criminal|compliant/i.test(en[code] ?? ''))).toEqual([]);
  });

  test('the sentence about an old Node, said before anything can be read, is the catalogue’s', () => {
    expect(nodeVersion.oldNodeSentence('18.1.0')).toBe(
      render('error.node-too-old', { found: '18.1.0', needed: nodeVersion.NEEDED }),
    );
  });
});

/** Values of a key wherever it stands in conditions, defences, exclusions and clocks of a rule. */
function namesIn(value: unknown, key: 'what' | 'code', inEvent = false): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, key, inEvent));
  if (typeof value !== 'object' || value === null) return [];
  const isEvent = inEvent || 'event' in value;
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === key && typeof inner === 'string' && !isEvent) return [inner];
    return namesIn(inner, key, false);
  });
}

/** Places that must be filled, of the sentence and of its branches; one that a pattern selects `undefined` for may stay open. */
function placesOf(code: string): readonly string[] {
  const open = new Set<string>();
  const all = new Set<string>();
  const visit = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if ('value' in element && element.type !== LITERAL) all.add(String(element.value));
      if (!('options' in element)) continue;
      if ('undefined' in element.options) open.add(String(element.value));
      for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(en[code] ?? '', 'en').getAst());
  return [...all].filter((name) => !open.has(name));
}

interface Call {
  readonly code: string;
  readonly names: readonly string[];
  /** False where values are spread in, so that the names cannot be read here. */
  readonly isWhole: boolean;
}

/** `message('code', {...})`, `report(field, 'code', {...})`, `new SolidaryError('code', {...})`, `{ code: 'code', params: {...} }`. */
function placesFilled(text: string): readonly Call[] {
  const calls: Call[] = [];
  const start = /(SolidaryError\(\s*)?'([a-z][\w.-]*)',\s*(?:params:\s*)?\{/g;
  for (const match of text.matchAll(start)) {
    const code = match[1] === undefined ? (match[2] ?? '') : `error.${match[2]}`;
    if (!hasMessage(code)) continue;
    const body = objectFrom(text, match.index + match[0].length - 1);
    calls.push({ code, names: keysOf(body), isWhole: !body.includes('...') });
  }
  return calls;
}

function objectFrom(text: string, open: number): string {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === '{') depth += 1;
    if (text[i] === '}') depth -= 1;
    if (depth === 0) return text.slice(open + 1, i);
  }
  return '';
}

/** Names at the first level: `a: 1, b, c: f({ d })` has a, b, c. */
function keysOf(body: string): readonly string[] {
  let flat = body;
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replaceAll(/\{[^{}]*\}|\([^()]*\)|\[[^[\]]*\]|`[^`]*`|'[^']*'/g, '_');
  }
  return flat.split(',').flatMap((part) => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1] ?? []);
}
