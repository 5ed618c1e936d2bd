import { expect, test } from '@jest/globals';
import {
  describeClaims,
  describeOrganisation,
  describePrices,
  describeSide,
} from '../../../client/features/organisation/describe.ts';
import { neighbours, placesAbove } from '../../../client/features/organisation/steps.ts';
import { LOCALES, render } from '../../../schema/messages/index.ts';
import { loadEveryLanguage } from '../../../schema/messages/load.ts';
import { ORGANISATION_KINDS } from '../../../server/domain/unsound-words.ts';

const side = (n: number, hasNextPage = false) => ({ edges: Array.from({ length: n }), pageInfo: { hasNextPage } });

test('a buyer of more contracts than are read is not said to buy under just those', () => {
  const sources = [{}];
  expect(describeOrganisation({ buys: side(2), supplies: side(0), sources })).toBe(
    'It buys under two contracts held and supplies under none.',
  );
  expect(describeOrganisation({ buys: side(100, true), supplies: side(1), sources })).toBe(
    'So far: contracts that it buys: 100; that it supplies: 1. More are held.',
  );
});

test('the results of the prices that it pays add up, and are said once all are there', () => {
  expect(describePrices(['flagged', 'passed', 'passed', 'cannot_tell'])).toBe(
    'Of 4 prices that it pays: flagged 1, passed 2, not applicable 0, cannot tell 1. Of several tests the strongest result counts.',
  );
  expect(describePrices(['flagged', undefined])).toBeUndefined();
  expect(describePrices([])).toBeUndefined();
});

const claim = (status: string, ...amounts: readonly string[]) => ({
  rows: amounts.map((amount) => ({ status, amount: { amount, currency: 'EUR' } })),
});
const read = (...claims: readonly ReturnType<typeof claim>[]) => ({ claims, read: claims.length, held: claims.length });

test('the answer says what the claims say of it, the firmest first, and adds no amounts', () => {
  expect(describeClaims(read(claim('owes', '14298.37', '14298.37')))).toBe(
    'Liable in one claim on the facts held, for €14,298.37.',
  );
  expect(describeClaims(read(claim('owes', '10', '20')))).toBe('Liable in one claim on the facts held.');
  expect(describeClaims(read(claim('owes', '10'), claim('may_owe', '5'), claim('owes', '7')))).toBe(
    'Liable in two claims on the facts held. May be liable in one claim, for €5.00.',
  );
  expect(describeClaims(read({ rows: [{ status: 'cannot_tell', amount: null as never }] }))).toBe(
    'In one claim we cannot tell whether it is liable.',
  );
});

test('not to be liable is said only where nothing else is; of claims that were not read nothing is said', () => {
  expect(describeClaims(read(claim('does_not_owe', '0')))).toBe(
    'Not liable in the one claim that reaches it, on the facts held.',
  );
  expect(describeClaims(read(claim('does_not_owe', '0'), claim('may_owe', '5')))).toBe(
    'May be liable in one claim, for €5.00.',
  );
  expect(describeClaims({ claims: [], read: 50, held: 900 })).toBe(
    'So far: None of the claims read reaches it on the facts held.',
  );
  expect(describeClaims({ claims: [], read: 0, held: 0 })).toBe('No claim is held.');
});

test('and how the prices came out that it pays and is paid', () => {
  expect(describeSide('pays', ['flagged', 'passed', 'cannot_tell', 'cannot_tell'])).toBe(
    'Of four prices that it pays one is flagged; of two we cannot tell.',
  );
  expect(describeSide('paid', ['passed', 'not_applicable'])).toBe('Of two prices that it is paid none is flagged.');
  expect(describeSide('paid', ['cannot_tell'])).toBe('Of the one price that it is paid we cannot tell.');
  expect(describeSide('pays', [])).toBeUndefined();
});

const party = (id: string, name: string | null = null) => ({ id, name });

test('each party stands once, the one of most contracts first, like names apart; a contract without one names nobody', () => {
  const contracts = [
    { buyer: party('a', 'Nordkai') },
    { buyer: party('b', 'Lindhorst') },
    { buyer: party('b', 'Lindhorst') },
    { buyer: party('c', 'Lindhorst') },
    { buyer: party('d') },
    { buyer: null },
  ];
  expect(neighbours(contracts, 'buyer')).toEqual([
    { id: 'b', name: 'Lindhorst', contracts: 2 },
    { id: 'c', name: 'Lindhorst', contracts: 1 },
    { id: 'a', name: 'Nordkai', contracts: 1 },
    { id: 'd', name: 'd', contracts: 1 },
  ]);
  expect(neighbours(contracts, 'supplier')).toEqual([]);
});

test('of whoever buys nothing the chain is looked for above the workplaces of its contracts, the one of most first', () => {
  const at = (...ids: readonly string[]) => ({ node: { workplaces: ids.map((id) => ({ id, name: `Site ${id}` })) } });
  const supplies = { edges: [at('b'), at('a', 'c'), at('c')] };
  expect(placesAbove({ buys: { edges: [] }, supplies }).map(({ name }) => name)).toEqual([
    'Site c',
    'Site a',
    'Site b',
  ]);
  expect(placesAbove({ buys: { edges: [{ node: {} }] }, supplies })).toEqual([]);
  expect(placesAbove({ buys: { edges: [] }, supplies: { edges: [at()] } })).toEqual([]);
});

test('what kind of organisation it is is said in every language, and never by its code', async () => {
  await loadEveryLanguage();
  const said = LOCALES.flatMap((locale) =>
    ORGANISATION_KINDS.map((kind) => [locale, kind, render('page.organisation.kind', { kind }, { locale })]),
  );
  expect(said.filter(([locale, kind, text]) => locale !== 'en' && text === kind)).toEqual([]);
  expect(said.filter(([, , text]) => text?.includes('_'))).toEqual([]);
  expect(said).toContainEqual(['de', 'company', 'Unternehmen']);
});
