/** How the cells of a column are written, for the fact that they feed. */
import { useId } from 'react';
import { besideText, formatDecimal, placeName } from '../../../../schema/messages/format.ts';
import type { MappingFactsQuery } from '../../../generated/operations.ts';
import { dayText } from '../../../ui/value.tsx';
import { t } from '../../../ui/words.ts';
import { alikeIn, type NumberWays, numbersOf, type WaysOfColumn, WITH_NUMBERS, withNumbers } from './number-ways.ts';
import {
  columnIn,
  type Fact,
  type Feed,
  NO_COUNTRY,
  NO_CURRENCY,
  type Outline,
  optionsOf,
  withDaysChosen,
  withOption,
} from './outline.ts';
import { WordList } from './WordList.tsx';

export interface FactOptionsProps {
  readonly outline: Outline;
  readonly facts: MappingFactsQuery['mappingFacts'];
  readonly fact: Fact;
  readonly feed: Feed;
  readonly columns: readonly string[];
  readonly samples: readonly string[];
  readonly onChange: Change;
  /** Of the column that it is read from, and of those beside it. */
  readonly ways: NumbersAsked;
}

/** How the numbers of the columns may be written, and of which of them that is still to be said. */
export interface NumbersAsked {
  readonly columns: readonly WaysOfColumn[];
  readonly open: readonly string[];
}

/** `settled`: columns of which it is now said how their numbers are written. */
export type Change = (outline: Outline, settled?: readonly string[]) => void;

const CURRENCIES = [
  ...['EUR', 'GBP', 'NOK', 'SEK', 'DKK', 'CHF', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'USD', 'CAD', 'AUD', 'NZD'],
  ...['BDT', 'INR', 'PKR', 'LKR', 'CNY', 'VND', 'IDR', 'TRY', 'MAD', 'MXN', 'BRL', 'ZAR'],
];

function Choose({
  label,
  of,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly of: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const known = options.some(([one]) => one === value);
  return (
    <div className="fact-choose">
      <label htmlFor={id} className="small">
        {label} <span className="unseen">{t('page.mapping.of-column', { column: of })}</span>
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {!known && <option value={value}>{value}</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

const chooseFirst = (value = '') => [value, t('page.mapping.choose')] as const;
const asOptions = (values: readonly string[]) => values.map((value) => [value, value] as const);

type Part = FactOptionsProps & { readonly set: (name: string, value: unknown) => void };

function DayOptions({ facts, feed, outline, onChange, set }: Part) {
  const { formats, lastDay } = optionsOf(feed);
  const given = Array.isArray(formats) ? formats.map(String).join(', ') : 'YYYY-MM-DD';
  const list = given.split(', ');
  const isOpen = readsTwoWays(list);
  const choose = (text: string) => {
    const list = text.split(', ');
    set('formats', list);
    if (list.some((one) => /(^|[^Y])YY($|[^Y])/.test(one)) && optionsOf(feed).pivot === undefined) set('pivot', 70);
  };
  return (
    <>
      <Choose
        label={t('page.mapping.days')}
        of={feed.column}
        value={isOpen ? '' : given}
        options={isOpen ? [chooseFirst(), ...list.map(asDay)] : asOptions(facts.dayFormats)}
        onChange={isOpen ? (format) => format !== '' && onChange(withDaysChosen(outline, feed, format)) : choose}
      />
      <label className="check small">
        <input
          type="checkbox"
          checked={lastDay === true}
          onChange={(event) => set('lastDay', event.target.checked ? true : undefined)}
        />
        {t('page.mapping.last-day')}
      </label>
    </>
  );
}

/** The two ways in which a draft may leave a day: which of its first two numbers is the month. */
function readsTwoWays(formats: readonly string[]): boolean {
  const shapes = new Set(formats.map((one) => one.replaceAll(/[MD]+/g, '#')));
  return formats.length === 2 && shapes.size === 1 && formats[0]?.includes('MMM') === false;
}

/** "M/D/YYYY: 03/04/2025 is 4 Mar 2025". */
function asDay(format: string): readonly [string, string] {
  const day = /^M/.test(format) ? '2025-03-04' : '2025-04-03';
  return [format, t('page.mapping.format-reads', { format, written: '03/04/2025', day: dayText(day) })];
}

/** What reads two ways is asked; what is chosen holds for every column with the same two. */
function NumberOptions({ facts, feed, outline, ways, onChange }: Part) {
  const { columns, open } = ways;
  const asked = columns.find(({ column }) => column === feed.column)?.twoWays;
  const isOpen = open.includes(feed.column);
  const listed = asked == null ? [] : [asked.taken, asked.other];
  const others = facts.numbers.filter((one) => !listed.some(({ numbers }) => numbers === one));
  const choose = (numbers: string) => {
    if (numbers === '') return;
    const alike = isOpen ? alikeIn(columns, feed.column).filter((one) => open.includes(one)) : [feed.column];
    onChange(withNumbers(outline, facts.kinds, alike, numbers), alike);
  };
  return (
    <Choose
      label={t('page.mapping.numbers')}
      of={feed.column}
      value={isOpen ? '' : numbersOf(optionsOf(feed))}
      options={[
        ...(isOpen ? [chooseFirst()] : []),
        ...listed.map((way) => asNumber(way, asked?.cell ?? '')),
        ...asOptions(others),
      ]}
      onChange={choose}
    />
  );
}

/** "1.234,56: 1.234 is 1,234", the number as the page writes it. */
function asNumber({ numbers, reads }: NumberWays['taken'], cell: string): readonly [string, string] {
  return [numbers, t('page.mapping.format-reads', { format: numbers, written: cell, day: formatDecimal(reads) })];
}

const FROM_COLUMN = 'column:';

/** Another column that says it, as an option of a choice. */
const fromColumns = (columns: readonly string[]) =>
  columns.map((column) => [`${FROM_COLUMN}${column}`, t('page.mapping.from-column', { column })] as const);

/** The column that an option of a choice stands for; undefined where it is something else. */
const columnChosen = (option: string): { readonly column: string } | undefined =>
  option.startsWith(FROM_COLUMN) ? { column: option.slice(FROM_COLUMN.length) } : undefined;

/** One currency for the column, or another column that says it. */
function CurrencyOptions({ feed, columns, set }: Part) {
  const { currency } = optionsOf(feed);
  const from = columnIn(currency);
  const named = typeof currency === 'string' && currency !== NO_CURRENCY ? currency : '';
  const value = from === undefined ? named : `${FROM_COLUMN}${from}`;
  return (
    <Choose
      label={t('page.mapping.currency')}
      of={feed.column}
      value={value}
      options={[...(value === '' ? [chooseFirst()] : []), ...asOptions(CURRENCIES), ...fromColumns(columns)]}
      onChange={(next) => set('currency', columnChosen(next) ?? (next || undefined))}
    />
  );
}

const SEVERAL = [10, 100, 1000];

/** A price of a hundred pieces is divided by a hundred, or by what another column says. */
function PerOptions({ feed, columns, set }: Part) {
  const { per } = optionsOf(feed);
  const from = columnIn(per);
  const counts = [1, ...new Set([...SEVERAL, ...(typeof per === 'number' && per > 1 ? [per] : [])])];
  return (
    <Choose
      label={t('page.mapping.per')}
      of={feed.column}
      value={from === undefined ? String(per ?? 1) : `${FROM_COLUMN}${from}`}
      options={[
        ...counts.map((count) => [String(count), formatDecimal(String(count))] as const),
        ...fromColumns(columns),
      ]}
      onChange={(next) => set('per', columnChosen(next) ?? (next === '1' ? undefined : Number(next)))}
    />
  );
}

/** Countries whose regions have laws or wages of their own most often; any other stands in the mapping as text. */
const WITH_REGIONS = ['US', 'CA', 'AU', 'DE', 'AT', 'CH', 'ES', 'IT', 'FR', 'BE', 'GB', 'BR', 'MX', 'AR', 'IN'];
const COUNTRIES = '';

/** Codes of regions need their country; or the column names countries after all. */
function RegionOptions({ feed, set }: Part) {
  const { regionOf } = optionsOf(feed);
  const isOpen = regionOf === NO_COUNTRY;
  return (
    <Choose
      label={t('page.mapping.region-of')}
      of={feed.column}
      value={String(regionOf)}
      options={[
        ...(isOpen ? [chooseFirst(NO_COUNTRY)] : []),
        ...WITH_REGIONS.map((code) => [code, placeName(code)] as const),
        [COUNTRIES, t('page.mapping.countries')],
      ]}
      onChange={(next) => set('regionOf', next === COUNTRIES ? undefined : next)}
    />
  );
}

function readerOf(feed: Feed, fact: Fact): string {
  const { read } = optionsOf(feed);
  return typeof read === 'string' ? read : (fact.readers[0] ?? 'text');
}

const LISTED = ['code', 'codes', 'boolean'];
/** What has a field of its own here; anything else beside a column is kept as written. */
const SHOWN = [
  'read',
  'formats',
  'pivot',
  'lastDay',
  'numbers',
  'currency',
  'per',
  'regionOf',
  'valueList',
  'required',
];

export function FactOptions(props: FactOptionsProps) {
  const { fact, feed, outline, onChange } = props;
  // Two options may change in one go: each is set on what the other left.
  let latest = outline;
  const set = (name: string, value: unknown) => {
    latest = withOption(latest, feed, name, value);
    onChange(latest);
  };
  const reader = readerOf(feed, fact);
  const part = { ...props, set };
  const others = Object.keys(optionsOf(feed)).filter((name) => !SHOWN.includes(name));
  return (
    <div className="fact-options">
      {fact.type !== 'text' && fact.type !== 'code' && fact.readers.length > 1 && (
        <Choose
          label={t('page.mapping.reader')}
          of={feed.column}
          value={reader}
          options={fact.readers.map((one) => [one, t('page.mapping.reader-word', { reader: one })] as const)}
          onChange={(value) => set('read', value)}
        />
      )}
      {reader === 'day' && <DayOptions {...part} />}
      {WITH_NUMBERS.includes(reader) && <NumberOptions {...part} />}
      {(reader === 'money' || reader === 'price') && <CurrencyOptions {...part} />}
      {(reader === 'money' || reader === 'price') && <PerOptions {...part} />}
      {optionsOf(feed).regionOf !== undefined && <RegionOptions {...part} />}
      {(LISTED.includes(fact.type) || optionsOf(feed).valueList !== undefined) && <WordList {...props} />}
      {others.length > 0 && (
        <span className="small quiet">{t('page.mapping.also-kept', { names: besideText(others) })}</span>
      )}
    </div>
  );
}
