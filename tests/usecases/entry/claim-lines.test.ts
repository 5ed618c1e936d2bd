/** Lines of a claim that a file tells of, corrected, withdrawn and added by hand; every answer follows, and undone it is as before. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { readClaim, sumUnpaid } from '../../../server/usecases/claims/read-claim.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import type { Typed } from '../../../server/usecases/entry/check-entry.ts';
import { closeRecord } from '../../../server/usecases/entry/close-record.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { readForm } from '../../../server/usecases/entry/read-form.ts';
import { readHistory } from '../../../server/usecases/entry/read-history.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { openTestApp, type TestApp } from '../../builders/app.ts';
import { LOCAL } from '../../builders/seed-store.ts';

const CLAIM = 'solidary-demo:claim:K-2025-014';
const source = { document: 'Pay slip of May', on: '2025-07-01', by: 'union office' };
const given = { view: LOCAL, workspace: 'local' } as const;
let app: TestApp;
let deps: Deps;

beforeAll(async () => {
  app = await openTestApp({ seed: true });
  deps = app.deps;
}, 60_000);
afterAll(() => app.close());

const linesHeld = async () => (await readClaim(deps, { claim: CLAIM, view: LOCAL }))?.lines ?? [];

async function lineHeld() {
  const [line] = await linesHeld();
  if (line === undefined) throw new Error('no line is held');
  return line;
}

/** What the form of the line shows, to be typed over. */
async function typedOf(id: string): Promise<Typed> {
  const form = await readForm(deps, { kind: 'ClaimLine', id, ...given });
  return Object.fromEntries(
    (form?.fields ?? []).map(({ name, to, text, picked }) => [
      name,
      to === undefined ? text : picked.map((one) => one.id),
    ]),
  );
}

const correct = async (id: string, typed: Typed) =>
  enterRecords(deps, {
    entries: [{ kind: 'ClaimLine', id, values: { ...(await typedOf(id)), ...typed } }],
    ...{ source, ...given },
  });
const total = async (asOf: string) =>
  (await traceLiability(deps, { claim: CLAIM, asOf: day(asOf), view: LOCAL })).answer.totalClaim.amount.toFixed(2);
const codesOf = (answer: Awaited<ReturnType<typeof correct>>) => {
  const found = answer.rows.flatMap(({ problems }) => problems);
  for (const { code } of found) expect([code, hasMessage(code)]).toEqual([code, true]);
  return found.map(({ field, code }) => `${field} ${code}`);
};

describe('a line of a claim that came from a file', () => {
  test('is corrected beside what the file says, with source and day; undone, the file counts again', async () => {
    const line = await lineHeld();
    const before = await total('2025-07-12');
    const { paid = '0', hours = '0', rateDue = '0' } = line.values;
    expect(Number(hours) * Number(rateDue)).toBeGreaterThan(Number(paid));
    const more = (Number(paid) + 10).toFixed(2);
    const done = await correct(line.id, { paid: more });
    expect(codesOf(done)).toEqual([]);
    expect(Number(await total('2025-07-12'))).toBeCloseTo(Number(before) - 10, 2);
    const history = await readHistory(deps, { id: line.id, view: LOCAL });
    const said = history?.properties.find(({ name }) => name === 'paid')?.values ?? [];
    expect(said.map(({ statement, shown }) => [statement.publisher, statement.source.on, shown])).toEqual([
      ['entered', '2025-07-01', true],
      [expect.not.stringMatching(/^entered$/), undefined, false],
    ]);
    // What was not typed over is still the file's alone.
    expect(history?.properties.find(({ name }) => name === 'hours')?.values).toHaveLength(1);
    await undoImport(deps, done.import ?? '', 'local');
    expect(await total('2025-07-12')).toBe(before);
  });

  test('is withdrawn from a day on: no answer of later days has it, those of earlier days do', async () => {
    const line = await lineHeld();
    const before = await total('2025-07-12');
    const sum = async () => {
      const file = await readClaim(deps, { claim: CLAIM, view: LOCAL });
      return file === undefined ? undefined : sumUnpaid(deps, file)?.amount;
    };
    const unpaid = await sum();
    const done = await closeRecord(deps, {
      ...{ kind: 'ClaimLine', id: line.id, lastDay: '2025-07-11', source, ...given },
    });
    expect(done.rows).toEqual([{ problems: [] }]);
    expect(Number(await total('2025-07-12'))).toBeLessThan(Number(before));
    expect(await total('2025-07-11')).toBe(before);
    expect(await sum()).not.toBe(unpaid);
    const asked = await app.ask(`{ claim(id: "${CLAIM}") { lines { id withdrawn from } } }`);
    expect(asked.body.data.claim.lines).toContainEqual({
      ...{ id: line.id, withdrawn: '2025-07-12', from: line.values.from ?? null },
    });
    await undoImport(deps, done.import ?? '', 'local');
    expect(await total('2025-07-12')).toBe(before);
    expect(await sum()).toBe(unpaid);
  });

  test('is added, with the next number, after those held; undone, it is gone', async () => {
    const before = await total('2025-07-12');
    const held = await linesHeld();
    const values = { claim: CLAIM, kind: 'wages', from: '2025-05-01', until: '2025-05-31', amount: '100.00' };
    const done = await enterRecords(deps, { entries: [{ kind: 'ClaimLine', values }], source, ...given });
    expect(codesOf(done)).toEqual([]);
    const added = (await linesHeld()).at(-1);
    expect(added?.values).toMatchObject({ number: String(held.length + 1), until: '2025-06-01', amount: '100.00' });
    expect(Number(await total('2025-07-12'))).toBeCloseTo(Number(before) + 100, 2);
    await undoImport(deps, done.import ?? '', 'local');
    expect(await linesHeld()).toEqual(held);
  });

  test('says what no line can say at once', async () => {
    const line = await lineHeld();
    expect(codesOf(await correct(line.id, { amount: '5.00' }))).toEqual(['amount claim.amount-twice']);
    expect(codesOf(await correct(line.id, { paid: '99999.00' }))).toEqual(['paid claim.nothing-unpaid']);
    expect(codesOf(await correct(line.id, { hours: '-5' }))).toEqual(['hours entry.bad-number']);
    const due = line.values.from === undefined ? [] : await correct(line.id, { due: '2019-01-01' });
    expect('rows' in due ? codesOf(due) : []).toEqual(['due claim.due-before-work']);
    const bare = { claim: CLAIM, kind: 'wages' };
    const added = await enterRecords(deps, { entries: [{ kind: 'ClaimLine', values: bare }], source, ...given });
    expect(codesOf(added)).toEqual(['from claim.line-empty']);
  });
});

describe('a claim that came from a file', () => {
  test('has its head corrected, and is not closed: it has no end of its own', async () => {
    const form = await readForm(deps, { kind: 'Claim', id: CLAIM, ...given });
    expect(form?.closable).toBe(false);
    const typed = Object.fromEntries(
      (form?.fields ?? []).map(({ name, to, text, picked }) => [
        name,
        to === undefined ? text : picked.map(({ id }) => id),
      ]),
    );
    const enter = (values: Typed) =>
      enterRecords(deps, {
        entries: [{ kind: 'Claim', id: CLAIM, values: { ...typed, ...values } }],
        source,
        ...given,
      });
    expect(codesOf(await enter({ currency: 'euro' }))).toEqual(['currency claim.bad-currency']);
    expect(codesOf(await enter({ netFactor: '62' }))).toEqual(['netFactor claim.bad-share']);
    const done = await enter({ title: 'Wages of the crew' });
    expect(codesOf(done)).toEqual([]);
    expect((await readClaim(deps, { claim: CLAIM, view: LOCAL }))?.claim.values.title).toBe('Wages of the crew');
    await undoImport(deps, done.import ?? '', 'local');
    const refused = await closeRecord(deps, { kind: 'Claim', id: CLAIM, lastDay: '2025-07-11', source, ...given });
    expect(refused.rows[0]?.problems.map(({ code }) => code)).toEqual(['entry.not-closed']);
  });
});
