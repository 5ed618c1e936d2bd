/** Two publishers differ on a record of a claim: what hangs on the value cannot be told, and both are named. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { RecordKind, Values } from '../../../schema/graph.ts';
import { render } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import { amountText, amountTextOrNull } from '../../../server/domain/money.ts';
import { decodeFacts, encodeFacts } from '../../../server/exporters/dossier/facts.ts';
import { sheetOf } from '../../../server/exporters/dossier/sheet.ts';
import { sumUnpaid } from '../../../server/usecases/claims/read-claim.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { makeDossier } from '../../../server/usecases/dossier/make-dossier.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { showTrace } from '../../../server/usecases/trace/show-trace.ts';
import { type TraceResult, traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

jest.setTimeout(60_000);
let deps: Deps;
let entries = 0;
beforeEach(async () => {
  deps = await seededDeps();
}, 60_000);
afterEach(() => deps.store.close());

const asOf = day('2025-07-12');
const CLAIM = 'solidary-demo:claim:K-2025-017';

const traced = (claim = CLAIM) => traceLiability(deps, { claim, asOf, view: LOCAL });

async function say(kind: RecordKind, subject: string, values: Values, publisher = 'inspectorate'): Promise<void> {
  entries += 1;
  const id = `said-${entries}`;
  const at = deps.now();
  await deps.store.startImport({ id, workspace: 'local', mapping: 'm', publisher, files: [], startedAt: at });
  const source = { document: 'visits.csv', line: 2 };
  await deps.store.putBatch({
    ...{ import: id, workspace: 'local', file: 'visits.csv', sequence: 0, lastLine: 2, at, problems: [] },
    rows: [{ line: 2, statements: [{ subject, kind, part: 'row', publisher, values, source }] }],
  });
  await deps.store.finishImport(id, 'local', 'done', at);
}

const rowsOf = ({ answer, names }: TraceResult) =>
  answer.parties.map(({ party, regime, basis, status, amount }) =>
    [names(party), regime, basis, status, amountTextOrNull(amount)].join(' '),
  );
const saidIn = ({ answer, names }: TraceResult) =>
  answer.missing.flatMap(({ code, params }) =>
    code === 'liability.missing.disputed' ? [render(code, params as never, { names })] : [],
  );

const LINE = 'solidary-demo:claim-line:K-2025-017:L1';
const CONTRACT = 'solidary-demo:contract:SB-25-006';
const HAVNEBYGG = 'Havnebygg Entreprenør AS no-allmenn-13 gross owes 54000.00';
const SLETTA = 'Sletta Betong AS no-allmenn-13 gross may_owe 54000.00';
const CLIENT = 'Fjordly Dagligvare AS no-allmenn-13 gross does_not_owe 0.00';
const HELD = ['Ulvik Forskaling AS employment gross owes 81000.00', CLIENT, HAVNEBYGG, SLETTA];

describe('a line of a claim', () => {
  test('of other hours: what the employer owes cannot be told, who answers for the other lines can', async () => {
    expect(rowsOf(await traced())).toEqual(HELD);
    await say('ClaimLine', LINE, { hours: '400' });
    const result = await traced();
    expect(rowsOf(result)).toEqual(['Ulvik Forskaling AS employment gross cannot_tell ', CLIENT, HAVNEBYGG, SLETTA]);
    expect(saidIn(result)).toEqual([
      'Which value is right, as sources differ: Hours, line L1: 400 (inspectorate: visits.csv) or 450 (solidary-demo: claim-lines.csv).',
    ]);
    const { answer } = result;
    expect(answer.parties[0]?.missing).toEqual(answer.missing);
    // At least this is owed, and how much in all is not told as if it were known.
    expect([amountText(answer.totalClaim), answer.amountsKnown]).toEqual(['68500.00', 'some']);
    const { would_settle: settle, max_recovery: most } = await showTrace(deps, result, LOCAL);
    expect(most).toBeNull();
    expect(settle.facts.map(({ values, rows }) => [values, rows.map(({ outcomes }) => outcomes)])).toMatchObject([
      [
        [[{ text: '400' }], [{ text: '450' }]],
        [
          [
            { status: 'owes', amount: '68500.00' },
            { status: 'owes', amount: '81000.00' },
          ],
        ],
      ],
    ]);
    expect(sumUnpaid(deps, result.file)).toBeUndefined();
  });

  test('that both write otherwise and mean alike is not disputed', async () => {
    await say('ClaimLine', LINE, { hours: '450.00', due: '2025-03-15' });
    const result = await traced();
    expect([rowsOf(result), saidIn(result), result.answer.steps]).toEqual([HELD, [], []]);
  });

  test('of another day of falling due: the days of both stand in the row, and the last day of the debt is the earlier', async () => {
    const daysOf = ({ answer }: TraceResult) => [
      ...new Set(answer.parties.flatMap(({ deadlines }) => deadlines.map(({ on }) => on))),
    ];
    const before = await traced();
    await say('ClaimLine', 'solidary-demo:claim-line:K-2025-017:L3', { due: '2025-06-15' });
    const result = await traced();
    expect(daysOf(result)).toEqual(expect.arrayContaining(daysOf(before)));
    expect(daysOf(result).length).toBeGreaterThan(daysOf(before).length);
    expect(saidIn(result)).toHaveLength(1);
    const debt = async () => (await traced('solidary-demo:claim:K-2025-014')).debt.map(({ on }) => on);
    const LATE = ['2028-12-31', '2028-12-31', '2028-12-31', '2028-12-31'];
    expect(await debt()).toEqual(LATE);
    await say('ClaimLine', 'solidary-demo:claim-line:K-2025-014:L2', { due: '2026-01-10' });
    expect(await debt()).toEqual(LATE);
    await say('ClaimLine', 'solidary-demo:claim-line:K-2025-014:L1', { due: '2024-12-31' });
    expect(await debt()).toEqual(['2027-12-31', ...LATE.slice(1)]);
  });
});

describe('a contract of the chain', () => {
  test('of another price that no rule asks for: every row stands, and the answer says on what sources differ', async () => {
    await say('Contract', CONTRACT, { price: { bound: 'at_least', amount: '5', currency: 'NOK' }, what: 'shuttering' });
    const result = await traced();
    expect([rowsOf(result), saidIn(result)]).toEqual([HELD, []]);
    const sheet = sheetOf(await makeDossier(deps, { claim: CLAIM, asOf, view: LOCAL, fileNumber: '1', author: 'us' }));
    expect(JSON.stringify(sheet)).toContain(
      'Sources differ, and no row of this answer hangs on it: Price, contract SB-25-006',
    );
    expect(result.answer.steps.map(({ code, params }) => render(code, params as never))).toEqual([
      `Sources differ, and no row of this answer hangs on it: Price, contract ${CONTRACT}: ≥ 5 NOK (inspectorate: visits.csv) or NOK\u00a0310,000.00 (solidary-demo: contracts.csv).`,
    ]);
  });

  test('of another supplier: no row above is sure, whoever was heard last, and the other firm has a row', async () => {
    await say('Contract', CONTRACT, { supplier: 'solidary-demo:organisation:mirova' });
    const open = [...HELD, 'Mirova Montage UG no-allmenn-13 gross'].map((row) => row.split(' ').slice(0, 2).join(' '));
    const last = await traced();
    expect(last.answer.parties.map(({ party }) => last.names(party)?.split(' ').slice(0, 2).join(' '))).toEqual(open);
    const above = (result: TraceResult) =>
      result.answer.parties.filter(({ regime }) => regime !== 'employment').map(({ status }) => status);
    expect(new Set(above(last))).toEqual(new Set(['cannot_tell']));
    // The publisher of the list is heard last now, and shown.
    await say('Contract', CONTRACT, { supplier: 'solidary-demo:organisation:ulvik' }, 'a-register');
    const again = await traced();
    expect(above(again)).toEqual(above(last));
    expect(saidIn(again)).toEqual([
      'Which value is right, as sources differ: Supplier, contract SB-25-006, formwork, by the hour: Ulvik Forskaling AS (a-register: visits.csv and solidary-demo: contracts.csv) or Mirova Montage UG (inspectorate: visits.csv).',
    ]);
  });

  test('of a work outside the rule: both values are named in each row that would change', async () => {
    await say('Contract', CONTRACT, { nace: '62' });
    const { answer } = await traced();
    const changed = answer.parties.filter(({ missing }) =>
      missing.some(({ code, params }) => code === 'liability.missing.disputed' && params.property?.value === 'nace'),
    );
    expect(changed.map(({ status }) => status)).not.toContain('owes');
    const sure = trace({ ...(await traced()).facts, disputed: [] }, deps.regimes).parties;
    const other = sure.filter(({ status }, nth) => status !== answer.parties[nth]?.status);
    expect(changed.map(({ party }) => party)).toEqual(expect.arrayContaining(other.map(({ party }) => party)));
    expect(changed.length).toBeGreaterThan(0);
  });
});

test('an act of which one publisher says that it happened, and another not, is not built on', async () => {
  const act = (await traced()).file.events[0]?.id ?? '';
  await say('Event', act, { occurred: false });
  const result = await traced();
  expect(rowsOf(result)).toEqual([
    HELD[0],
    CLIENT,
    'Havnebygg Entreprenør AS no-allmenn-13 gross cannot_tell ',
    SLETTA,
  ]);
  expect(saidIn(result)).toEqual([
    'Which value is right, as sources differ: It happened, written claim: no (inspectorate: visits.csv) or yes (solidary-demo: events.csv).',
  ]);
});

test('what an act contains is read by rules, and is named as a list of words', async () => {
  const act = (await traced()).file.events[0]?.id ?? '';
  await say('Event', act, { what: ['wage_debt', 'terms_of_employment'], text: 'in words' }, 'a-register');
  await say('Event', act, { what: ['wage_debt'], text: 'in other words' });
  const { facts } = await traced();
  expect(facts.disputed?.map(({ property, held, other }) => [property, held.value, other.value])).toEqual([
    [
      'what',
      { type: 'list', value: [{ type: 'code', value: 'wage_debt' }] },
      { type: 'list', value: ['wage_debt', 'terms_of_employment'].map((value) => ({ type: 'code', value })) },
    ],
  ]);
});

test('what a publisher takes back is disputed no more', async () => {
  await say('ClaimLine', LINE, { hours: '400' });
  await undoImport(deps, `said-${entries}`, 'local');
  const result = await traced();
  expect([rowsOf(result), saidIn(result), result.facts.disputed]).toEqual([HELD, [], undefined]);
});

test('the facts of a dossier hold both values: whoever has the file makes the same answer of it', async () => {
  await say('ClaimLine', LINE, { hours: '400' });
  await say('Contract', CONTRACT, { supplier: 'solidary-demo:organisation:mirova' });
  const { facts, answer } = await traced();
  expect(encodeFacts(trace(decodeFacts(encodeFacts(facts)), deps.regimes) as never)).toEqual(
    encodeFacts(answer as never),
  );
});
