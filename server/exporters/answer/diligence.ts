/** Checks that a buyer could rely on, with the words of the catalogue. */
import { word } from '../../../schema/messages/index.ts';
import type { DiligenceCheck } from '../../domain/liability/diligence.ts';
import { type Names, shown, shownMissing, shownStep } from './expected-shape.ts';

export function diligenceShape(checks: readonly DiligenceCheck[], names: Names) {
  return checks.map(({ defence, state, lapses, missing, steps, ...where }) => ({
    ...where,
    check: shown(defence, names),
    state,
    state_text: word(state),
    lapses: lapses ?? null,
    ask: missing.map((fact) => shownMissing(fact, names)),
    steps: steps.map((step) => shownStep(step, names)),
  }));
}
