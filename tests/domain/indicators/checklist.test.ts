import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Checklist, checklistsOf, type Recorded, unlisted } from '../../../server/domain/indicators/checklist.ts';
import { conditionsOf } from '../../../server/domain/indicators/conditions.ts';
import { CONDITIONS } from '../../../server/domain/indicators/lists.ts';
import type { Observation } from '../../../server/domain/indicators/observation.ts';
import { loadIndicators } from '../../../server/regimes/indicators.ts';
import { observation, of2009 } from './facts.ts';

const data = loadIndicators();
const recorded = (observations: readonly Observation[], payGaps: Recorded['payGaps'] = []): Recorded => ({
  observations,
  payGaps,
});
const PAY_GAP = { wageRecord: 'w-1', test: 'pay-below-statutory-floor' };

function row(lists: readonly Checklist[], list: string, code: string) {
  return lists.find((one) => one.list.id === list)?.rows.find((one) => one.code === code);
}
function dimension(lists: readonly Checklist[], code: string) {
  return lists.flatMap(({ dimensions }) => dimensions).find((one) => one.dimension === code)?.state;
}

describe('the checklists of a workplace', () => {
  test('nothing recorded is not known, in each of the three lists, and shows nothing', () => {
    const lists = checklistsOf(data, recorded([]));
    expect(lists.map(({ rows }) => rows.length)).toEqual([8, 11, 67]);
    const states = new Set(lists.flatMap(({ rows }) => rows.map(({ state }) => state)));
    expect([...states].sort()).toEqual(['not_known', 'not_recorded']);
    expect(new Set(lists.flatMap(({ dimensions }) => dimensions.map(({ state }) => state)))).toEqual(
      new Set(['not_shown']),
    );
  });

  test('what was seen is observed; what was looked for and not found is shown as such, and both stay side by side', () => {
    const seen = of2009('low_or_no_pay');
    const notFound = of2009('low_or_no_pay', { seen: false });
    expect(row(checklistsOf(data, recorded([notFound])), 'ilo-ec-2009', 'low_or_no_pay')?.state).toBe(
      'looked_for_not_found',
    );
    const both = row(checklistsOf(data, recorded([notFound, seen])), 'ilo-ec-2009', 'low_or_no_pay');
    expect([both?.state, both?.seen.length, both?.notFound.length]).toEqual(['observed', 1, 1]);
  });

  test('an indicator counts once, however many observed it', () => {
    const thrice = [of2009('hazardous_work'), of2009('hazardous_work'), of2009('hazardous_work')];
    expect(dimension(checklistsOf(data, recorded(thrice)), 'exploitative_conditions')).toBe('not_shown');
    const three = [of2009('hazardous_work'), of2009('low_or_no_pay'), of2009('bad_living_conditions')];
    expect(dimension(checklistsOf(data, recorded(three)), 'exploitative_conditions')).toBe('positive');
  });

  test('an observation under one list says nothing in another', () => {
    const lists = checklistsOf(data, recorded([observation({ list: 'ilo-2012', indicator: 'debt_bondage' })]));
    expect(row(lists, 'ilo-2012', 'debt_bondage')?.state).toBe('observed');
    expect(row(lists, 'ilo-ec-2009', 'destination_debt_bondage')?.state).toBe('not_known');
  });

  test('what would tell a person’s status takes no observation', () => {
    const lists = checklistsOf(data, recorded([of2009('recruitment_unlawful_stay')]));
    expect(row(lists, 'ilo-ec-2009', 'recruitment_unlawful_stay')).toMatchObject({ state: 'not_recorded', seen: [] });
  });

  test('a gap feeds the indicators that the data names, and a flagged wage record is a gap of pay by itself', () => {
    const housing = observation({ condition: 'housing', standard: 'six square metres a person' });
    const lists = checklistsOf(data, recorded([housing], [PAY_GAP]));
    const fed = row(lists, 'report-2007', 'conditions_below_standards');
    expect(fed?.seen.map(({ kind }) => kind)).toEqual(['gap', 'wage_flag']);
    expect(row(lists, 'ilo-ec-2009', 'bad_living_conditions')?.state).toBe('observed');
    expect(row(lists, 'ilo-ec-2009', 'low_or_no_pay')?.state).toBe('observed');
    expect(row(lists, 'ilo-2012', 'withholding_of_wages')?.state).toBe('not_known');
  });

  test('a condition that was looked at and kept is no gap, and feeds nothing', () => {
    const kept = recorded([observation({ condition: 'safety', standard: 'Act § 2', seen: false })]);
    expect(row(checklistsOf(data, kept), 'ilo-ec-2009', 'hazardous_work')?.state).toBe('not_known');
    const answers = conditionsOf(data.conditions, kept);
    expect(answers.map(({ condition }) => condition)).toEqual([...CONDITIONS]);
    expect(answers.map(({ state }) => state).sort()).toEqual([...Array(7).fill('not_known'), 'no_gap_found'].sort());
  });

  test('an observation that no list knows is not lost from sight', () => {
    const strange = observation({ list: 'ilo-2012', indicator: 'something_else' });
    const known = [of2009('hazardous_work'), observation({ condition: 'pay', standard: 'Act § 1' })];
    expect(unlisted(data, [strange, ...known])).toEqual([strange]);
  });
});

describe('an observation that was kept before it had to say so', () => {
  const { seen: _seen, ...blank } = of2009('hazardous_work');

  test('and does not say whether it was seen is neither seen nor not found, and is counted', () => {
    expect(row(checklistsOf(data, recorded([blank])), 'ilo-ec-2009', 'hazardous_work')?.state).toBe('not_known');
    expect(unlisted(data, [blank])).toEqual([blank]);
  });

  test('and names a condition beside no standard is no gap, and is counted', () => {
    const bare = observation({ condition: 'safety' });
    expect(conditionsOf(data.conditions, recorded([bare])).map(({ state }) => state)).not.toContain('gap');
    expect(row(checklistsOf(data, recorded([bare])), 'ilo-ec-2009', 'hazardous_work')?.state).toBe('not_known');
    expect(unlisted(data, [bare])).toEqual([bare]);
  });
});

const anyObservation = fc
  .record({
    pick: fc.constantFrom(
      ...data.lists.flatMap(({ id, indicators }) => indicators.map(({ code }) => ({ list: id, indicator: code }))),
      ...CONDITIONS.map((condition) => ({ condition, standard: 'Act § 1' })),
    ),
    seen: fc.boolean(),
    id: fc.uuid(),
  })
  .map(({ pick, seen, id }) => observation({ ...pick, seen, id }));

describe('for any observations', () => {
  test('taking some away never makes a dimension positive, and none is ever called absent', () => {
    const drawn = fc.tuple(fc.array(fc.tuple(anyObservation, fc.boolean()), { maxLength: 40 }), fc.boolean());
    fc.assert(
      fc.property(drawn, ([all, flagged]) => {
        const gaps = flagged ? [PAY_GAP] : [];
        const whole = checklistsOf(
          data,
          recorded(
            all.map(([one]) => one),
            gaps,
          ),
        );
        const fewer = checklistsOf(data, recorded(all.flatMap(([one, keep]) => (keep ? [one] : []))));
        for (const one of fewer.flatMap(({ dimensions }) => dimensions))
          if (one.state === 'positive') expect(dimension(whole, one.dimension)).toBe('positive');
        const states = [...whole, ...fewer].flatMap(({ rows }) => rows.map(({ state }) => state));
        for (const state of states)
          expect(['observed', 'looked_for_not_found', 'not_known', 'not_recorded']).toContain(state);
      }),
    );
  });
});
