import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../server/domain/dates.ts';
import { message, param } from '../../../server/domain/outcome.ts';
import { mergeLacks } from '../../../server/domain/questions/merge.ts';
import { ANSWER_KINDS, type Lack, OWN_FILE, PUBLISHED } from '../../../server/domain/questions/question.ts';
import { grouped, ranked } from '../../../server/domain/questions/rank.ts';
import { namedFact } from '../../../server/domain/questions/same-fact.ts';
import { tellsOfClaim, topicOf } from '../../../server/domain/questions/topic.ts';

const lack = (code: string, answer: string, more: Partial<Lack> & { readonly holder?: string } = {}): Lack => {
  const { holder, ...rest } = more;
  return {
    fact: { ...message(code), ...(holder === undefined ? {} : { holder }) },
    answer: { kind: 'price_test', key: answer, record: answer },
    alone: false,
    ...rest,
  };
};

describe('one question a fact', () => {
  test('the same fact of one contract, lacked by two tests, is asked once; of two contracts, twice', () => {
    const questions = mergeLacks([
      lack('flag.missing.price', 'floor c1', { about: 'c1', holder: 'firm' }),
      lack('flag.missing.price', 'market c1', { about: 'c1', alone: true }),
      lack('flag.missing.price', 'floor c2', { about: 'c2' }),
    ]);
    expect(questions.map(({ about, answers, alone }) => [about, answers.length, alone])).toEqual([
      ['c1', 2, 1],
      ['c2', 1, 0],
    ]);
    expect(questions[0]?.holders).toEqual(['firm']);
  });

  test('one fact under two names is one question, under the name that a questionnaire reads back', () => {
    const contract = { contract: param.contract('c1') };
    const [question, ...others] = mergeLacks([
      lack('flag.missing.contract-day', 'floor c1', { about: 'c1' }),
      { ...lack('', 'claim row'), fact: message('liability.missing.contract.signed', contract) },
    ]);
    expect(others).toEqual([]);
    expect(question?.fact).toEqual({ code: 'flag.missing.contract-day', params: {} });
    expect(question?.answers).toHaveLength(2);
  });

  test('a figure of a place and a day is the same for every record, and no party is asked for it', () => {
    const params = { place: param.text('DE'), day: param.day(day('2025-01-01')) };
    const fact = { ...message('flag.missing.living-wage', params), holder: 'firm' };
    const [question, ...others] = mergeLacks([
      { ...lack('', 'a', { about: 'w1' }), fact },
      { ...lack('', 'b', { about: 'w2' }), fact },
    ]);
    expect(others).toEqual([]);
    expect([question?.about, question?.holders]).toEqual([undefined, [PUBLISHED]]);
  });

  test('what nobody is named for and is of a claim stays in one’s own file', () => {
    const [question] = mergeLacks([lack('liability.missing.net_factor', 'row')]);
    expect(question?.holders).toEqual([OWN_FILE]);
    expect([tellsOfClaim('liability.missing.line.contract'), tellsOfClaim('flag.missing.price')]).toEqual([
      true,
      false,
    ]);
    expect(tellsOfClaim('liability.missing.event.written_claim')).toBe(true);
    expect(topicOf('liability.missing.fact.own_needs', false)).toBe('party');
  });
});

const CODES = [
  'flag.missing.price',
  'flag.missing.living-wage',
  'liability.missing.contract.signed',
  'undeclared.missing.hours',
];
const anyLack: fc.Arbitrary<Lack> = fc.record(
  {
    fact: fc.record(
      {
        code: fc.constantFrom(...CODES),
        params: fc.constantFrom({}, { contract: param.contract('c1') }, { place: param.text('DE') }),
        holder: fc.constantFrom('a', 'b'),
      },
      { requiredKeys: ['code', 'params'] },
    ),
    about: fc.constantFrom('c1', 'c2'),
    answer: fc.record({
      kind: fc.constantFrom(...ANSWER_KINDS),
      key: fc.constantFrom('1', '2', '3', '4'),
      record: fc.constant('r'),
    }),
    alone: fc.boolean(),
    by: fc.constantFrom(day('2025-07-12'), day('2026-01-01')),
  },
  { requiredKeys: ['fact', 'answer', 'alone'] },
) as fc.Arbitrary<Lack>;

describe('merging and ranking, whatever is lacked', () => {
  test('no missing fact is lost, and each answer stays with the fact that it lacks', () => {
    fc.assert(
      fc.property(fc.array(anyLack), (lacks) => {
        const questions = new Map(mergeLacks(lacks).map((question) => [question.key, question]));
        for (const one of lacks) {
          const question = questions.get(namedFact(one).key);
          expect(question?.answers.some(({ key }) => key === one.answer.key)).toBe(true);
          if (one.by !== undefined) expect((question?.by ?? 'z') <= one.by).toBe(true);
        }
        expect(new Set(lacks.map((one) => namedFact(one).key)).size).toBe(questions.size);
      }),
    );
  });

  test('the order is the same whatever order they came in, most answers first', () => {
    fc.assert(
      fc.property(fc.array(anyLack), fc.constantFrom('settles' as const, 'day' as const), (lacks, order) => {
        const there = ranked(mergeLacks(lacks), order);
        const back = ranked(mergeLacks(lacks.toReversed()), order);
        expect(back.map(({ key }) => key)).toEqual(there.map(({ key }) => key));
        if (order === 'settles')
          expect(there.map(({ answers }) => answers.length)).toEqual(
            there.map(({ answers }) => answers.length).sort((a, b) => b - a),
          );
      }),
    );
  });

  test('groups hold every question once, each under the one who is likeliest to hold it', () => {
    fc.assert(
      fc.property(fc.array(anyLack), (lacks) => {
        const all = ranked(mergeLacks(lacks));
        const { parties, questions } = grouped(all);
        expect(parties.reduce((sum, one) => sum + one.questions, 0)).toBe(all.length);
        expect(new Set(questions)).toEqual(new Set(all));
      }),
    );
  });
});
