/** Draws the suppliers, sheets, subcontracts, crews and pay of the fictional retailer: the same each time. */
import { between, chance, DAY, dayBetween, factor, nameOf, padded, pick } from './retailer-chance.mjs';
import { FLOOR, PLACES, PRODUCTS } from './retailer-facts.mjs';

export const suppliers = [];
for (const place of PLACES) {
  for (let nth = 0; nth < place.n; nth += 1) {
    const sector = place.sectors[nth % place.sectors.length];
    const id = `S-${padded(suppliers.length + 1, 3)}`;
    const region = pick(place.regions);
    suppliers.push({
      id,
      name: nameOf(sector, place.form),
      place,
      region,
      sector,
      site: `${id}-site`,
      workers: Math.round(between(6, 240)),
    });
  }
}

export const lines = { EUR: [], GBP: [] };
for (const supplier of suppliers) {
  const { place, sector } = supplier;
  const range = PRODUCTS[sector];
  const first = Math.floor(between(0, 1) * range.length);
  const products = [range[first], range[(first + 1) % range.length]].slice(0, chance(0.6) ? 2 : 1);
  for (const [product, base, material] of products) {
    const minutes = base * between(0.9, 1.15);
    const other = material * between(0.92, 1.1);
    const far = chance(0.02) ? 0.4 : 1;
    const price = (minutes * place.minute * factor() + other) * far;
    const signed = dayBetween('2024-04-08', '2026-02-20');
    // Of the few that are far below others nobody asked yet what they take.
    const isTimed = far === 1 && chance(0.4);
    const isCosted = isTimed && chance(0.7);
    lines[place.sheet].push({
      supplier,
      product,
      price,
      minutes,
      number: `${place.sheet === 'EUR' ? 'E' : 'P'}-${padded(lines[place.sheet].length + 1, 4)}`,
      quantity: Math.round(between(2, 90)) * (sector === '52' || sector === '10' ? 10_000 : 1_000),
      signed,
      from: signed + 21 * DAY,
      until: signed + 200 * DAY,
      timed: isTimed ? minutes : undefined,
      timedMost: isTimed && chance(0.5) ? minutes * 1.1 : undefined,
      other: isCosted ? other : undefined,
      workClass: place.country === 'GB' && chance(0.75) ? 'age 21 and over' : '',
    });
  }
}

/** Workshops that suppliers named when asked, and home workers beneath a few of them. */
export const workshops = [];
export const tiers = [];
for (const line of [...lines.EUR, ...lines.GBP]) {
  const { supplier, minutes } = line;
  if (supplier.sector !== '14' || !['PT', 'GB'].includes(supplier.place.country) || !chance(0.35)) continue;
  const { place, region } = supplier;
  const id = `W-${padded(workshops.length + 1, 3)}`;
  workshops.push({
    id,
    name: nameOf('14', place.form),
    place,
    region,
    sector: '14',
    site: `${id}-site`,
    workers: Math.round(between(3, 30)),
  });
  // Cutting stays with the supplier: what is let out takes about two thirds of the minutes.
  const sewn = minutes * 0.66;
  const isTimed = chance(0.75);
  const tier = {
    number: `T-${padded(tiers.length + 1, 3)}`,
    buyer: supplier.id,
    supplier: id,
    under: line.number,
    site: `${id}-site`,
    kind: 'works',
    product: line.product,
    currency: place.sheet,
    workClass: line.workClass,
    price: Math.min(line.price * 0.7, sewn * place.minute * factor() + 0.1),
    quantity: line.quantity,
    signed: line.signed + 10 * DAY,
    from: line.from,
    until: line.until,
    timed: isTimed ? sewn : undefined,
    other: isTimed && chance(0.6) ? between(0.05, 0.2) : undefined,
    place: '',
  };
  tiers.push(tier);
  if (place.country === 'PT' && chance(0.25)) {
    const home = `H-${padded(workshops.length + 1, 3)}`;
    workshops.push({ id: home, name: nameOf('14', 'Unipessoal'), place, region, sector: '14', site: '', workers: '' });
    tiers.push({
      ...tier,
      number: `T-${padded(tiers.length + 1, 3)}`,
      buyer: id,
      supplier: home,
      under: tier.number,
      site: '',
      kind: 'outwork',
      price: tier.price * between(0.3, 0.6),
      place: region,
      timed: chance(0.5) ? sewn * 0.4 : undefined,
      other: undefined,
      signed: tier.signed + 14 * DAY,
    });
  }
}

/** Crews by the hour, charged by firms of logistics. */
export const crews = suppliers
  .filter(({ sector }) => sector === '52')
  .slice(0, 26)
  .map((supplier, nth) => {
    const { place } = supplier;
    const signed = dayBetween('2025-02-10', '2026-01-30');
    return {
      number: `L-${padded(nth + 1, 3)}`,
      supplier,
      signed,
      from: signed + 14 * DAY,
      until: signed + 300 * DAY,
      price: place.minute * 60 * between(0.95, 1.5),
      quantity: Math.round(between(8, 60)) * 100,
      hours: chance(0.6) ? 38 : undefined,
    };
  });

/** Monthly pay of one worker or of a crew, at some sites; the floors of some places rise on 1 January 2026. */
const MONTHS = [
  ['2025-10-01', '2025-10-31'],
  ['2025-11-01', '2025-11-30'],
  ['2025-12-01', '2025-12-31'],
  ['2026-01-01', '2026-01-31'],
];
export const wages = [];
for (const employer of [...suppliers, ...workshops].filter(({ place, site }) => FLOOR[place.country] && site !== '')) {
  if (!chance(0.13)) continue;
  const { place } = employer;
  const rate = FLOOR[place.country] * pick([0.84, 1.02, 1.03, 1.06, 1.1, 1.15, 1.25, 1.4]);
  const crew = chance(0.3) ? Math.round(between(3, 9)) : 1;
  const months = chance(0.6) ? MONTHS : MONTHS.slice(0, 1);
  for (const [from, to] of months) {
    const hours = Math.round(between(140, 176)) * crew;
    wages.push({
      number: `PAY-${padded(wages.length + 1, 3)}`,
      employer,
      from,
      to,
      hours,
      paid: hours * rate,
      crew,
      workClass:
        place.country === 'GB'
          ? 'age 21 and over'
          : { 14: 'machinist', 15: 'shoe fitter', 10: 'packer', 52: 'picker' }[employer.sector],
      basis: chance(0.9) ? 'gross' : 'net',
    });
  }
}
