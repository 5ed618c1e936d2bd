import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { sheetBytes } from '../../../server/exporters/xlsx/sheet.ts';
import { CellProblem } from '../../../server/importers/cells/reading.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { flagOn } from '../../../server/usecases/flags/assess-flags.ts';
import { ASKED_FACTS, askedFact } from '../../../server/usecases/questionnaire/facts.ts';
import { listQuestions, type SupplierQuestion } from '../../../server/usecases/questionnaire/list-questions.ts';
import { valuesOfAnswer } from '../../../server/usecases/questionnaire/read-answer.ts';
import { takeAnswers } from '../../../server/usecases/questionnaire/take-answers.ts';
import { COLUMNS, headOf, questionnaireBytes } from '../../../server/usecases/questionnaire/write-questions.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const asOf = day('2025-07-12');
let folder: string;
let deps: Deps;
let questions: readonly SupplierQuestion[];

/** The workbook as it comes back, with these answers by contract and fact. */
async function filled(answers: (question: SupplierQuestion) => string): Promise<string> {
  const path = join(folder, `${Math.random()}.xlsx`);
  const columns = COLUMNS.map((column) => ({ head: headOf(column), width: 10 }));
  const rows = questions.map((one) => [
    ...[one.supplierLabel, one.contractLabel, one.question, one.how, answers(one)],
    ...[one.settles, one.contract, one.asked.fact],
  ]);
  writeFileSync(path, await sheetBytes(columns, rows));
  return path;
}

describe('questions to suppliers', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'solidary-questions-'));
  });
  beforeEach(async () => {
    deps = await seededDeps();
    questions = await listQuestions(deps, { asOf, view: LOCAL });
  }, 60_000);
  afterEach(() => deps.store.close());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are what keeps a test of their contract open, the one on which most answers hang first', () => {
    expect(questions.length).toBeGreaterThan(10);
    expect(questions.map(({ settles }) => settles)).toEqual(
      questions.map(({ settles }) => settles).sort((a, b) => b - a),
    );
    for (const { question, how } of questions) {
      expect(question).toMatch(/\?/);
      expect(how).not.toMatch(/questionnaire\./);
    }
    for (const { fact } of ASKED_FACTS) expect([fact, hasMessage(`flag.missing.${fact}`)]).toEqual([fact, true]);
  });

  test('come back: an answer is a fact of its contract and closes its question, and the same file says nothing new', async () => {
    const asked = questions.find(({ asked: { fact }, how }) => fact === 'labour-hours' && /^minutes/.test(how));
    if (asked === undefined) throw new Error('the demonstration asks for no minutes');
    const path = await filled((one) => (one === asked ? '600 to 620' : ''));
    const taken = await takeAnswers(deps, { path, view: LOCAL, workspace: 'local' });
    expect(taken.ledger).toMatchObject({ in: 1, accepted: 1, rejected: 0 });
    expect(taken.open).toBe(questions.length - 1);
    const held = await deps.store.record('Contract', asked.contract, LOCAL);
    expect(held?.values).toMatchObject({ labourMinutesPerUnit: '600', labourMinutesPerUnitAtMost: '620' });
    const test = 'price-below-lawful-labour';
    const flag = await flagOn(deps, { test, subject: asked.contract, asOf, view: LOCAL });
    expect(flag?.missing.map(({ code }) => code)).not.toContain('flag.missing.labour-hours');
    const left = await listQuestions(deps, { asOf, view: LOCAL });
    const isAsked = ({ contract, asked: { fact } }: SupplierQuestion) =>
      contract === asked.contract && fact === 'labour-hours';
    expect(left.some(isAsked)).toBe(false);
    const again = await takeAnswers(deps, { path, view: LOCAL, workspace: 'local' });
    expect(again.import).toBe(taken.import);
    expect(again.ledger).toEqual(taken.ledger);
    await deps.store.undoImport(taken.import ?? '', 'local', deps.now());
    expect((await listQuestions(deps, { asOf, view: LOCAL })).some(isAsked)).toBe(true);
    const anew = await takeAnswers(deps, { path, view: LOCAL, workspace: 'local' });
    expect(anew.ledger).toMatchObject({ in: 1, accepted: 1, rejected: 0 });
    expect((await listQuestions(deps, { asOf, view: LOCAL })).some(isAsked)).toBe(false);
  });

  test('an answer that cannot be read costs itself alone, with line, value and reason', async () => {
    const path = await filled(({ asked: { form } }) =>
      form === 'number' ? 'about a day' : form === 'word' ? 'DE' : '',
    );
    const { ledger, problems } = await takeAnswers(deps, { path, view: LOCAL, workspace: 'local' });
    expect(ledger.accepted).toBeGreaterThan(0);
    expect(ledger.rejected).toBe(problems.length);
    expect(problems[0]).toMatchObject({ value: 'about a day', column: 'Answer', outcome: 'rejected' });
    for (const { code } of problems) expect([hasMessage(code), hasMessage(`${code}.remedy`)]).toEqual([true, true]);
  });

  test('who does not know either leaves the question open: no word of it is kept as a fact', async () => {
    const said = ['don’t know', 'N/A', 'weiß nicht', 'unbekannt', 'je ne sais pas', '?', 'غير معروف', 'Not known.'];
    let n = 0;
    const path = await filled(() => said[n++ % said.length] ?? '');
    const taken = await takeAnswers(deps, { path, view: LOCAL, workspace: 'local' });
    expect(taken).toMatchObject({ open: questions.length, problems: [] });
    expect(taken.import).toBeUndefined();
    expect(await listQuestions(deps, { asOf, view: LOCAL })).toEqual(questions);
  });

  test('a workbook of something else is refused, and one without an answer writes nothing', async () => {
    const other = join(folder, 'other.xlsx');
    writeFileSync(other, await sheetBytes([{ head: 'Name', width: 10 }], [['x']]));
    await expect(takeAnswers(deps, { path: other, view: LOCAL, workspace: 'local' })).rejects.toMatchObject({
      code: 'bad-questionnaire',
    });
    const blank = join(folder, 'blank.xlsx');
    writeFileSync(blank, await questionnaireBytes(questions));
    const taken = await takeAnswers(deps, { path: blank, view: LOCAL, workspace: 'local' });
    expect([taken.import, taken.open]).toEqual([undefined, questions.length]);
  });
});

describe('an answer', () => {
  const read = (fact: string, answer: string, isByUnit = false, currency?: string) => {
    const asked = askedFact(fact);
    if (asked === undefined) throw new Error(fact);
    const found = valuesOfAnswer({ asked, isByUnit, answer, ...(currency === undefined ? {} : { currency }) });
    return found instanceof CellProblem ? found.code : found;
  };

  test.each([
    ['labour-hours', '1250', false, { labourHours: '1250' }],
    ['labour-hours', '1.250,50', false, { labourHours: '1250.50' }],
    ['labour-hours', '1 250', false, { labourHours: '1250' }],
    ['labour-hours', '٧٫٥', false, { labourHours: '7.5' }],
    ['labour-hours', '١٬٢٥٠٫٥ - 1300', false, { labourHours: '1250.5', labourHoursAtMost: '1300' }],
    ['labour-hours', '1.000', false, 'questionnaire.two-ways'],
    ['labour-hours', '900 to 1,200', false, 'questionnaire.two-ways'],
    ['labour-hours', '900 to 1200', false, { labourHours: '900', labourHoursAtMost: '1200' }],
    ['labour-hours', '-5', false, 'import.not-above-nothing'],
    ['labour-hours', '0', false, 'import.not-above-nothing'],
    ['non-labour-cost', 'EUR -1.10', true, 'import.below-nothing'],
    ['labour-hours', 'up to 45', true, { labourMinutesPerUnitAtMost: '45' }],
    ['labour-hours', 'from 36', true, 'questionnaire.both-ends'],
    ['non-labour-cost', '1.10', true, 'questionnaire.no-currency'],
    [
      'non-labour-cost',
      'EUR 1.10',
      true,
      { nonLabourCostPerUnit: { bound: 'exact', amount: '1.10', currency: 'EUR' } },
    ],
    ['contract-day', '31.3.2025', false, { signed: '2025-03-31' }],
    ['quantity', '6400', false, { quantity: '6400' }],
    ['place', 'DE-SH', false, { place: 'DE-SH' }],
    ['quantity', 'many', false, 'questionnaire.not-a-number'],
    ['price', 'EUR much', false, 'questionnaire.not-an-amount'],
    ['contract-day', '31.2.2025', false, 'questionnaire.not-a-day'],
    ['contract-day', '0025-03-31', false, 'import.strange-year'],
    ['place', 'Deutschland', false, 'import.not-a-place'],
    ['place', 'UK', false, 'import.not-a-place'],
    ['labour-hours', '8 min', true, { labourMinutesPerUnit: '8' }],
    ['labour-hours', '7,5 Minuten', true, { labourMinutesPerUnit: '7.5' }],
    ['labour-hours', '36 bis 45 Min.', true, { labourMinutesPerUnit: '36', labourMinutesPerUnitAtMost: '45' }],
    ['labour-hours', '45 min to 1 h', true, { labourMinutesPerUnit: '45', labourMinutesPerUnitAtMost: '60' }],
    ['labour-hours', '1 h 30 min', true, { labourMinutesPerUnit: '90' }],
    ['labour-hours', '1h30', true, { labourMinutesPerUnit: '90' }],
    ['labour-hours', '90 sek', true, { labourMinutesPerUnit: '1.5' }],
    ['labour-hours', '٨ دقائق', true, { labourMinutesPerUnit: '8' }],
    ['labour-hours', '1.250,50 Stunden', false, { labourHours: '1250.5' }],
    ['labour-hours', '90 minutes', false, { labourHours: '1.5' }],
    ['hours-per-week', '38,5 Std.', false, { hoursPerWeek: '38.5' }],
    ['labour-hours', '45 min to 50 or 1 h', true, 'questionnaire.not-a-number'],
    ['labour-hours', '8 kg', true, 'questionnaire.not-a-number'],
    ['labour-hours', '1.250 min', true, 'questionnaire.two-ways'],
    ['labour-hours', '1000000', true, 'questionnaire.too-much'],
    ['labour-hours', '8 to 1000000 min', true, 'questionnaire.too-much'],
    ['labour-hours', '100 h', true, { labourMinutesPerUnit: '6000' }],
    ['labour-hours', '1000000', false, { labourHours: '1000000' }],
    ['labour-hours', '1000000000', false, 'questionnaire.too-much'],
  ])('%s: %s', (fact, answer, isByUnit, expected) => expect(read(fact, answer, isByUnit)).toEqual(expected));

  test('an amount takes the currency of the price', () => {
    expect(read('price', '900 to 1200', false, 'DKK')).toEqual({
      price: { bound: 'between', amount: '900', upper: '1200', currency: 'DKK' },
    });
  });
});
