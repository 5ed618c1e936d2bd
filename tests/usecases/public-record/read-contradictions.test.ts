import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { listContradictions, readContradictions } from '../../../server/usecases/public-record/read-contradictions.ts';
import { emptyDeps, LOCAL, seededDeps } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const AS_OF = day('2025-07-12');
const last = (id: string) => id.split(':').at(-1) ?? id;
const about = async (subject: string) => {
  const found = await readContradictions(deps, { subject: `solidary-demo:${subject}`, asOf: AS_OF, view: LOCAL });
  return found.items.map(({ subject, against, rule, outcome, missing, reason }) =>
    [last(subject), last(against.id), outcome, rule, ...missing.map(({ code }) => last(code.replaceAll('.', ':')))]
      .concat(reason === undefined ? [] : [last(reason.code.replaceAll('.', ':'))])
      .filter((part) => part !== undefined)
      .join(' '),
  );
};

describe('the demonstration, as of 12 July 2025', () => {
  test('a label on a workplace where pay is flagged and a case was decided; aid of the year before', async () => {
    expect(await about('organisation:lameira')).toEqual([
      'Z-101 VZ-25-03 to_review',
      'Z-101 I-502 to_review',
      'Z-101 W-10 to_review',
      'P-301 I-502 to_review pt-23-2007-198a-2b',
    ]);
  });

  test('at the workplace the same, whoever is asked about', async () => {
    expect(await about('workplace:lameira')).toEqual(await about('organisation:lameira'));
  });

  test('a certificate that was suspended after the work, at a workplace of others', async () => {
    expect(await about('workplace:kiel-sued')).toEqual([
      'Z-103 25-031 to_review',
      'Z-103 I-501 to_review',
      'Z-103 W-01 to_review',
      'Z-103 W-02 to_review',
      'Z-103 W-05 to_review',
    ]);
    expect(await about('organisation:nordkai')).toEqual(await about('workplace:kiel-sued'));
  });

  test('a firm that is only named alike: nobody has said that it is this one', async () => {
    expect(await about('organisation:vizela')).toEqual([
      'Z-102 I-503 cannot_tell same-firm finding-workplace',
      'P-302 I-503 cannot_tell pt-23-2007-198a-2b same-firm finding-decided not-decided',
    ]);
  });

  test('a farm: contracts in writing are covered, pay is not', async () => {
    expect(await about('organisation:charneca')).toEqual([
      'P-303 I-505 to_review eu-cap-social-2025',
      'P-303 I-504 not_applicable eu-cap-social-2025 other-subject',
    ]);
  });

  test('a firm with neither certificates nor payments has none', async () => {
    expect(await about('organisation:fjordly')).toEqual([]);
  });

  test('an id that is not held is refused', async () => {
    await expect(about('organisation:nobody')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('everything in one list, each once, and nothing is left out', async () => {
    const all = await listContradictions(deps, { asOf: AS_OF, view: LOCAL });
    expect([all.certificates.length, all.payments.length, all.cut]).toEqual([3, 3, []]);
    const keys = all.items.map(({ subject, rule, against }) => `${subject} ${rule} ${against.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(13);
  });
});

describe('who a case is against', () => {
  const FARM: readonly Stated[] = [
    { kind: 'Organisation', id: 'farm', values: { name: 'Farm Co' } },
    { kind: 'Organisation', id: 'register:1', values: { name: 'Farm Company' } },
    {
      kind: 'Finding',
      id: 'case',
      values: { stage: 'judgment', subjects: ['safety'], from: '2025-01-01', place: 'FR' },
    },
    { kind: 'FindingParty', id: 'party', values: { finding: 'case', organisation: 'register:1', name: 'F.C.' } },
    {
      ...{ kind: 'Subsidy', id: 'paid' },
      values: { recipient: 'farm', fund: 'eu', farm: true, place: 'FR', on: '2025-03-01' },
    },
  ];
  const outcomes = async (match: string | undefined, subject = 'farm') => {
    const empty = await emptyDeps();
    try {
      await state(empty, FARM);
      const values = { one: 'farm', other: 'register:1', ...(match === undefined ? {} : { state: match }) };
      await state(empty, [{ kind: 'Match', id: 'match', values }]);
      const { items } = await readContradictions(empty, { subject, asOf: AS_OF, view: LOCAL });
      return items.map(({ outcome }) => outcome);
    } finally {
      await empty.store.close();
    }
  };

  test('two records count as one firm once a person has confirmed it, and not before', async () => {
    expect(await outcomes('confirmed')).toEqual(['to_review']);
    expect(await outcomes('confirmed', 'register:1')).toEqual(['to_review']);
    expect(await outcomes('candidate')).toEqual([]);
    expect(await outcomes('candidate', 'register:1')).toEqual([]);
    expect(await outcomes(undefined)).toEqual([]);
  });

  test('of more than is read the answer says so', async () => {
    const empty = await emptyDeps();
    try {
      const many = Array.from({ length: 201 }, (_, nth) => ({
        ...{ kind: 'Subsidy' as const, id: `paid-${nth}` },
        values: { recipient: 'farm', on: '2025-03-01' },
      }));
      await state(empty, [...FARM.slice(0, 1), ...many]);
      const { payments, cut } = await readContradictions(empty, { subject: 'farm', asOf: AS_OF, view: LOCAL });
      expect([payments.length, cut]).toEqual([200, ['Subsidy']]);
    } finally {
      await empty.store.close();
    }
  });

  test.each([
    ['São João Lda', 'SAO JOAO LDA'],
    ['Sao Joao Lda', 'São João, Lda'],
    ['Hof  Stern GmbH', 'Hof Stern GmbH'],
    ['Hof Erde GmbH', 'Hof Erde  GmbH '],
  ])('%s and %s are named alike, and to be checked', async (firm, party) => {
    const empty = await emptyDeps();
    try {
      const named: readonly Stated[] = [
        { kind: 'Organisation', id: 'farm', values: { name: firm } },
        { kind: 'FindingParty', id: 'party', values: { finding: 'case', name: party } },
      ];
      await state(empty, [...FARM.filter(({ id }) => id === 'case' || id === 'paid'), ...named]);
      const { items } = await readContradictions(empty, { subject: 'farm', asOf: AS_OF, view: LOCAL });
      const asked = items.map(({ outcome, missing }) => [
        outcome,
        missing.map(({ code }) => last(code.replaceAll('.', ':'))),
      ]);
      expect(asked).toEqual([['cannot_tell', ['same-firm']]]);
    } finally {
      await empty.store.close();
    }
  });
});
