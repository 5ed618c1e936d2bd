import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type {
  Certificate,
  Finding,
  FlaggedRecord,
  PublicPayment,
} from '../../../server/domain/contradictions/facts.ts';
import { keyOf } from '../../../server/domain/contradictions/list.ts';
import { addDays, day } from '../../../server/domain/dates.ts';
import { contradictions, without } from './facts.ts';

const someDay = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(day('2021-01-01'), days));
/** From one to another, the other later. */
const period = fc.tuple(someDay, fc.integer({ min: 1, max: 700 })).map(([from, days]) => ({
  from,
  until: addDays(from, days),
}));
const party = fc.constantFrom('F', 'G');
const workplace = fc.constantFrom('P', 'Q');

const certificate: fc.Arbitrary<Certificate> = fc
  .record({ workplace, holder: party, kind: fc.constantFrom('label', 'certificate') })
  .chain((facts) => period.map((days) => ({ id: 'cert', ...facts, ...days })));
const finding: fc.Arbitrary<Finding> = fc
  .record({
    ...{ stage: fc.constantFrom('alleged', 'assessed', 'judgment', 'closed'), opened: someDay, decided: someDay },
    ...{ final: someDay, place: fc.constantFrom('PT', 'DE', 'NO') },
    ...{ workplace, subjects: fc.subarray(['safety', 'wages', 'illegal_employment'], { minLength: 1 }) },
    against: fc.array(fc.record({ party, link: fc.constantFrom('confirmed' as const, 'by_name' as const) })),
  })
  .chain((facts) => period.map((days) => ({ id: 'case', ...facts, ...days })));
const payment: fc.Arbitrary<PublicPayment> = fc.record({
  ...{ id: fc.constant('pay'), recipient: party, farm: fc.boolean(), on: someDay },
  ...{ fund: fc.constantFrom('eu', 'national'), place: fc.constantFrom('PT', 'DE', 'NO') },
});
const flagged: fc.Arbitrary<FlaggedRecord> = fc.record({ workplaces: fc.array(workplace), party }).chain((facts) =>
  period.map((days) => ({
    id: 'W',
    kind: 'wage_record' as const,
    tests: ['pay-below-living-wage'],
    ...facts,
    ...days,
  })),
);

const LOSABLE = {
  certificates: ['workplace', 'holder', 'kind', 'from', 'until'],
  findings: ['stage', 'opened', 'decided', 'from', 'until', 'workplace', 'subjects', 'final', 'place'],
  payments: ['recipient', 'farm', 'on', 'fund', 'place'],
  flagged: ['party', 'from', 'until'],
} as const;

test('a fact that is lost never makes anything ready for review that was not', () => {
  const loss = fc.constantFrom(
    ...Object.entries(LOSABLE).flatMap(([of, names]) => names.map((name) => [of, name] as const)),
  );
  fc.assert(
    fc.property(certificate, finding, payment, flagged, fc.array(loss, { minLength: 1, maxLength: 4 }), (...given) => {
      const [cert, found, paid, record, losses] = given;
      const whole = { certificates: [cert], findings: [found], payments: [paid], flagged: [record] };
      const lost = Object.fromEntries(
        Object.entries(whole).map(([of, [facts]]) => [
          of,
          [
            without<object>(
              facts as object,
              ...(losses.filter(([one]) => one === of).map(([, name]) => name) as never[]),
            ),
          ],
        ]),
      ) as typeof whole;
      const ready = (facts: typeof whole) =>
        contradictions({ ...facts, asOf: day('2030-01-01') })
          .filter(({ outcome }) => outcome === 'to_review')
          .map(keyOf);
      const before = ready(whole);
      expect(ready(lost).filter((key) => !before.includes(key))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
