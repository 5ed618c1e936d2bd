/** A certificate, label or agreement in force on days of work that a finding or a flag is about, at the same workplace. */
import { earlierOf, type Interval } from '../dates.ts';
import { param } from '../outcome.ts';
import { type Contradiction, codes, daysParams, Gathered } from './contradiction.ts';
import type { Certificate, Finding, FlaggedRecord, Operators } from './facts.ts';
import { overlapOf, sharedDays } from './overlap.ts';
import { linkTo, sayDays, sayLink, sayStage } from './words.ts';

export function againstFinding(
  certificate: Certificate,
  finding: Finding,
  operators: Operators,
): readonly Contradiction[] {
  const gathered = new Gathered();
  sameWork(gathered, certificate, finding, operators);
  sayStage(gathered, finding, false);
  shareDays(gathered, certificate, finding, 'work');
  return listed(certificate, { kind: 'finding', id: finding.id }, gathered);
}

export function againstFlag(certificate: Certificate, flagged: FlaggedRecord): readonly Contradiction[] {
  const gathered = new Gathered();
  const { workplace, holder } = certificate;
  if (workplace !== undefined && flagged.workplaces.includes(workplace)) gathered.agree('same-workplace');
  else if (workplace === undefined && holder !== undefined && holder === flagged.party) {
    gathered.agree('same-holder', { party: param.party(holder) });
    gathered.lack('certificate-workplace');
  } else gathered.apart();
  gathered.agree('flagged', { tests: codes(flagged.tests) });
  shareDays(gathered, certificate, flagged, flagged.kind === 'contract' ? 'contract' : 'work');
  return listed(certificate, { kind: flagged.kind, id: flagged.id }, gathered);
}

/** The same workplace; or a finding that names no workplace, against who holds the certificate or runs the place. */
function sameWork(gathered: Gathered, certificate: Certificate, finding: Finding, operators: Operators): void {
  const { workplace, holder } = certificate;
  const link = linkTo(finding, [holder, ...(operators.get(workplace ?? '') ?? [])]);
  const bothNamed = workplace !== undefined && finding.workplace !== undefined;
  if (bothNamed && finding.workplace === workplace) gathered.agree('same-workplace');
  else if (bothNamed || link === undefined) gathered.apart();
  else {
    sayLink(gathered, link);
    gathered.lack(workplace === undefined ? 'certificate-workplace' : 'finding-workplace');
  }
}

function shareDays(gathered: Gathered, certificate: Certificate, other: Interval, name: keyof typeof LACKING): void {
  const force = inForce(certificate);
  const overlap = overlapOf(force, other);
  if (overlap === 'apart') gathered.apart();
  sayDays(gathered, 'in-force', force.from, force.until);
  sayDays(gathered, name, other.from, other.until);
  const shared = sharedDays(force, other);
  if (shared !== undefined) gathered.agree('shared-days', daysParams(shared.from, shared.last));
  if (overlap === 'not_known') lackDays(gathered, certificate, other, name);
}

const LACKING = {
  work: { from: 'work-from', until: 'work-until' },
  contract: { from: 'contract-from', until: 'contract-until' },
} as const;

function lackDays(gathered: Gathered, certificate: Certificate, other: Interval, name: keyof typeof LACKING): void {
  const force = inForce(certificate);
  if (force.from === undefined) gathered.lack('certificate-from');
  if (force.until === undefined) gathered.lack(ends(certificate) ? 'status-day' : 'certificate-until');
  if (other.from === undefined) gathered.lack(LACKING[name].from);
  if (other.until === undefined) gathered.lack(LACKING[name].until);
}

const ends = ({ status }: Certificate): boolean => status !== undefined && status !== 'valid';

/** One that was suspended or withdrawn is in force until then; from when is not known where no day is told. */
function inForce(certificate: Certificate): Interval {
  const { from, until, status, statusOn } = certificate;
  if (!ends(certificate) || (status === 'expired' && statusOn === undefined)) return { from, until };
  if (statusOn === undefined) return { from };
  return { from, until: until === undefined ? statusOn : earlierOf(until, statusOn) };
}

function listed(
  { id: subject }: Certificate,
  against: Contradiction['against'],
  gathered: Gathered,
): readonly Contradiction[] {
  if (gathered.isApart) return [];
  const { outcome, agrees, missing } = gathered;
  return [{ kind: 'certificate', subject, against, outcome, agrees, missing, open: [] }];
}
