/** The dated pay levels that prices and pay are held against. */
import type { WorkScope } from './benchmark.ts';
import type { LevelQuestion } from './level.ts';

/** What an hour of lawful work costs: floors set by law for a place, and those of its sectors that the law makes binding. */
export function floorOfLabour({ place, sector, workClass }: WorkScope): LevelQuestion {
  return {
    place,
    sector,
    workClass,
    measures: 'statutory_minimum',
    general: 'stands_beneath',
    classes: 'all',
    extraPayments: 'counted',
  };
}

/** The same floors for what was paid for some weeks, in which holiday and Christmas pay may not have fallen due. */
export function floorOfPay(scope: WorkScope): LevelQuestion {
  return { ...floorOfLabour(scope), extraPayments: 'perhaps_apart' };
}

/** The usual pay for that work in that place: a sector's own rate replaces a general one. */
export function goingRate({ place, sector, workClass }: WorkScope): LevelQuestion {
  return {
    place,
    sector,
    workClass,
    measures: 'going_rate',
    general: 'is_replaced',
    classes: 'one_kind',
    extraPayments: 'perhaps_apart',
  };
}

/** What a collective agreement sets for that class of work in that sector and place, whether or not it binds this employer. */
export function collectiveAgreement({ place, sector, workClass }: WorkScope): LevelQuestion {
  return {
    place,
    sector,
    workClass,
    measures: 'collective_agreement',
    general: 'is_replaced',
    classes: 'all',
    extraPayments: 'perhaps_apart',
  };
}

/** The same for what an hour of that work costs: a price pays for all payments of a year, whenever they fall due. */
export function agreedLabour(scope: WorkScope): LevelQuestion {
  return { ...collectiveAgreement(scope), extraPayments: 'counted' };
}

/** What a worker and a family need for a decent life in that place, as published. */
export function livingWage(scope: WorkScope): LevelQuestion {
  return { ...scope, measures: 'living_wage', general: 'is_replaced', classes: 'all', extraPayments: 'perhaps_apart' };
}
