/** The steps of a row: one that lines share is one step, and one that differs by its line alone is one that names them all. */
import { param, type Step } from '../outcome.ts';
import { type KindJudgement, lineNamed, linesOf } from './alike.ts';

interface Shared {
  readonly step: Step;
  /** The value that names its line, and all whose lines it stands for. */
  readonly naming: string | undefined;
  readonly of: KindJudgement[];
}

export function stepsOf(chosen: readonly KindJudgement[]): readonly Step[] {
  const shared = new Map<string, Shared>();
  for (const judged of chosen) {
    for (const step of judged.steps) {
      const naming = lineNamed(step, judged.line.id);
      const key = JSON.stringify(naming === undefined ? step : { ...step, params: { ...step.params, [naming]: null } });
      const held = shared.get(key);
      if (held === undefined) shared.set(key, { step, naming, of: [judged] });
      else if (held.of.at(-1) !== judged) held.of.push(judged);
    }
  }
  return [...shared.values()].map(said);
}

function said({ step, naming, of }: Shared): Step {
  if (naming === undefined) return step;
  const lines = linesOf(of);
  return lines.length === 1
    ? step
    : { ...step, params: { ...step.params, [naming]: param.list(lines.map(param.line)) } };
}
