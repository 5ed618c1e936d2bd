import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { FLAGS } from '../../../server/domain/flags/index.ts';
import { namedFact } from '../../../server/domain/questions/same-fact.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { Coverage } from '../../../server/usecases/flags/coverage.ts';
import {
  type AllQuestions,
  listAllQuestions,
  QuestionBook,
  siftQuestions,
} from '../../../server/usecases/questions/list-all-questions.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const asOf = day('2025-07-12');
const CLAIM = 'solidary-demo:claim:K-2025-014';
let deps: Deps;
let all: AllQuestions;
beforeAll(async () => {
  deps = await seededDeps();
  all = await listAllQuestions(deps, { asOf, view: LOCAL });
}, 60_000);
afterAll(() => deps.store.close());

describe('one list of all that is missing', () => {
  test('has every fact that a test lacks, with that test among the answers that hang on it', async () => {
    const asked = new Map(all.questions.map((question) => [question.key, question]));
    for (const { id } of FLAGS) {
      const { rows } = await assessFlags(deps, { test: id, asOf, view: LOCAL, rows: ['cannot_tell'] });
      // What a work beneath a price comes to is asked by what is missing of that work.
      for (const { subject, missing } of rows)
        for (const fact of missing.filter(({ code }) => code !== 'flag.missing.beneath')) {
          const question = asked.get(namedFact({ fact, about: subject }).key);
          expect(question?.answers.map(({ key }) => key)).toContain(`${id} ${subject}`);
        }
    }
  });

  test('asks for what is missing of a work beneath a price, and not what it comes to', () => {
    const of = (code: string) =>
      all.questions.find(({ fact, about }) => fact.code === `flag.missing.${code}` && about?.endsWith('LM-25-01'));
    expect(of('beneath')).toBeUndefined();
    const hours = of('labour-hours');
    const over = 'price-below-lawful-labour-beneath solidary-demo:contract:VZ-25-03';
    expect(hours?.answers.map(({ key }) => key)).toContain(over);
  });

  test('has every fact that a row of a trace lacks, with the nearest day', async () => {
    const { answer } = await traceLiability(deps, { claim: CLAIM, asOf, view: LOCAL });
    const lacked = answer.parties.filter(({ model }) => !model).flatMap(({ missing }) => missing);
    expect(lacked.length).toBeGreaterThan(5);
    for (const fact of lacked) {
      const { key } = namedFact({ fact, about: CLAIM });
      expect(all.questions.find((one) => one.key === key)).toMatchObject({ by: '2028-12-31' });
    }
  });

  test('says each once, by a code of the catalogue, and leaves nothing of the demonstration out', () => {
    expect(all.questions.length).toBeGreaterThan(100);
    expect(new Set(all.questions.map(({ key }) => key)).size).toBe(all.questions.length);
    expect(all.questions.filter(({ fact }) => !hasMessage(fact.code))).toEqual([]);
    expect(all.leftOut).toEqual({ answers: 0, claims: 0, organisations: 0, contracts: 0, publicRecord: false });
    const kinds = new Set(all.questions.flatMap(({ answers }) => answers.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['claim', 'diligence', 'pay_test', 'price_test', 'public_record', 'undeclared']);
  });

  test('hours of one contract are asked once for tests of its price and for signs of undeclared work', () => {
    const hours = all.questions.filter(({ fact, about }) => /hours$/.test(fact.code) && about?.endsWith('LM-25-01'));
    expect(hours).toHaveLength(1);
    expect(hours[0]?.answers.length).toBeGreaterThan(5);
    expect(new Set(hours[0]?.answers.map(({ kind }) => kind))).toEqual(new Set(['price_test', 'undeclared']));
    expect(hours[0]?.holders[0]).toBe('solidary-demo:organisation:vizela');
  });

  test('is chosen from by whom, by what it would settle, by kind of fact and by record', () => {
    const only = (filter: Parameters<typeof siftQuestions>[1]) => siftQuestions(all.questions, filter).questions;
    expect(only({ holder: 'own_file' }).every(({ fact }) => fact.code.startsWith('liability.'))).toBe(true);
    expect(only({ settles: 'claim' })).toHaveLength(6);
    expect(only({ record: CLAIM })).toHaveLength(6);
    expect(only({ topic: 'figure' }).every(({ holders }) => holders[0] === 'published')).toBe(true);
    const { parties, questions } = siftQuestions(all.questions, {}, 'day');
    expect(questions.length).toBe(all.questions.length);
    expect(parties[0]?.holder).toBe(questions[0]?.holders[0]);
    expect(questions[0]?.by).toBeDefined();
  });
});

describe('the list that a server keeps', () => {
  test('is worked out once, and anew after anything was imported or undone', async () => {
    const book = new QuestionBook();
    const first = await book.read(deps, { asOf, view: LOCAL });
    expect(await book.read(deps, { asOf, view: LOCAL })).toBe(first);
    const coverage = new Coverage();
    const covered = await coverage.assess(deps, { asOf, view: LOCAL });
    const { items } = await deps.store.pageImports(LOCAL, { first: 10 });
    await deps.store.undoImport(items.at(-1)?.id ?? '', 'local', deps.now());
    const after = await book.read(deps, { asOf, view: LOCAL });
    expect(after).not.toBe(first);
    expect(await coverage.assess(deps, { asOf, view: LOCAL })).not.toBe(covered);
  }, 60_000);
});
