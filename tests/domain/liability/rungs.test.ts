import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { laddersIn } from '../../../server/domain/liability/rungs.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { TraceFacts } from '../../../server/domain/model.ts';
import { factsOf, readCase } from '../../../server/importers/case/read.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';

const regimes = loadRegimes();
const factsIn = (name: string): TraceFacts => {
  const file = new URL(`../../cases/${name}.json`, import.meta.url);
  return factsOf(readCase(readFileSync(file, 'utf8'), name).input);
};
const laddersOf = (facts: TraceFacts) => laddersIn(trace(facts, regimes), regimes, facts.claim.employer);

describe('a sequential rule as a line of time', () => {
  const first = factsIn('nl-01-ladder-first-rung');
  const [ladder] = laddersOf(first);

  test('the first rung is open, the next names what would open it, each with the company below', () => {
    expect(ladder?.rungs.map(({ isOpen }) => isOpen)).toEqual(ladder?.rungs.map((_, nth) => nth === 0));
    const [lowest, next] = ladder?.rungs ?? [];
    expect(lowest?.opensWhen).toEqual([]);
    const opens = next?.opensWhen.filter(({ code }) => code !== 'liability.opens.shortcut') ?? [];
    expect(opens.map(({ code }) => code.replace('liability.opens.', ''))).toEqual([
      'enforcement_failed',
      'insolvent',
      'cannot_be_located',
      'freed',
    ]);
    for (const { params } of opens) expect(params.party?.value).toEqual([{ type: 'party', value: lowest?.party }]);
  });

  test('once the event is recorded the next rung opens on its day, and the one above waits for it', () => {
    const [lowest, next] = ladder?.rungs ?? [];
    const on = first.asOf;
    const failed = {
      kind: 'enforcement_failed',
      on,
      occurred: true,
      from: 'creditor',
      to: [lowest?.party ?? ''],
      about: [],
      what: [],
    };
    const [moved] = laddersOf({ ...first, events: [...first.events, failed as TraceFacts['events'][number]] });
    const opened = moved?.rungs.find(({ party }) => party === next?.party);
    expect(opened).toMatchObject({ isOpen: true, from: on, opensWhen: [] });
  });

  test('where it failed below on a day nobody recorded, it is not said since when the rung above can be asked', () => {
    const second = factsIn('nl-was-616-2015-rungs');
    const events = second.events.map(({ on, ...event }) =>
      event.kind === 'enforcement_failed' ? event : { ...event, on },
    );
    const days = (facts: TraceFacts) =>
      trace(facts, regimes)
        .parties.filter(({ party, status }) => party === 'Q1' && status === 'owes')
        .map((row) => [row.deadlines.map(({ what }) => what), row.missing.map(({ code }) => code)]);
    expect(days(second)).toEqual([[['claimable_from'], []]]);
    expect(days({ ...second, events: events as TraceFacts['events'] })).toEqual([[[], ['liability.missing.act_day']]]);
  });

  test('of every case with a ladder each rung is open or says what opens it, in words that there are', () => {
    const names = [
      'nl-02-ladder-second-rung',
      'nl-03-ladder-shortcut',
      'model-picum-2007-ladder',
      'cl-183-b-two-rungs-fail',
    ];
    const rungs = names.flatMap((name) => laddersOf(factsIn(name)).flatMap((one) => one.rungs));
    expect(rungs.length).toBeGreaterThan(6);
    for (const rung of rungs) {
      expect(rung.isOpen || rung.opensWhen.length > 0).toBe(true);
      for (const { code } of rung.opensWhen) expect([code, hasMessage(code)]).toEqual([code, true]);
    }
    expect(rungs.some(({ from }) => from !== undefined && from > day('2000-01-01'))).toBe(true);
  });

  test('a rule that is no ladder has no line', () => {
    expect(laddersOf(factsIn('pt-01-statute-and-model')).map(({ regime }) => regime)).not.toContain('pt-lei-28-2016');
  });
});
