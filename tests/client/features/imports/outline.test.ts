import { describe, expect, test } from '@jest/globals';
import {
  factChoices,
  fedBy,
  keyOnly,
  leftOut,
  matching,
  placeLabel,
  readBeside,
} from '../../../../client/features/imports/mapping/choices.ts';
import { step } from '../../../../client/features/imports/mapping/history.ts';
import {
  canBeNamed,
  choose,
  emptied,
  type Fact,
  isNamed,
  type Kinds,
  keyed,
  type Outline,
  withConstant,
  withDaysChosen,
  withNamed,
  withOption,
  withoutFeed,
  withoutRecord,
  withWords,
} from '../../../../client/features/imports/mapping/outline.ts';
import { listFacts } from '../../../../server/usecases/mapping/list-facts.ts';

/** As the server tells them. */
const kinds: Kinds = listFacts().kinds.map((kind) => ({
  ...kind,
  facts: kind.facts.map((fact): Fact => ({ ...fact, to: fact.to ?? null })),
}));

const EMPTY: Outline = emptied({
  ...{ id: 'a', publisher: 'b', file: 'rows', globs: ['*'], pseudonyms: [] },
  ...{ records: [], feeds: [], constants: [], links: [], valueLists: [] },
});

/** The column feeds what the first fact with these words is, as somebody would pick it. */
function pick(outline: Outline, column: string, words: string, likely = {}): Outline {
  const [first] = matching(factChoices(outline, kinds), words);
  if (first === undefined) throw new Error(`no fact ${words}`);
  const [instead] = fedBy(outline, column);
  return choose(outline, kinds, { column, target: first.target, likely, instead });
}

const CONTRACT = pick(pick(EMPTY, 'Auftrag', 'contract number'), 'Kunde', 'buyer name');

describe('the fact of a column', () => {
  test('is read with the columns that say its currency and for how many units it is, and those are not left out', () => {
    const priced = pick(CONTRACT, 'Nettopreis', 'contract price a unit');
    const [feed] = priced.feeds.filter(({ column }) => column === 'Nettopreis');
    if (feed === undefined) throw new Error('no price');
    const withUnits = withOption(priced, feed, 'per', { column: 'Preis pro' });
    expect(readBeside(withUnits, 'Preis pro')).toEqual(['Nettopreis']);
    expect(leftOut([{ column: 'Preis pro' }, { column: 'Incoterms' }], withUnits, [])).toEqual(['Incoterms']);
  });

  test('makes its record, named by the column', () => {
    expect(pick(EMPTY, 'Auftrag', 'contract number')).toMatchObject({
      records: [{ record: 'contract', kind: 'Contract', key: ['Auftrag'] }],
      feeds: [{ record: 'contract', property: 'number', column: 'Auftrag', options: {} }],
    });
  });

  test('of a party makes the party and its link, both only where the column is filled', () => {
    expect(CONTRACT.records[1]).toEqual({ record: 'buyer', kind: 'Organisation', key: ['Kunde'], whenFilled: 'Kunde' });
    expect(CONTRACT.links).toEqual([{ record: 'contract', property: 'buyer', to: 'buyer', whenFilled: 'Kunde' }]);
    expect(placeLabel(CONTRACT, kinds, { record: 'buyer', property: 'name' })).toBe('Buyer: Name');
  });

  test('is told apart by its number once it has one, and its link goes with it', () => {
    const numbered = pick(CONTRACT, 'Kundennummer', 'buyer number');
    expect(numbered.records[1]).toMatchObject({ key: ['Kundennummer'], whenFilled: 'Kundennummer' });
    expect(numbered.links[0]).toMatchObject({ whenFilled: 'Kundennummer' });
    expect(keyOnly(keyed(numbered, 'buyer', ['Ort']), 'Ort')).toBe(true);
  });

  test('of another record of its own kind is a link by its number', () => {
    const under = pick(CONTRACT, 'zu Auftrag', 'performed under by its number');
    expect(under.links.at(-1)).toEqual({
      record: 'contract',
      property: 'under',
      kind: 'Contract',
      key: ['zu Auftrag'],
    });
    expect(fedBy(under, 'zu Auftrag')).toEqual([{ record: 'contract', property: 'under', byNumber: true }]);
  });

  test('is read as the column is written; a currency that nothing names is left to be asked', () => {
    const priced = pick(CONTRACT, 'EP', 'contract price', { numbers: '1.234,56' });
    expect(priced.feeds.at(-1)?.options).toEqual({ read: 'price', numbers: '1.234,56' });
    const known = withOption(priced, { record: 'contract', property: 'price' }, 'currency', 'EUR');
    expect(pick(known, 'Schätzung', 'contract estimate').feeds.at(-1)?.options).toEqual({
      read: 'price',
      currency: 'EUR',
    });
    expect(pick(CONTRACT, 'Ende', 'contract last day', { formats: ['D.M.YYYY'] }).feeds.at(-1)?.options).toEqual({
      formats: ['D.M.YYYY'],
      lastDay: true,
    });
  });

  test('is fed by one column only, and a column may feed several', () => {
    const moved = pick(CONTRACT, 'Nr', 'contract number');
    expect(moved.feeds.filter(({ property }) => property === 'number')).toMatchObject([{ column: 'Nr' }]);
    expect(fedBy(moved, 'Auftrag')).toEqual([]);
  });

  test('of a worker makes pseudonyms of the column', () => {
    expect(pick(EMPTY, 'Name', 'wage record worker').pseudonyms).toEqual(['Name']);
  });

  test('picked anew gives up the old one, and a record that nothing feeds goes with its link', () => {
    const changed = pick(CONTRACT, 'Kunde', 'contract what it is about');
    expect(changed.records.map(({ record }) => record)).toEqual(['contract']);
    expect(changed.links).toEqual([]);
    expect(withoutFeed(CONTRACT, { record: 'contract', property: 'number' }).records).toHaveLength(2);
    expect(withoutRecord(CONTRACT, 'contract')).toMatchObject({ records: [{ record: 'buyer' }], links: [] });
  });
});

describe('what a draft leaves open', () => {
  test('which of two days is chosen once for all columns that are written so', () => {
    const formats = ['M/D/YYYY', 'D/M/YYYY'];
    const signed = pick(EMPTY, 'Signed', 'contract signed on', { formats });
    const both = pick(signed, 'End', 'contract last day', { formats });
    const chosen = withDaysChosen(both, both.feeds[0] ?? { record: '', property: '' }, 'D/M/YYYY');
    expect(chosen.feeds.map(({ options }) => options)).toEqual([
      { formats: ['D/M/YYYY'] },
      { formats: ['D/M/YYYY'], lastDay: true },
    ]);
  });

  test('columns that nothing reads are told, but for those that are never stored', () => {
    const outline = withOption(
      pick(pick(EMPTY, 'No', 'contract number'), 'Price', 'contract price'),
      { record: 'contract', property: 'price' },
      'currency',
      { column: 'Curr' },
    );
    const columns = ['No', 'Price', 'Curr', 'Hours', 'Held'].map((column) => ({ column }));
    expect(leftOut([...columns, { column: 'Religion', refused: 'belief' }], outline, [{ columns: ['Held'] }])).toEqual([
      'Hours',
    ]);
  });
});

describe('what stands beside a fact', () => {
  test('a constant takes the place of a column, and a column that of a constant', () => {
    const place = { record: 'contract', property: 'what' };
    const constant = withConstant(pick(CONTRACT, 'Leistung', 'contract what it is about'), place, 'shelving');
    expect(fedBy(constant, 'Leistung')).toEqual([]);
    expect(pick(constant, 'Leistung', 'contract what it is about').constants).toEqual([]);
  });

  test('who buys may be the same in every row: a record that no column names, and that goes with its name', () => {
    const own = pick(EMPTY, 'Auftrag', 'contract number');
    const buyer = { record: 'contract', property: 'buyer' };
    const named = withNamed(own, buyer, 'Organisation', 'Nordmark');
    expect(named.records.at(-1)).toEqual({ record: 'buyer', kind: 'Organisation' });
    expect(named.links).toEqual([{ ...buyer, to: 'buyer' }]);
    expect(named.constants).toEqual([{ record: 'buyer', property: 'name', value: 'Nordmark' }]);
    expect(isNamed(named, 'buyer')).toBe(true);
    expect(isNamed(CONTRACT, 'buyer')).toBe(false);
    expect(withoutRecord(named, 'buyer')).toEqual(own);
    const facts = kinds.find(({ kind }) => kind === 'Contract')?.facts ?? [];
    const nameable = facts.filter((fact) => canBeNamed(kinds, fact)).map(({ property }) => property);
    expect(nameable).toEqual(['buyer', 'supplier', 'workplaces']);
  });

  test('words of the file become a value list of their own, which goes with its last word', () => {
    const place = { record: 'contract', property: 'kind' };
    const listed = withWords(pick(CONTRACT, 'Art', 'contract kind'), place, [{ from: 'Werk', to: 'works' }]);
    expect(listed.valueLists).toMatchObject([{ name: 'contract-kind', otherwise: 'reject' }]);
    expect(listed.feeds.at(-1)?.options).toEqual({ valueList: 'contract-kind' });
    const none = withWords(listed, place, []);
    expect([none.valueLists, none.feeds.at(-1)?.options]).toEqual([[], {}]);
  });

  test('each change can be taken back, and a draft that was begun is not begun anew', () => {
    const begun = step({ past: [], now: { base: '', outline: null } }, { begin: { base: 'id: a', outline: null } });
    const changed = step(begun, { do: { base: 'id: a', outline: CONTRACT } });
    expect(step(changed, { begin: { base: 'id: b', outline: null } })).toEqual(changed);
    expect(step(changed, { undo: true })).toEqual(begun);
    expect(step(begun, { undo: true })).toEqual(begun);
  });
});

test('every fact of every kind can be found by its words', () => {
  const choices = factChoices(EMPTY, kinds);
  for (const { label, facts } of kinds)
    for (const fact of facts)
      if (fact.type !== 'ref') expect(matching(choices, `${label} ${fact.label}`).length).toBeGreaterThan(0);
  expect(choices.every(({ label }) => !/[a-z][A-Z]|entry\./.test(label))).toBe(true);
});
