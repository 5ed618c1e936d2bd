/** A price beside the band that it is held against, on one scale from zero. Pure. */
import { scaleLinear } from 'd3';
import { lettersOf } from '../../ui/cut.ts';
import type { PriceValue } from '../../ui/value.tsx';
import { wrap } from '../../ui/wrap.ts';

export interface BandLayout {
  readonly price: { readonly x: number; readonly width: number };
  readonly band: { readonly x: number; readonly width: number };
  /** Between the price and the near end of the band; null where the price reaches it. */
  readonly gap: { readonly x: number; readonly width: number } | null;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
}

const high = (price: PriceValue): number =>
  Number(price.bound === 'between' ? (price.upper ?? price.amount) : price.amount);

/** Room for the amount at a tick. */
const TICK_ROOM = 80;

export function layoutBand(price: PriceValue, against: PriceValue, width: number): BandLayout {
  const ends = [high(price), Number(against.amount), high(against)];
  const scale = scaleLinear()
    .domain([0, Math.max(...ends, 1e-9) * 1.08])
    .range([0, width]);
  const [low, top] = [scale(Number(against.amount)), scale(high(against))];
  const reach = scale(high(price));
  return {
    price: { x: 0, width: reach },
    band: { x: low, width: Math.max(2, top - low) },
    gap: reach < low ? { x: reach, width: low - reach } : null,
    ticks: scale.ticks(Math.min(5, Math.floor(width / TICK_ROOM))).map((value) => ({ x: scale(value), value })),
  };
}

export interface BandLabel {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly string[];
}

/** What a letter takes at the most, on average. */
const LETTER = 7.5;
const BESIDE = 8;

/** At the end of the bar, on the side with more room; where that is too little, from the start of the picture in lines. */
export function placeLabel(text: string, reach: number, width: number): BandLabel {
  const isInside = reach > width * 0.6;
  const room = (isInside ? reach : width - reach) - BESIDE;
  if (lettersOf(text) * LETTER > room) return { x: 0, anchor: 'start', lines: wrap(text, Math.floor(width / LETTER)) };
  return isInside
    ? { x: reach - BESIDE, anchor: 'end', lines: [text] }
    : { x: reach + BESIDE, anchor: 'start', lines: [text] };
}
