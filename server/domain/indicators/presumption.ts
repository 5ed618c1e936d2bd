/**
 * Where a person says that they are exploited, the report of 2007 proposes a presumption: the authority has to rebut it,
 * and that nothing corroborates it yet rebuts nothing. Only an authority that gives its grounds does.
 */
import type { Day } from '../dates.ts';
import { message, type Params, param, type Step } from '../outcome.ts';
import { plainWords } from '../plain-letters.ts';
import type { PresumptionRule } from './lists.ts';
import type { Observation } from './observation.ts';

export type PresumptionState = 'presumed' | 'rebutted';

export interface RebuttalAnswer {
  readonly observation: Observation;
  readonly rebuts: boolean;
  /** Why it does, or does not. */
  readonly step: Step;
}

export interface Presumption {
  /** A pseudonym. */
  readonly person: string;
  readonly state: PresumptionState;
  readonly said: readonly Observation[];
  readonly rebuttals: readonly RebuttalAnswer[];
  readonly steps: readonly Step[];
  /** What follows while it stands; empty once it is rebutted. */
  readonly effects: readonly Step[];
}

/**
 * The ground that there is no corroboration, `no_corroboration`: the one that the report names as none. In whatever words
 * it speaks of corroboration: where that would be another ground, the presumption stands until it is told as one.
 */
const isOfCorroboration = (grounds: string): boolean => plainWords(grounds).some((word) => word.includes('corrobor'));

export function presumptionsOf(rule: PresumptionRule, observations: readonly Observation[]): readonly Presumption[] {
  const said = observations.filter(
    ({ list, indicator, seen, about, rebuttal }) =>
      list === rule.list && indicator === rule.indicator && seen && about === 'person' && rebuttal === undefined,
  );
  const people = [...new Set(said.flatMap(({ person }) => person ?? []))].sort();
  return people.map((person) => {
    const own = said.filter((one) => one.person === person);
    const saidOn = lastDayOf(own);
    const rebuttals = observations
      .filter((one) => one.rebuttal !== undefined && one.person === person)
      .map((observation) => judged(observation, rule, saidOn));
    const isRebutted = rebuttals.some(({ rebuts }) => rebuts);
    return {
      ...{ person, said: own, rebuttals },
      state: isRebutted ? 'rebutted' : 'presumed',
      steps: [
        { ...message('indicator.presumption.raised'), result: 'met', citation: rule.cite },
        { ...message('indicator.presumption.burden'), citation: rule.cite },
        { ...message('indicator.presumption.corroboration'), citation: rule.corroboration },
      ],
      effects: isRebutted
        ? []
        : rule.effects.map(({ code, cite }) => ({ ...message(`indicator.effect.${code}`), citation: cite })),
    };
  });
}

/** The day of the latest statement; undefined where one has no day. */
function lastDayOf(said: readonly Observation[]): Day | undefined {
  const days = said.map(({ on }) => on);
  return days.some((on) => on === undefined) ? undefined : (days.sort().at(-1) as Day | undefined);
}

function judged(observation: Observation, rule: PresumptionRule, saidOn: Day | undefined): RebuttalAnswer {
  const { by, byRole, grounds = '' } = observation.rebuttal ?? {};
  const who: Params = by === undefined ? {} : { by: param.text(by) };
  const not = (why: string, citation: string): RebuttalAnswer => ({
    observation,
    rebuts: false,
    step: { ...message(`indicator.rebuttal.${why}`, who), result: 'unmet', citation },
  });
  if (byRole !== 'authority') return not('no-authority', rule.cite);
  if (isOfCorroboration(grounds)) return not('no-corroboration', rule.corroboration);
  if (grounds.trim() === '' || (observation.text ?? '').trim() === '') return not('no-grounds', rule.cite);
  const { on } = observation;
  // Without either day nobody knows that it answers what was said.
  if (on === undefined || saidOn === undefined) return not('no-day', rule.cite);
  if (on < saidOn) return not('before-statement', rule.cite);
  return {
    observation,
    rebuts: true,
    step: { ...message('indicator.rebuttal.rebuts', who), result: 'met', citation: rule.cite },
  };
}
