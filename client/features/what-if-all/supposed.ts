/** What was typed about everything, as the question asks it. */
import { render } from '../../../schema/messages/render.ts';
import { readNumber, twoWays } from '../../ui/read-number.ts';
import { t } from '../../ui/words.ts';
import { raiseOf, shareOf } from '../what-if/view-model.ts';

export interface TypedOfAll {
  readonly place?: string | undefined;
  readonly floor?: string | undefined;
  /** Per cent of what prices and times are. */
  readonly prices?: string | undefined;
  readonly times?: string | undefined;
}

export interface Supposed {
  readonly place: string | null;
  readonly floor: string | null;
  readonly prices: string | null;
  readonly times: string | null;
}

export type FaultsOfAll = Partial<Record<keyof TypedOfAll, string>>;

const PLACE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;
const AMOUNT = /^([A-Z]{3}) ([\d.,\s'’]+)$/;

/** `supposed` is absent where nothing is, or where something typed cannot be read. */
export function readSupposed(typed: TypedOfAll): { readonly supposed?: Supposed; readonly faults: FaultsOfAll } {
  const faults: FaultsOfAll = {};
  const text = (name: keyof TypedOfAll) => typed[name]?.trim() ?? '';
  const [place, floor] = [text('place').toUpperCase(), text('floor').toUpperCase()];
  const [, currency, amount = ''] = AMOUNT.exec(floor) ?? [];
  const value = readNumber(amount);
  const share = raiseOf(floor);
  if (floor !== '' && share === undefined && (currency === undefined || value === undefined || value.startsWith('-')))
    faults.floor = twoWays(amount) ?? render('supposed.hint.floor');
  if ((floor !== '' || place !== '') && !PLACE.test(place)) faults.place = render('supposed.hint.place');
  if (place !== '' && floor === '') faults.floor = render('supposed.hint.floor');
  const shareIn = (name: 'prices' | 'times') => {
    if (text(name) === '') return null;
    const number = readNumber(text(name));
    const read = number === undefined ? undefined : shareOf(number);
    if (read === undefined) faults[name] = twoWays(text(name)) ?? t('page.what-if.bad-time');
    return read ?? null;
  };
  const [prices, times] = [shareIn('prices'), shareIn('times')];
  const isNone = floor === '' && prices === null && times === null;
  if (isNone || Object.keys(faults).length > 0) return { faults };
  const ofPlace = floor === '' ? { place: null, floor: null } : { place, floor: share ?? `${currency} ${value}` };
  return { supposed: { ...ofPlace, prices, times }, faults };
}
