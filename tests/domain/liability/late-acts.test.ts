/** What was done, found out or enforced on a day on which it could not yet, or no longer, bear on the debt. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { addDays, type Day, day, previousDay } from '../../../server/domain/dates.ts';
import { objectsIn } from '../../../server/domain/liability/objects-in.ts';
import type { EventTest } from '../../../server/domain/liability/regime.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { CaseEvent, TraceFacts } from '../../../server/domain/model.ts';
import { factsOf, readCase } from '../../../server/importers/case/read.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';

const regimes = loadRegimes();
const FOLDER = join(import.meta.dirname, '../../cases');
const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => readCase(readFileSync(join(FOLDER, file), 'utf8'), file));
const caseNamed = (id: string): TraceFacts => factsOf(cases.find((one) => one.id === id)?.input as never);
const rowOf = (facts: TraceFacts, party: string) =>
  trace(facts, regimes).parties.find((row) => row.party === party && row.regime !== 'employment');

/** The acts that free by a rule only if they were done by the end of the work. */
const inTime = regimes.flatMap((regime) =>
  [...regime.defences, ...regime.debtors.flatMap(({ defences }) => defences ?? [])].flatMap(({ what, if: test }) =>
    objectsIn(test)
      .filter((one): one is EventTest => 'event' in one && 'done' in one)
      .map(({ event }) => ({ regime: regime.id, what, event })),
  ),
);

const freed = (facts: TraceFacts, rule: string) =>
  trace(facts, regimes)
    .parties.filter(({ regime, reason }) => regime === rule && reason.code === 'liability.reason.defence_proved')
    .map(({ party }) => party);

function withActs(facts: TraceFacts, kinds: readonly string[], change: (event: CaseEvent) => CaseEvent): TraceFacts {
  return { ...facts, events: facts.events.map((event) => (kinds.includes(event.kind) ? change(event) : event)) };
}

describe('a check, a declaration or an enquiry after the work', () => {
  test.each([...new Set(inTime.map(({ regime }) => regime))])('%s: frees nobody, nor one of unknown day', (rule) => {
    const kinds = inTime.filter(({ regime }) => regime === rule).map(({ event }) => event);
    const freeing = cases
      .filter(({ input }) => input.regimes?.includes(rule))
      .map(({ input }) => factsOf(input))
      .filter((facts) => freed(facts, rule).length > 0);
    expect(freeing.length).toBeGreaterThan(0);
    for (const facts of freeing) {
      const last = facts.claim.lines.reduce<Day>(
        (latest, { until }) => (until !== undefined && until > latest ? until : latest),
        day('1900-01-01'),
      );
      const later = { ...facts, asOf: facts.asOf > addDays(last, 90) ? facts.asOf : addDays(last, 90) };
      expect(
        freed(
          withActs(later, kinds, (event) => ({ ...event, on: addDays(last, 1) })),
          rule,
        ),
      ).toEqual([]);
      expect(
        freed(
          withActs(later, kinds, ({ on: _day, ...event }) => event),
          rule,
        ),
      ).toEqual([]);
    }
  });
});

describe('knowledge of unauthorised employment', () => {
  const facts = caseNamed('be-1965-illegal-chain');
  const [worked] = facts.claim.lines.filter(({ id }) => id === 'L1');
  const over = worked?.until as Day;

  test('that came when the work was over is none of that work: whether it knew then is open', () => {
    const knewOn = (on: Day) => ({ ...facts, knowledge: facts.knowledge.map((item) => ({ ...item, on })) });
    expect(rowOf(knewOn(previousDay(over)), 'D')?.status).toBe('owes');
    expect(rowOf(knewOn(over), 'D')?.status).toBe('may_owe');
  });

  test('so with a notice of the inspectorate', () => {
    const toldOn = (on: Day) =>
      withActs({ ...facts, knowledge: [] }, ['inspectorate_notice'], (event) => ({ ...event, on }));
    expect(rowOf(toldOn(previousDay(over)), 'A')?.status).toBe('owes');
    expect(rowOf(toldOn(over), 'A')?.status).toBe('may_owe');
  });
});

describe('enforcement before the debt fell due', () => {
  const facts = caseNamed('nl-02-ladder-second-rung');
  const due = facts.claim.lines[0]?.due as Day;
  const lowest = 'A';
  const failedOn = (on: Day, about: readonly string[] = []): TraceFacts => ({
    ...facts,
    parties: facts.parties.map((party) => ({ ...party, facts: party.facts.filter(({ value }) => value === 'active') })),
    events: [{ kind: 'enforcement_failed', on, occurred: true, from: 'creditor', to: [lowest], about, what: [] }],
  });

  test('was for another debt, unless it is said to be for this one', () => {
    const lines = facts.claim.lines.map(({ id }) => id);
    expect(rowOf(failedOn(previousDay(due)), 'B')?.status).toBe('may_owe');
    expect(rowOf(failedOn(due), 'B')?.status).toBe('owes');
    expect(rowOf(failedOn(previousDay(due), lines), 'B')?.status).toBe('owes');
  });

  test('a rung that has long been open is open for the debt from the day after it fell due', () => {
    const insolvent = {
      ...facts,
      events: [],
      parties: facts.parties.map((party) =>
        party.id === lowest
          ? { ...party, facts: [{ fact: 'status' as const, value: 'insolvent', from: day('2000-01-01') }] }
          : party,
      ),
    };
    expect(rowOf(insolvent, 'B')?.deadlines).toContainEqual(
      expect.objectContaining({ what: 'claimable_from', on: addDays(due, 1), runsFrom: due }),
    );
    expect(rowOf(insolvent, lowest)?.reason.code).toBe('liability.reason.rung_first');
  });
});
