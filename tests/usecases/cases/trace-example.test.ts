import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { word } from '../../../schema/messages/index.ts';
import { traceLines } from '../../../server/cli/real-case.ts';
import { day } from '../../../server/domain/dates.ts';
import { NO_PAY_LAW } from '../../../server/domain/wages/working-hours.ts';
import { loadDebtClocks } from '../../../server/regimes/debt-clocks.ts';
import { loadIndicators } from '../../../server/regimes/indicators.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { loadThresholds } from '../../../server/regimes/thresholds.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open.ts';
import type { StatementDraft, Store } from '../../../server/store/store.ts';
import { readCaseFile } from '../../../server/usecases/cases/run-cases.ts';
import { chooseCandidate, traceExample } from '../../../server/usecases/cases/trace-example.ts';
import type { Candidate } from '../../../server/usecases/chains/find-candidates.ts';
import { SourceFiles } from '../../../server/usecases/sources/source-files.ts';
import { testPseudonym } from '../../builders/pseudonyms.ts';

const AT = '2026-01-01T00:00:00.000Z';
const RULE = {
  about: 'a test',
  agency: 'AGENCY',
  statuses: ['Under Investigation'],
  case: 'us-ca-04-public-works-step-missing.json',
  award: { contract: 'c1', buyer: 'D', supplier: 'P' },
  subcontract: { contract: 'c3', supplier: 'E' },
  leftOutOnceMore: ['completion_notice', 'acceptance', 'assessment_served'],
};
const EXAMPLE = readCaseFile(join(import.meta.dirname, '../../cases', RULE.case));

function candidate(contract: string, caseId: string, more: Partial<Candidate> = {}): Candidate {
  return {
    contract,
    contractId: `x:contract:${contract}`,
    role: 'subcontractor',
    firm: 'F',
    normalForm: 'F',
    subcontracts: [`x:contract:${contract}-sub`],
    finding: `x:finding:${caseId}`,
    caseId,
    agency: 'AGENCY',
    status: ['Under Investigation'],
    subValue: null,
    ...more,
  };
}

test('the first in order that answers to the rule is chosen, whatever its name', () => {
  const listed = [
    candidate('1', 'a', { role: 'prime' }),
    candidate('1', 'b', { status: ['Closed'] }),
    candidate('1', 'c', { agency: 'OTHER' }),
    candidate('2', 'd'),
    candidate('3', 'e'),
  ];
  expect(chooseCandidate(listed, RULE)?.caseId).toBe('d');
  expect(chooseCandidate(listed.slice(0, 3), RULE)).toBeUndefined();
});

async function hold(store: Store): Promise<void> {
  const statement = (kind: StatementDraft['kind'], id: string, values: StatementDraft['values']): StatementDraft => ({
    subject: `x:${kind.toLowerCase()}:${id}`,
    kind,
    part: 'p',
    publisher: 'x',
    values,
    source: { document: 'test' },
  });
  const org = (id: string) => statement('Organisation', id, { name: id });
  const works = { kind: 'works', nace: '42', publicWorks: true };
  const rows = [
    ...['body', 'prime', 'sub'].map(org),
    statement('Contract', '2', {
      ...works,
      buyer: 'x:organisation:body',
      supplier: 'x:organisation:prime',
      aboveKnown: true,
    }),
    statement('Contract', '2-sub', {
      ...works,
      buyer: 'x:organisation:prime',
      supplier: 'x:organisation:sub',
      under: ['x:contract:2'],
    }),
  ].map((one, index) => ({ line: index + 1, statements: [one] }));
  await store.startImport({ id: 'i', workspace: 'public', mapping: 'm', publisher: 'x', files: [], startedAt: AT });
  await store.putBatch({
    import: 'i',
    workspace: 'public',
    file: 'f',
    sequence: 0,
    lastLine: 5,
    at: AT,
    rows,
    problems: [],
  });
}

test('the prime answers after the subcontractor, and without its start no deadline is printed', async () => {
  const store = await openSqliteStore({ path: ':memory:' });
  try {
    await hold(store);
    const deps = {
      store,
      regimes: loadRegimes(),
      thresholds: loadThresholds(),
      rules: 'of the tests',
      debtClocks: loadDebtClocks(),
      payLaw: NO_PAY_LAW,
      pseudonym: testPseudonym,
      sourceFiles: new SourceFiles('unused'),
      conditionality: [],
      indicators: loadIndicators(),
      now: () => AT,
      today: () => day('2026-01-01'),
    };
    const traced = await traceExample(deps, candidate('2', 'd'), EXAMPLE, RULE, { readable: ['public'] });
    const { answer, withoutThem } = traced;
    const rows = (shape: typeof answer) =>
      shape.parties.map((r) => [
        r.party,
        r.basis,
        r.status,
        r.order,
        r.deadlines.filter((d) => d.what === 'assess_by').map((d) => d.on),
      ]);
    expect(rows(answer)).toEqual(
      expect.arrayContaining([
        ['x:organisation:sub', 'gross', 'owes', 1, []],
        ['x:organisation:prime', 'gross', 'owes', 2, ['2016-02-29']],
        ['x:organisation:prime', 'penalty', 'owes', 2, ['2016-02-29']],
        ['x:organisation:body', 'gross', 'does_not_owe', null, []],
      ]),
    );
    const penalty = answer.parties.find((r) => r.party === 'x:organisation:prime' && r.basis === 'penalty');
    expect(penalty?.steps.map((s) => s.text).join(' ')).toContain('affidavit of payment');
    const prime = withoutThem.parties.find((r) => r.party === 'x:organisation:prime' && r.basis === 'gross');
    expect(prime?.deadlines).toEqual([]);
    expect(prime?.missing.map((m) => m.code)).toContain('liability.missing.event.completion');
    const law = traced.law.map((one) => ({ ...one, verification: 'memory', read: false }));
    const rule = answer.parties.find((r) => r.party === 'x:organisation:prime')?.regime;
    const ofPrime = (shown: typeof traced) =>
      traceLines(shown).filter((line) => line.startsWith('  x:organisation:prime'));
    expect(traced.law.find(({ regime }) => regime === rule)).toMatchObject({ read: true });
    expect(ofPrime(traced).length).toBeGreaterThan(2);
    for (const line of ofPrime(traced)) expect(line).not.toContain(`(${word('memory')})`);
    for (const line of ofPrime({ ...traced, law }))
      expect(line).toMatch(new RegExp(`${rule}, .* \\(${word('memory')}\\): `));
    const [row] = answer.parties.filter(({ deadlines }) => deadlines.some(({ what }) => what === 'assess_by'));
    const deadlines = (row?.deadlines ?? []).map((one) => ({ ...one, unverified: true }));
    const [line] = traceLines({ ...traced, answer: { ...answer, parties: row ? [{ ...row, deadlines }] : [] } }).slice(
      1,
    );
    expect(line).toContain('assess_by (law not verified) 2016-02-29');
  } finally {
    await store.close();
  }
});
