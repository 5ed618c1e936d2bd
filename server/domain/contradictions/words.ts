/** What comparisons of certificates and of payments say alike of a finding. */
import { type Day, previousDay } from '../dates.ts';
import { param } from '../outcome.ts';
import { daysParams, type Gathered } from './contradiction.ts';
import type { Against, Finding } from './facts.ts';

/** Undefined where the finding names none of them; a confirmed link goes before one by name. */
export function linkTo(finding: Finding, parties: readonly (string | undefined)[]): Against | undefined {
  const links = finding.against.filter(({ party }) => parties.includes(party));
  return links.find(({ link }) => link === 'confirmed') ?? links[0];
}

export function sayLink(gathered: Gathered, { party, link }: Against): void {
  if (link === 'confirmed') gathered.agree('same-firm', { party: param.party(party) });
  else gathered.lack('same-firm', { party: param.party(party) });
}

/** An allegation is set against a certificate, and says that it is one; a rule on money asks for what was decided. */
export function sayStage(gathered: Gathered, { stage }: Finding, asksDecision: boolean): void {
  if (stage === 'assessed') gathered.agree('stage-assessed');
  else if (stage === 'judgment') gathered.agree('stage-judgment');
  else if (stage === 'alleged' && !asksDecision) gathered.agree('stage-alleged');
  else if (stage === 'alleged') gathered.lack('not-decided');
  else if (stage === 'closed') gathered.lack('how-closed');
  else gathered.lack('stage');
}

export function sayDays(gathered: Gathered, name: string, from: Day | undefined, until: Day | undefined): void {
  if (from === undefined && until === undefined) return;
  gathered.agree(name, daysParams(from, until === undefined ? undefined : previousDay(until)));
}
