/** Four values of a test: an unknown is `missing` (a plain fact, or law unread) or `open` (never the tool's to decide). */
import { type MissingFact, param, type Step } from '../outcome.ts';

export type State = 'met' | 'unmet' | 'missing' | 'open';

export interface Verdict {
  readonly state: State;
  readonly steps: readonly Step[];
  readonly missing: readonly MissingFact[];
}

export function verdict(state: State, step?: Step, missing?: MissingFact): Verdict {
  return {
    state,
    steps: step === undefined ? [] : [{ ...step, result: state }],
    missing: state === 'missing' && missing !== undefined ? [missing] : [],
  };
}

/** Unmet, else missing, else open, else met. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  return combine(verdicts, ['unmet', 'missing', 'open'], 'met');
}

/** Met, else missing, else open, else unmet. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  return combine(verdicts, ['met', 'missing', 'open'], 'unmet');
}

function combine(verdicts: readonly Verdict[], order: readonly State[], otherwise: State): Verdict {
  const state = order.find((wanted) => verdicts.some((v) => v.state === wanted)) ?? otherwise;
  return {
    state,
    steps: verdicts.flatMap((v) => v.steps),
    missing: state === 'missing' ? verdicts.filter((v) => v.state === 'missing').flatMap((v) => v.missing) : [],
  };
}

/** What nobody can tell is not established. */
export function established(of: Verdict): Verdict {
  return of.state === 'met' ? of : { ...of, state: 'unmet', missing: [] };
}

export function negate(of: Verdict): Verdict {
  const turned: Record<State, State> = { met: 'unmet', unmet: 'met', missing: 'missing', open: 'open' };
  return { ...leftOut(of), state: turned[of.state] };
}

/** What a rule leaves out is not what it asks for: each step says which, and what is left out of that is asked for. */
export function leftOut(of: Verdict): Verdict {
  return { ...of, steps: of.steps.map(turnedStep) };
}

function turnedStep(step: Step): Step {
  const { out, ...params } = step.params;
  return { ...step, params: out === undefined ? { ...params, out: param.text('yes') } : params };
}
