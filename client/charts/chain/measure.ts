/** What stands on a link: its price, the hours of its labour, or what is claimed under it. What is not known is said. */

import { sayBound } from '../../../schema/messages/say.ts';
import { cut, lettersOf } from '../../ui/cut.ts';
import { compare } from '../../ui/decimal.ts';
import { countText, type MoneyValue, moneyText, priceText, roundedMoney } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { ClaimedValue, HoursValue, MapLink } from './chain.ts';
import { type LinkSum, sumLinks } from './sum.ts';

export const SHOWS = ['prices', 'hours', 'debts'] as const;
export type Shows = (typeof SHOWS)[number];

export function readShows(text: string | undefined): Shows {
  return SHOWS.find((one) => one === text) ?? 'prices';
}

/** On one link, or on the line of several contracts between the same two parties. */
export function linkText(links: readonly MapLink[], shows: Shows): string {
  const [only, second] = links;
  if (!only) return '';
  if (second)
    return shows === 'prices' ? t('page.chain.contracts', { n: links.length }) : sumText(sumLinks(links), shows);
  switch (shows) {
    case 'hours':
      return only.hours ? hoursText(only.hours) : t('page.chain.no-hours');
    case 'debts':
      return only.claimed ? claimedText(only.claimed) : t('page.chain.no-claim');
    default:
      return linkPrice(only);
  }
}

/** The same for a picture with room for so many letters: exactly where that fits, else rounded. */
export function shortLinkText(links: readonly MapLink[], shows: Shows, most: number): string {
  const whole = linkText(links, shows);
  const [only] = links;
  if (!only || lettersOf(whole) <= most) return whole;
  if (shows === 'debts') return cut(shortClaimed(sumLinks(links).claimed), most);
  return cut(shows === 'prices' && links.length === 1 ? linkPrice(only, roundedMoney) : whole, most);
}

export function linkPrice(link: MapLink, money = moneyText): string {
  const price = link.unitPrice ?? link.price;
  return price ? priceText(price, link.unitPrice ? link.unit : null, money) : t('page.chain.no-price');
}

/** In short, for the second line of a stack or part: the whole stands in its label and in the table. */
export function sumText(sum: LinkSum, shows: Shows): string {
  if (shows === 'debts')
    return sum.claimed.lines === 0 ? t('page.chain.no-claim') : claimedText(sum.claimed, roundedMoney);
  const known = shows === 'hours' ? sum.hoursKnown : sum.priced;
  const text =
    shows === 'hours' ? (sum.hours ? hoursText(sum.hours) : '') : sum.sums.map((one) => roundedMoney(one)).join(' + ');
  if (known === 0) return shows === 'hours' ? t('page.chain.no-hours') : t('page.chain.no-price');
  return known === sum.links ? text : t('page.chain.sum-of', { sum: text, known, all: sum.links });
}

/** Every amount exactly, and how many contracts are in no sum. */
export function sumSentence(sum: LinkSum, shows: Shows): string {
  if (shows === 'debts') return sum.claimed.lines === 0 ? t('page.chain.no-claim') : claimedText(sum.claimed);
  if (shows === 'hours')
    return t('page.chain.hours-sum', {
      sum: sum.hours ? hoursText(sum.hours) : t('page.chain.no-hours'),
      unknown: sum.links - sum.hoursKnown,
    });
  return t('page.chain.price-sum', {
    sum: sum.sums.length === 0 ? t('page.chain.no-price') : sum.sums.map(moneyText).join(' + '),
    bounded: sum.bounded,
    unpriced: sum.unpriced,
  });
}

export function hoursText({ least, most }: HoursValue): string {
  if (least && most && compare(least, most) === 0) return t('page.chain.hours', { n: numberText(least) });
  if (most && (!least || Number(least) === 0)) return t('page.chain.hours-at-most', { n: numberText(most) });
  if (least && most) return t('page.chain.hours-between', { low: numberText(least), high: numberText(most) });
  return least ? t('page.chain.hours-at-least', { n: numberText(least) }) : t('page.chain.no-hours');
}

const numberText = (amount: string): string => countText(Number(amount));

function shortClaimed({ sums, unknown }: ClaimedValue): string {
  const known = sums.map(roundedMoney).join(' + ');
  if (!known) return t('page.chain.claimed-short');
  if (unknown === 0) return t('page.chain.claimed', { sum: known });
  return sayBound({ bound: 'at_least', amount: known }, known, known);
}

function claimedText({ sums, unknown }: ClaimedValue, money: (value: MoneyValue) => string = moneyText): string {
  const known = sums.map((one) => money(one)).join(' + ');
  if (unknown === 0) return t('page.chain.claimed', { sum: known });
  return known ? t('page.chain.claimed-more', { sum: known, unknown }) : t('page.chain.claimed-unknown', { unknown });
}
