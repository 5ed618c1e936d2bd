import { describe, expect, test } from '@jest/globals';
import { addDays, type Day, day } from '../../server/domain/dates.ts';
import { knownOn } from '../../server/domain/liability/known.ts';
import type { RegimeVersion } from '../../server/domain/liability/regime.ts';
import { governs } from '../../server/domain/liability/version.ts';
import type { CaseEvent, ClaimLine, Contract, TraceFacts } from '../../server/domain/model.ts';
import { Decimal, money } from '../../server/domain/money.ts';
import { addPeriod } from '../../server/domain/periods.ts';
import { loadRegimes } from '../../server/regimes/load.ts';

const regimes = loadRegimes();
/** The end of next year; a text that begins later is looked at on its first day. */
const END = day(`${new Date().getUTCFullYear() + 2}-01-01`);

/** Whatever day a text names (of the work, the due date, the contract, a notice, the purchase, completion), it is this one. */
function allOn(on: Day): { readonly facts: TraceFacts; readonly line: ClaimLine } {
  const line: ClaimLine = {
    ...{ id: 'L', contract: 'c', kind: 'wages', from: on, until: addDays(on, 1), due: on },
    unpaid: { way: 'amount', amount: money(new Decimal(1), 'EUR') },
  };
  const contract = (kind: 'works' | 'sale', id: string): Contract => ({
    ...{ id, buyer: `buyer of ${id}`, supplier: 'E', kind, signed: on, amendments: [], under: [], aboveKnown: true },
    ...{ goodsState: 'to_be_made' as const },
  });
  const event = (kind: string): CaseEvent => ({
    ...{ kind, on, occurred: true, from: 'authority', to: [], about: [], what: [] },
  });
  return {
    line,
    facts: {
      asOf: on,
      parties: [],
      contracts: [contract('works', 'c'), contract('sale', 's')],
      claim: {
        ...{ employer: 'E', place: 'DE', creditor: 'worker', currency: 'EUR', workForm: 'employment', invokes: [] },
        lines: [line],
      },
      events: ['completion_notice', 'acceptance', 'inspectorate_notice'].map(event),
      knowledge: [],
    },
  };
}

function stateOn(version: RegimeVersion, on: Day): string {
  const { facts, line } = allOn(on);
  // A text about sales climbs from the sale.
  const contract = version.version.anchor === 'purchase' ? 's' : 'c';
  return governs(version, line, contract, knownOn(facts, regimes)).kind;
}

/** From the first version of a rule to the one that replaces no more. */
function lineOf(first: RegimeVersion): readonly RegimeVersion[] {
  const next = regimes.find(({ replaces }) => replaces === first.id);
  return next === undefined ? [first] : [first, ...lineOf(next)];
}

function quarters(from: Day): readonly Day[] {
  const days: Day[] = [from];
  for (let on = day(`${from.slice(0, 4)}-01-01`); on < END; on = addPeriod(on, 'P3M')) if (on > from) days.push(on);
  return days;
}

const lines = regimes.filter(({ replaces }) => replaces === undefined).map((first) => lineOf(first));

describe('from its first day to the end of next year a rule is in force on each quarter day, once', () => {
  test('every version stands in one line', () => {
    expect(
      lines
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(regimes.map(({ id }) => id).sort());
  });

  test.each(lines.map((line) => [line.map(({ id }) => id).join(', '), line] as const))('%s', (_ids, line) => {
    const [first, last] = [line[0] as RegimeVersion, line.at(-1) as RegimeVersion];
    const ends = last.version.until ?? day('9999-12-31');
    for (const on of quarters(first.version.from)) {
      const inForce = line.filter((version) => stateOn(version, on) === 'governs').map(({ id }) => id);
      expect([on, inForce.length]).toEqual([on, on < ends ? 1 : 0]);
    }
    expect(stateOn(last, addDays(ends, -1))).toBe('governs');
  });

  test.each(lines.map(([first]) => [first?.id ?? '', first as RegimeVersion] as const))(
    '%s: before its first day it is no law where the day is known, and open where nobody verified it',
    (_id, first) => {
      const before = stateOn(first, addDays(first.version.from, -1));
      expect(before).toBe(first.version.start === 'unverified' ? 'cannot_tell' : 'not_governed');
    },
  );
});
