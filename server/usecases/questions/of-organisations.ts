/** What a buyer's checks lack, and what the look for undeclared subcontracting lacks, organisation by organisation. */
import type { Lack } from '../../domain/questions/question.ts';
import type { Deps } from '../deps.ts';
import { readDiligence } from '../trace/read-diligence.ts';
import { surveyUndeclared } from '../undeclared/survey-undeclared.ts';
import type { Asked, Gathered } from './gathered.ts';

/** The first by id, as many as a survey of undeclared subcontracting looks at in one go. */
const MOST = 200;

export async function lacksOfOrganisations(deps: Deps, asked: Asked): Promise<Gathered> {
  const view = { ...asked.view, asOf: asked.asOf };
  const page = await deps.store.pageRecords('Organisation', {}, view, { first: MOST });
  const lacks: Lack[] = [];
  let contracts = 0;
  for (const { id } of page.items) {
    const diligence = await readDiligence(deps, { ...asked, organisation: id });
    contracts += diligence.leftOut;
    for (const { regime, contract, defence, missing } of diligence.checks)
      for (const fact of missing)
        lacks.push({
          ...{ fact, about: contract, alone: missing.length === 1 },
          answer: { kind: 'diligence', key: `${regime} ${contract} ${defence.code} ${id}`, record: id },
        });
  }
  const survey = await surveyUndeclared(deps, { ...asked, first: MOST });
  for (const { key, answer, parties, missing } of [...survey.candidates, ...survey.open])
    for (const fact of missing)
      lacks.push({
        ...{ fact, alone: answer === 'cannot_tell' && missing.length === 1 },
        answer: { kind: 'undeclared', key, record: parties[0] ?? '' },
      });
  const counts = page.next === undefined ? undefined : await deps.store.countRecords(view);
  const organisations = Math.max(0, (counts?.Organisation ?? 0) - page.items.length);
  return { lacks, leftOut: { organisations, contracts: contracts + survey.leftOut.contracts } };
}
