import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { namesTown, normalAddress } from '../../../server/domain/subcontracting/address.ts';
import { type Firm, successorFirms, type Tie } from '../../../server/domain/subcontracting/successors.ts';
import { RULES, work } from './works.ts';

const ADDRESS: Tie = { kind: 'same_address', address: 'Werftstieg 12, Kiel' };
const gone: Firm = {
  id: 'old',
  sectors: ['81.2'],
  status: [{ value: 'dissolved', from: day('2025-02-14') }],
  supplied: [],
};
const begun = (from: string, until = '2025-12-31', more = {}): Firm => ({
  id: 'new',
  sectors: ['81.2'],
  status: [],
  supplied: [work('c', 'B', 'new', { days: [from, until], ...more })],
});
const ask = (earlier: Firm, later: Firm, ...ties: readonly Tie[]) =>
  successorFirms([{ earlier, later, ties }], day('2025-07-12'), RULES);

describe('firms that may be successors', () => {
  test('one dissolved, one begun two weeks later at its address in its sector', () => {
    const [found] = ask(gone, begun('2025-03-01'), ADDRESS);
    expect(found).toMatchObject({
      answer: 'candidate',
      evidence: 'inferred',
      parties: ['old', 'new'],
      contracts: ['c'],
    });
    expect(found?.steps.map(({ code }) => code)).toEqual([
      ...['undeclared.step.same-address', 'undeclared.step.ended-status'],
      ...['undeclared.step.began', 'undeclared.step.agrees'],
    ]);
  });

  test('from six months before the end to twelve after it', () => {
    const answers = ['2024-08-13', '2024-08-14', '2026-02-14', '2026-02-15'].map(
      (from) =>
        successorFirms([{ earlier: gone, later: begun(from, '2026-12-31'), ties: [ADDRESS] }], day('2026-07-01'), RULES)
          .length,
    );
    expect(answers).toEqual([0, 1, 1, 0]);
  });

  test('a stated succession is documented, a shared owner computed', () => {
    const always = { from: day('2020-01-01'), until: day('2026-01-01') };
    const owner: Tie = { kind: 'same_owner', owner: 'O', earlier: always, later: always };
    expect(ask(gone, begun('2025-03-01'), ADDRESS, owner)[0]?.evidence).toBe('computed');
    expect(ask(gone, begun('2025-03-01'), owner, { kind: 'succession' })[0]?.evidence).toBe('documented');
  });

  test('an owner ties them where it owned both at once, or each near the end', () => {
    const owner = (earlier: readonly string[], later: readonly string[]): Tie => {
      const days = ([from, until]: readonly string[]) => ({
        ...(from ? { from: day(from) } : {}),
        ...(until ? { until: day(until) } : {}),
      });
      return { kind: 'same_owner', owner: 'O', earlier: days(earlier), later: days(later) };
    };
    const answer = (...ownership: Parameters<typeof owner>) => {
      const [found] = ask(gone, begun('2025-03-01'), owner(...ownership));
      return [found?.answer, ...(found?.missing ?? []).map(({ code }) => code.split('.').at(-1))];
    };
    expect(answer(['2015-01-01', '2019-01-01'], ['2025-01-01'])).toEqual([undefined]);
    expect(answer(['2015-01-01', '2025-02-01'], ['2025-03-01'])).toEqual(['candidate', 'continuity']);
    expect(answer(['2015-01-01', '2020-01-01'], ['2019-01-01'])).toEqual(['candidate', 'continuity']);
    expect(answer(['2015-01-01'], ['2025-03-01'])).toEqual(['cannot_tell', 'ownership-days']);
    expect(answer([], [])).toEqual(['cannot_tell', 'ownership-days']);
  });

  test('a street without its town is a hint at most', () => {
    const hint: Tie = { kind: 'same_address', address: 'rua 1', unsure: 'town' };
    const [found] = ask(gone, begun('2025-03-01'), hint);
    expect([found?.answer, found?.missing.map(({ code }) => code)]).toEqual([
      'cannot_tell',
      ['undeclared.missing.town'],
    ]);
    expect(ask(gone, begun('2025-03-01'), hint, { kind: 'succession' })[0]?.answer).toBe('candidate');
  });

  test('one that begins after the day asked has not begun', () => {
    expect(ask(gone, begun('2025-07-12'), ADDRESS)).toHaveLength(1);
    expect(ask(gone, begun('2025-07-13'), ADDRESS)).toEqual([]);
  });

  test('one that is active again has not ended', () => {
    const again = (from: string): Firm => ({
      ...gone,
      status: [
        { value: 'insolvent', from: day('2025-02-14'), until: day(from) },
        { value: 'active', from: day(from) },
      ],
    });
    expect(ask(again('2025-06-01'), begun('2025-03-01'), ADDRESS)).toEqual([]);
    expect(ask(again('2025-08-01'), begun('2025-03-01'), ADDRESS)[0]?.answer).toBe('candidate');
  });

  test('contracts that all ended count as an end, those that go on do not', () => {
    const supplied = (until: string) => [work('a', 'B', 'old', { days: ['2024-01-01', until] })];
    const old = (until: string): Firm => ({ id: 'old', sectors: [], status: [], supplied: supplied(until) });
    const [found] = ask(old('2025-02-15'), begun('2025-03-01'), ADDRESS);
    expect(found?.steps[1]?.code).toBe('undeclared.step.ended-contracts');
    expect(found?.steps.at(-1)?.params).toEqual({
      what: { type: 'list', value: ['same_buyer', 'same_sector'].map((value) => ({ type: 'code', value })) },
    });
    expect(ask(old('2026-02-15'), begun('2025-03-01'), ADDRESS)).toEqual([]);
  });

  test('nothing ties them, nothing agrees, or it was there before: no candidate', () => {
    expect(ask(gone, begun('2025-03-01'))).toEqual([]);
    expect(ask({ ...gone, sectors: ['14'] }, begun('2025-03-01'), ADDRESS)).toEqual([]);
    const older = {
      ...begun('2025-03-01'),
      supplied: [...begun('2025-03-01').supplied, ...begun('2019-01-01').supplied],
    };
    expect(ask(gone, older, ADDRESS)).toEqual([]);
  });

  test('a contract of no known day leaves open when it began', () => {
    const open = { ...begun('2025-03-01'), supplied: [...begun('2025-03-01').supplied, work('d', 'B', 'new')] };
    const [found] = ask(gone, open, ADDRESS);
    expect(found).toMatchObject({
      answer: 'cannot_tell',
      missing: [{ code: 'undeclared.missing.days', holder: 'new' }],
    });
  });
});

test('whether an address says in which town it lies', () => {
  const towns = [
    'Hafen 3, Kiel',
    'Hafen 3 24103 Kiel',
    'Rua 1\nPorto',
    '12 High St LS1 4DY',
    'Main St Toronto M5V 2T6',
  ];
  expect(towns.filter((address) => !namesTown(address))).toEqual([]);
  expect(
    ['Rua 1', 'Hafen 3b', 'Straße des 17. Juni 4', '12345 Main Street', 'شارع الملك فيصل ١٢'].filter(namesTown),
  ).toEqual([]);
});

test('addresses are alike but for case, accents and marks; an abbreviation is not guessed', () => {
  expect(normalAddress('Straße  12, KIEL')).toBe(normalAddress('strasse 12 Kiel'));
  expect(normalAddress('Rua da Fonte 7, São Tomé')).toBe('rua da fonte 7 sao tome');
  expect(normalAddress('12 High St, Leeds')).not.toBe(normalAddress('12 High Street, Leeds'));
  expect([normalAddress(undefined), normalAddress(' - '), normalAddress('Kiel')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
