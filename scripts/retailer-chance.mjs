/** Chance for the fictional retailer's set, from one seed: the files come out the same each time. */
import { STEMS, TRADES } from './retailer-facts.mjs';

/** Mulberry32: small, and the same numbers on every machine. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
const random = generator(20260227);
export const between = (low, high) => low + random() * (high - low);
export const pick = (list) => list[Math.floor(random() * list.length)];
export const chance = (share) => random() < share;

const used = new Set();
export function nameOf(sector, form) {
  for (;;) {
    const name = `${pick(STEMS)} ${pick(STEMS)} ${pick(TRADES[sector])} ${form}`;
    const [one, other] = name.split(' ');
    if (one === other || used.has(name)) continue;
    used.add(name);
    return name;
  }
}

export const DAY = 86_400_000;
export const iso = (time) => new Date(time).toISOString().slice(0, 10);
export const dayBetween = (from, to) => Math.floor(between(Date.parse(from), Date.parse(to)) / DAY) * DAY;
export const padded = (number, size) => String(number).padStart(size, '0');

/** How a price stands to its lawful cost: most leave room, some none. */
export function factor() {
  const roll = random();
  if (roll < 0.13) return between(0.5, 0.88);
  if (roll < 0.3) return between(0.94, 1.12);
  return between(1.15, 1.8);
}
