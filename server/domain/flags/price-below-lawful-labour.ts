/** What a price leaves for labour, against the least that the law asks for the hours that the work takes. */
import { message } from '../outcome.ts';
import { floorOfLabour } from '../wages/wage-floor.ts';
import { carriedBy } from './carried-labour.ts';
import type { Flag } from './flag.ts';
import { type LabourTest, priceAgainstLabour } from './labour-test.ts';

const ID = 'price-below-lawful-labour';

const TEST: LabourTest = {
  question: floorOfLabour,
  levelStep: 'floor-wage',
  labourStep: 'lawful-labour',
  levelMissing: 'wage-floor',
  noneReason: 'no-statutory-floor',
  carried: (contract, { benchmarks, asOf }) => carriedBy(contract, benchmarks, asOf),
};

export const priceBelowLawfulLabour: Flag<'contract'> = {
  id: ID,
  subject: 'contract',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['says-nothing-of-pay', 'overhead-and-margin', 'general-floor-only'].map((name) =>
    message(`flag.excludes.${name}`),
  ),
  basedOn: ['labor-code-2810', 'legal-minimum-is-the-yardstick', 'labour-minute-costing'].map((name) =>
    message(`flag.basis.${name}`),
  ),
  measures: ['statutory_minimum', 'on_costs', 'working_week'],
  needsThreshold: false,
  evaluate: (contract, context) => priceAgainstLabour(contract, context, TEST),
};
