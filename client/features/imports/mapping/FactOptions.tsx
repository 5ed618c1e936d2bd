/** How the cells of a column are written, for the fact that they feed. */
import { useId } from 'react';
import type { MappingFactsQuery } from '../../../generated/operations.ts';
import { t } from '../../../ui/words.ts';
import { type Fact, type Feed, NO_CURRENCY, type Outline, optionsOf, withOption } from './outline.ts';
import { WordList } from './WordList.tsx';

export interface FactOptionsProps {
  readonly outline: Outline;
  readonly facts: MappingFactsQuery['mappingFacts'];
  readonly fact: Fact;
  readonly feed: Feed;
  readonly columns: readonly string[];
  readonly samples: readonly string[];
  readonly onChange: (outline: Outline) => void;
}

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

const asOptions = (values: readonly string[]) => values.map((value) => [value, value] as const);

type Part = FactOptionsProps & { readonly set: (name: string, value: unknown) => void };

function DayOptions({ facts, feed, set }: Part) {
  const { formats, lastDay } = optionsOf(feed);
  const given = Array.isArray(formats) ? formats.map(String).join(', ') : 'YYYY-MM-DD';
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
        value={given}
        options={asOptions(facts.dayFormats)}
        onChange={choose}
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

function NumberOptions({ facts, feed, set }: Part) {
  const { numbers } = optionsOf(feed);
  return (
    <Choose
      label={t('page.mapping.numbers')}
      of={feed.column}
      value={typeof numbers === 'string' ? numbers : '1,234.56'}
      options={asOptions(facts.numbers)}
      onChange={(value) => set('numbers', value)}
    />
  );
}

/** One currency for the column, or another column that says it. */
function CurrencyOptions({ feed, columns, set }: Part) {
  const { currency } = optionsOf(feed);
  const from =
    typeof currency === 'object' && currency !== null && 'column' in currency ? String(currency.column) : undefined;
  const value = from === undefined ? (typeof currency === 'string' ? currency : '') : `column:${from}`;
  return (
    <>
      <Choose
        label={t('page.mapping.currency')}
        of={feed.column}
        value={value}
        options={[
          ...(value === '' ? [['', t('page.mapping.choose')] as const] : []),
          ...asOptions(CURRENCIES),
          ...columns.map((column) => [`column:${column}`, t('page.mapping.from-column', { column })] as const),
        ]}
        onChange={(next) => set('currency', next.startsWith('column:') ? { column: next.slice(7) } : next || undefined)}
      />
      {value === NO_CURRENCY && <span className="small asks">{t('page.mapping.no-currency')}</span>}
    </>
  );
}

function readerOf(feed: Feed, fact: Fact): string {
  const { read } = optionsOf(feed);
  return typeof read === 'string' ? read : (fact.readers[0] ?? 'text');
}

const WITH_NUMBERS = ['integer', 'decimal', 'percent', 'money', 'price', 'quantity'];
const LISTED = ['code', 'codes', 'boolean'];
/** What has a field of its own here; anything else beside a column is kept as written. */
const SHOWN = ['read', 'formats', 'pivot', 'lastDay', 'numbers', 'currency', 'valueList', 'required'];

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
      {(LISTED.includes(fact.type) || optionsOf(feed).valueList !== undefined) && <WordList {...props} />}
      {others.length > 0 && (
        <span className="small quiet">{t('page.mapping.also-kept', { names: others.join(', ') })}</span>
      )}
    </div>
  );
}
