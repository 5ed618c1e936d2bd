/**
 * node scripts/make-retailer.mjs: writes the files of seed/retailer anew, the same each time.
 *
 * A fictional retailer with 400 suppliers and a price sheet in euro and one in pounds. Every name is put together from
 * invented stems; no real firm, price or worker is in it. What a price is made of here (minutes, cost of a minute,
 * material, a factor) decides only how it comes out; the set states of it what a buyer would know, which is often little.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iso } from './retailer-chance.mjs';
import { crews, lines, suppliers, tiers, wages, workshops } from './retailer-draw.mjs';
import { FIGURE_HEADS, FIGURES } from './retailer-figures.mjs';
import { root } from './root.mjs';

const OUT = join(root, 'seed/retailer');
mkdirSync(OUT, { recursive: true });

const cell = (value) =>
  /[",;\n]/.test(String(value ?? '')) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? '');
const write = (file, head, rows, delimiter = ',') =>
  writeFileSync(join(OUT, file), [head, ...rows].map((row) => `${row.map(cell).join(delimiter)}\n`).join(''));
const fixed = (value, digits = 2) => (value === undefined ? '' : value.toFixed(digits));
/** As German-speaking offices write numbers and days. */
const euro = (value, digits = 2) => fixed(value, digits).replace('.', ',');
const dotted = (time) => iso(time).split('-').reverse().join('.');
const slashed = (time) => iso(time).split('-').reverse().join('/');

write(
  'suppliers.csv',
  ['id', 'name', 'country', 'region', 'sector', 'site', 'site_name', 'workers'],
  [...suppliers, ...workshops].map(({ id, name, place, region, sector, site, workers }) => [
    ...[id, name, place.country, region.includes('-') ? region : '', sector, site],
    ...(site === '' ? ['', ''] : [`Site of ${name}`, workers]),
  ]),
);
const SHEET = [
  'Line',
  'Buyer',
  'Supplier',
  'Site',
  'Article',
  'Kind',
  'NACE',
  'Unit',
  'Pieces',
  'Price a piece',
  'Signed',
  'First day',
  'Last day',
  'Minutes',
  'Minutes at most',
  'Other costs a piece',
  'Class of work',
];
const sheetRow = (buyer, number, day) => (line) => [
  ...[
    line.number,
    buyer,
    line.supplier.id,
    line.supplier.site,
    line.product,
    line.supplier.sector === '52' ? 'services' : 'sale',
    line.supplier.sector,
    'piece',
    line.quantity,
  ],
  ...[number(line.price), day(line.signed), day(line.from), day(line.until)],
  ...[number(line.timed, 1), number(line.timedMost, 1), number(line.other), line.workClass],
];
write('price-sheet-eur.csv', SHEET, lines.EUR.map(sheetRow('marsh-ie', euro, dotted)), ';');
write('price-sheet-gbp.csv', SHEET, lines.GBP.map(sheetRow('marsh-gb', fixed, slashed)));
write(
  'subcontracts.csv',
  [
    'number',
    'buyer',
    'supplier',
    'under',
    'site',
    'kind',
    'article',
    'unit',
    'pieces',
    'price',
    'currency',
    'signed',
    'first_day',
    'last_day',
    'minutes',
    'other_costs',
    'class',
    'place',
  ],
  tiers.map((tier) => [
    ...[tier.number, tier.buyer, tier.supplier, tier.under, tier.site, tier.kind, tier.product, 'piece', tier.quantity],
    ...[fixed(tier.price), tier.currency, iso(tier.signed), iso(tier.from), iso(tier.until)],
    ...[fixed(tier.timed, 1), fixed(tier.other), tier.workClass, tier.place],
  ]),
);
write(
  'crews.csv',
  [
    'number',
    'buyer',
    'supplier',
    'site',
    'nace',
    'charge',
    'currency',
    'hours',
    'hours_a_week',
    'signed',
    'first_day',
    'last_day',
  ],
  crews.map(({ number, supplier, price, quantity, hours, signed, from, until }) => [
    ...[
      number,
      supplier.place.sheet === 'EUR' ? 'marsh-ie' : 'marsh-gb',
      supplier.id,
      supplier.site,
      '52',
      fixed(price),
    ],
    ...[supplier.place.sheet, quantity, hours, iso(signed), iso(from), iso(until)],
  ]),
);
write(
  'pay.csv',
  ['number', 'employer', 'site', 'class', 'first_day', 'last_day', 'hours', 'paid', 'currency', 'basis', 'workers'],
  wages.map(({ number, employer, from, to, hours, paid, crew, workClass, basis }) => [
    ...[number, employer.id, employer.site, workClass, from, to, hours, fixed(paid), employer.place.sheet, basis, crew],
  ]),
);
write(
  'buyers.csv',
  ['id', 'name', 'country', 'sector'],
  [
    ['marsh-gb', 'Marshwell Stores (fictional)', 'GB', '47.1'],
    ['marsh-ie', 'Marshwell Sourcing (fictional)', 'IE', '46.4'],
  ],
);

write('benchmarks.csv', FIGURE_HEADS, FIGURES);

console.log({
  suppliers: suppliers.length,
  eur: lines.EUR.length,
  gbp: lines.GBP.length,
  tiers: tiers.length,
  workshops: workshops.length,
  crews: crews.length,
  wages: wages.length,
});
