import { type Evidence, evidenceId, readIndicators } from '../../usecases/indicators/read-indicators.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { sayWord } from '../words.ts';

const observed = (evidence: Evidence) => (evidence.kind === 'wage_flag' ? undefined : evidence.observation);
const stateText = ({ state }: { readonly state: string }) => sayWord(state);

export const indicators: Resolvers = {
  Workplace: {
    indicators: ({ record, view }, _arguments, { deps }) =>
      readIndicators(deps, { workplace: record.id, asOf: view.asOf ?? deps.today(), view }),
  },
  WorkplaceIndicators: { presumptionStatusText: ({ presumptionStatus }) => sayWord(presumptionStatus) },
  IndicatorList: {
    id: ({ list }) => list.id,
    dated: ({ list }) => list.dated,
    citation: ({ list }) => list.cite,
    verification: ({ list }) => list.verification,
    checked: ({ list }) => list.checked ?? null,
  },
  IndicatorRow: {
    citation: ({ cite }) => cite ?? null,
    dimension: ({ dimension }) => dimension ?? null,
    strength: ({ strength }) => strength ?? null,
    stateText,
    seen: ({ seen }) => seen.map(evidenceId),
    notFound: ({ notFound }) => notFound.map(evidenceId),
  },
  IndicatorDimension: { code: ({ dimension }) => dimension, stateText },
  WorkCondition: {
    code: ({ condition }) => condition,
    citation: ({ cite }) => cite,
    stateText,
    gaps: ({ gaps }) => gaps.map(evidenceId),
    kept: ({ kept }) => kept.map(evidenceId),
  },
  Presumption: { stateText, said: ({ said }) => said.map(({ id }) => id) },
  Rebuttal: {
    id: ({ observation }) => observation.id,
    why: ({ step }) => step,
    text: ({ observation }) => observation.text ?? null,
  },
  IndicatorEvidence: {
    kind: ({ evidence }) => evidence.kind,
    about: ({ evidence }) => observed(evidence)?.about ?? 'workplace',
    person: ({ evidence }) => observed(evidence)?.person ?? null,
    on: ({ evidence }) => (evidence.kind === 'wage_flag' ? evidence.gap.on : evidence.observation.on) ?? null,
    text: ({ evidence }) => observed(evidence)?.text ?? null,
    standard: ({ evidence }) => observed(evidence)?.standard ?? null,
    test: ({ evidence }) => (evidence.kind === 'wage_flag' ? evidence.gap.test : null),
  },
};
