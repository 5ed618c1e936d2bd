/** Findings with the words of the catalogue and the names that the reader may see. */
import { findingShape, monthsShape } from '../../exporters/answer/undeclared.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { readLabels } from '../records/read-labels.ts';
import { idsNamedIn } from '../wire.ts';
import type { AnyFinding, Undeclared } from './find-undeclared.ts';
import type { UndeclaredSurvey } from './survey-undeclared.ts';

export { hoursShown } from '../../exporters/answer/undeclared.ts';

export type ShownFinding = ReturnType<typeof findingShape>;

export async function showUndeclared(
  deps: Deps,
  { organisation, asOf, findings, months, leftOut }: Undeclared,
  view: View,
) {
  const names = await namesOf(deps, findings, view, [organisation]);
  return {
    ...{ organisation, name: names(organisation) ?? organisation, as_of: asOf },
    findings: findings.map((finding) => findingShape(finding, names)),
    months: monthsShape(months),
    left_out: leftOut,
  };
}

export async function showUndeclaredSurvey(deps: Deps, survey: UndeclaredSurvey, view: View) {
  const { asOf, lookedAt, candidates, cannotTell, leftOut, next } = survey;
  const names = await namesOf(deps, candidates, view);
  return {
    ...{ as_of: asOf, looked_at: lookedAt, cannot_tell: cannotTell, left_out: leftOut, next: next ?? null },
    candidates: candidates.map((finding) => findingShape(finding, names)),
  };
}

async function namesOf(deps: Deps, findings: readonly AnyFinding[], view: View, more: readonly string[] = []) {
  const said = findings.flatMap(({ what, steps, missing }) => [what, ...steps, ...missing]);
  const about = findings.flatMap(({ parties, contracts }) => [...parties, ...contracts]);
  const ids = [...new Set([...more, ...about, ...said.flatMap(({ params }) => idsNamedIn(params))])];
  const labels = await readLabels(deps, { ids, view });
  return (id: string) => labels.get(id);
}
