import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { decimal } from '../../../server/domain/money.ts';
import type { PeerBook, PeerRule } from '../../../server/domain/pricing/peers.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { readPeers } from '../../../server/usecases/facts/peer-prices.ts';
import type { Thing } from '../../../server/usecases/facts/things.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

const THINGS: readonly Thing[] = ['shirt', 'sheet'].flatMap((item) =>
  ['piece', 'kg'].map((unit) => ({ item, unit, place: 'PT' })),
);
/** So many prices of each thing: another number of each. */
const HELD = [2, 3, 5, 7];

let deps: Deps;
beforeAll(async () => {
  deps = await emptyDeps();
  const contracts = THINGS.flatMap(({ item, unit }, nth) =>
    Array.from({ length: HELD[nth] ?? 0 }, (_, at): Stated => {
      const values = { buyer: 'shop', supplier: `firm-${at}`, place: 'PT', signed: '2025-06-02', product: item, unit };
      const unitPrice = { bound: 'exact', amount: `${10 + at}`, currency: 'EUR' };
      return { kind: 'Contract', id: `${item}-${unit}-${at}`, values: { ...values, unitPrice } };
    }),
  );
  await state(deps, contracts);
});
afterAll(() => deps.store.close());

const RULE: PeerRule = {
  ...{ test: 'unit-price-far-below-comparable', fence: decimal('3'), strict: true, leastPeers: 1, leastOwners: 1 },
  ...{ from: day('2000-01-01'), cite: 'a test' },
};

/** Peers of each thing, once these were asked for one after the other in a state of the store of its own. */
async function peersAfter(...asked: readonly (readonly Thing[] | undefined)[]): Promise<readonly number[]> {
  await state(deps, [{ kind: 'Organisation', id: `firm-${deps.now()}`, values: { name: 'x' } }]);
  let book = await readPeers(deps.store, LOCAL, []);
  for (const things of asked) book = await readPeers(deps.store, LOCAL, things);
  const of = { owner: 'another', place: 'PT', on: day('2025-06-02') };
  return THINGS.map(
    (thing) => book.compare({ ...thing, id: 'x', currency: 'EUR', amount: decimal('1') }, of, RULE).peers,
  );
}

const [shirts, shirtsByWeight, sheets] = THINGS as [Thing, Thing, Thing];

test.each<[string, readonly (readonly Thing[] | undefined)[], readonly number[]]>([
  ['of one thing by one unit only those', [[shirts]], [2, 0, 0, 0]],
  ['of things by one unit only those', [[shirts, sheets]], [2, 0, 5, 0]],
  ['of things by several units by whatever unit', [[shirts, shirtsByWeight]], [2, 3, 0, 0]],
  ['by another unit later', [[shirts], [shirtsByWeight]], [2, 3, 0, 0]],
  ['by one unit and then by others, none twice', [[shirts], [shirts, shirtsByWeight, sheets]], [2, 3, 5, 0]],
  [
    'by several and then by one of them, none twice',
    [
      [shirtsByWeight, sheets],
      [sheets, shirts],
    ],
    [2, 3, 5, 0],
  ],
  ['of one thing and then of everything, none twice', [[shirts], undefined, [sheets]], [2, 3, 5, 7]],
])('prices are read %s', async (_what, asked, peers) => {
  expect(await peersAfter(...asked)).toEqual(peers);
});

test('prices elsewhere are read when they are asked for, and those of a workplace wherever it is', async () => {
  const own = await emptyDeps();
  const unitPrice = { bound: 'exact', amount: '10', currency: 'EUR' };
  const values = { buyer: 'shop', signed: '2025-06-02', product: 'cap', unit: 'piece', unitPrice };
  await state(own, [
    ...['PT', 'PT-11'].map((region): Stated => ({ kind: 'Workplace', id: region, values: { country: 'PT', region } })),
    { kind: 'Contract', id: 'stated', values: { ...values, supplier: 'a', place: 'PT' } },
    { kind: 'Contract', id: 'worked', values: { ...values, supplier: 'b', workplaces: ['PT'] } },
    { kind: 'Contract', id: 'worked-in-region', values: { ...values, supplier: 'c', workplaces: ['PT-11'] } },
    { kind: 'Contract', id: 'elsewhere', values: { ...values, supplier: 'd', place: 'ES' } },
    { kind: 'Contract', id: 'nowhere', values: { ...values, supplier: 'e' } },
    { kind: 'Contract', id: 'of-items', values: { buyer: 'shop', supplier: 'f', signed: '2025-06-02', place: 'ES' } },
    { kind: 'Item', id: 'item', values: { contract: 'of-items', itemCode: 'cap', unit: 'piece', unitPrice } },
  ]);
  const cap = (place: string) => ({ item: 'cap', unit: 'piece', place });
  const after = async (...asked: readonly string[]) => {
    const book = await readPeers(own.store, LOCAL, asked.map(cap));
    const peers = (place: string, codeOf?: string) => {
      const line = { ...cap(place), ...(codeOf === undefined ? {} : { codeOf }), id: 'x', currency: 'EUR' };
      const of = { owner: 'another', place, on: day('2025-06-02') };
      return book.compare({ ...line, amount: decimal('1') }, of, RULE).peers;
    };
    return { PT: peers('PT'), region: peers('PT-11'), ES: peers('ES'), item: peers('ES', 'item') };
  };
  try {
    expect(await after('PT')).toEqual({ PT: 2, region: 0, ES: 0, item: 0 });
    expect(await after('PT', 'PT-11')).toEqual({ PT: 2, region: 1, ES: 0, item: 0 });
    expect(await after('ES', 'PT')).toEqual({ PT: 2, region: 1, ES: 1, item: 1 });
    expect(await after('ES')).toEqual({ PT: 2, region: 1, ES: 1, item: 1 });
  } finally {
    await own.store.close();
  }
});

test('who asks at once has each price once, whether others ask for the same, for more or for less', async () => {
  await state(deps, [{ kind: 'Organisation', id: 'firm-last', values: { name: 'x' } }]);
  const many = Array.from({ length: 20 }, (_, nth): Thing => ({ item: `other-${nth}`, unit: 'piece', place: 'PT' }));
  const asked = [[...THINGS, ...many], [shirts], [shirts, sheets], [...many, shirtsByWeight], THINGS];
  const of = { owner: 'another', place: 'PT', on: day('2025-06-02') };
  const peersIn = (book: PeerBook) => (thing: Thing) =>
    book.compare({ ...thing, id: 'x', currency: 'EUR', amount: decimal('1') }, of, RULE).peers;
  const ended: number[] = [];
  const books = await Promise.all(
    asked.map(async (things, nth) => {
      const book = await readPeers(deps.store, LOCAL, things);
      ended.push(nth);
      return book;
    }),
  );
  expect(books.map((book, nth) => THINGS.filter((thing) => asked[nth]?.includes(thing)).map(peersIn(book)))).toEqual([
    [2, 3, 5, 7],
    [2],
    [2, 5],
    [3],
    [2, 3, 5, 7],
  ]);
  // One who asks for little does not wait for one who asked for much before.
  expect(ended.indexOf(1)).toBeLessThan(ended.indexOf(3));
  const after = await readPeers(deps.store, LOCAL, THINGS);
  expect(THINGS.map(peersIn(after))).toEqual([2, 3, 5, 7]);
});
