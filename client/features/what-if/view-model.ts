/** What was typed, as the question asks it, and the rows that are shown. */
import { FAIR_PRICE_ROWS } from '../../../schema/messages/fair-price-rows.ts';
import type { WhatIfQuery } from '../../generated/operations.ts';
import { readNumber, twoWays } from '../../ui/read-number.ts';
import { type PriceValue, priceText } from '../../ui/value.tsx';
import { said, t } from '../../ui/words.ts';
import { percentOf } from '../flags/view-model.ts';

export type WhatIfData = NonNullable<WhatIfQuery['whatIf']>;
export type FairPriceData = NonNullable<WhatIfData['after']>;

/** As they stand in the address. */
export interface Typed {
  readonly floor?: string | undefined;
  readonly price?: string | undefined;
  /** Per cent of the time that the work is said to take. */
  readonly time?: string | undefined;
}

export interface Question {
  readonly floor: string | null;
  readonly price: string | null;
  readonly time: string | null;
}

export type Faults = Partial<Record<keyof Typed, string>>;

const BY_PER_CENT = /^\+?\s*([\d.,]+)\s*[%٪]$/;
const AMOUNT = /^(?:([A-Z]{3}) )?([\d.,\s'’]+)$/;
const PER_CENT = /^(\d+)(?:\.(\d+))?$/;

/** An amount without a currency is in that of the contract's price. */
export function readTyped(typed: Typed, currency: string | undefined): { question: Question; faults: Faults } {
  const faults: Faults = {};
  const amount = (name: 'floor' | 'price'): string | null => {
    const text = typed[name]?.trim() ?? '';
    if (text === '') return null;
    const [, own = currency, typedValue = ''] = AMOUNT.exec(text) ?? [];
    const value = readNumber(typedValue);
    if (value !== undefined && own !== undefined) return `${own} ${value}`;
    faults[name] = twoWays(typedValue) ?? t('page.what-if.bad-amount', { currency: currency ?? 'EUR' });
    return null;
  };
  const floor = (): string | null => raiseOf(typed.floor ?? '') ?? amount('floor');
  const time = (): string | null => {
    const text = typed.time?.trim() ?? '';
    if (text === '') return null;
    const share = shareOf(readNumber(text) ?? '');
    if (share === undefined) faults.time = twoWays(text) ?? t('page.what-if.bad-time');
    return share ?? null;
  };
  return { question: { floor: floor(), price: amount('price'), time: time() }, faults };
}

/** `10 %` more, as it is asked. Undefined for what says no per cent. */
export function raiseOf(text: string): string | undefined {
  const [, typed = ''] = BY_PER_CENT.exec(text.trim()) ?? [];
  const value = readNumber(typed);
  return value === undefined ? undefined : `+${value}%`;
}

/** `80` per cent is the share `0.80`. Undefined for what is no number above nothing. */
export function shareOf(text: string): string | undefined {
  const [, whole, part = ''] = PER_CENT.exec(text) ?? [];
  if (whole === undefined || Number(text) === 0) return undefined;
  const digits = whole.padStart(3, '0');
  return `${Number(digits.slice(0, -2))}.${digits.slice(-2)}${part}`;
}

export interface Row {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export function fairPriceRows({ before, after }: WhatIfData): readonly Row[] {
  const rows = FAIR_PRICE_ROWS.map(([code, key]): Row => {
    const shown = (side: FairPriceData | null | undefined) => amountOf(side?.[key] as PriceValue | null | undefined);
    return { name: t(code), before: shown(before), after: shown(after) };
  });
  const share = { name: t('page.what-if.row.share'), before: shareText(before), after: shareText(after) };
  const none = t('page.what-if.not-known');
  return [...rows, share].filter((row) => row.before !== none || row.after !== none);
}

function amountOf(price: PriceValue | null | undefined): string {
  return price == null ? t('page.what-if.not-known') : priceText(price);
}

function shareText(side: FairPriceData | null | undefined): string {
  const { retailShareLeast: least, retailShareMost: most } = side ?? {};
  if (least == null) return t('page.what-if.not-known');
  const low = percent(least);
  if (most == null) return t('page.what-if.at-least', { share: low });
  return most === least ? low : t('page.what-if.between', { low, high: percent(most) });
}

/** Answers that come out otherwise. */
export function changedTests({ tests }: WhatIfData): readonly (Row & Pick<WhatIfData['tests'][number], 'notes'>)[] {
  return tests
    .filter(({ before, after }) => before !== after)
    .map(({ title, before, after, notes }) => ({ name: title, before: said(before), after: said(after), notes }));
}

const percent = (share: string): string => t('page.flags.percent', { n: percentOf(share) });
