/** Everything that is held, set against one another: what can be reviewed first, what a rule leaves out last. */
import { type Day, earliest } from '../dates.ts';
import { againstFinding, againstFlag } from './certificates.ts';
import type { Contradiction, ContradictionOutcome } from './contradiction.ts';
import type { Certificate, Finding, FlaggedRecord, Operators, PublicPayment } from './facts.ts';
import { paidBelow, underRule } from './payments.ts';
import type { ConditionalityRule } from './rule.ts';

export interface ContradictionFacts {
  readonly asOf: Day;
  readonly certificates: readonly Certificate[];
  readonly payments: readonly PublicPayment[];
  readonly findings: readonly Finding[];
  readonly flagged: readonly FlaggedRecord[];
  readonly operators: Operators;
}

/** Nothing later than the day of the question is looked at: a case that was decided after it was undecided on it. */
export function contradictionsIn(
  facts: ContradictionFacts,
  rules: readonly ConditionalityRule[],
): readonly Contradiction[] {
  const { asOf, operators } = facts;
  const hasCome = (on: Day | undefined) => on === undefined || on <= asOf;
  const findings = facts.findings
    .filter(({ opened, decided }) => hasCome(earliest([opened, decided])))
    .map((finding) => (hasCome(finding.decided) ? finding : undecided(finding)))
    .map((finding) => (hasCome(finding.final) ? finding : appealable(finding)));
  const flagged = facts.flagged.filter(({ from }) => hasCome(from));
  const certificates = facts.certificates
    .filter(({ from }) => hasCome(from))
    .map((certificate) => (hasCome(certificate.statusOn) ? certificate : notYetEnded(certificate)));
  const payments = facts.payments.filter(({ on }) => hasCome(on));
  const all = [
    ...certificates.flatMap((certificate) => [
      ...findings.flatMap((finding) => againstFinding(certificate, finding, operators)),
      ...flagged.flatMap((record) => againstFlag(certificate, record)),
    ]),
    ...payments.flatMap((payment) =>
      rules.flatMap((rule) => [
        ...findings.flatMap((finding) => underRule(rule, payment, finding)),
        ...paidBelow(rule, payment, flagged),
      ]),
    ),
  ];
  return all.sort(inOrder);
}

/** How it stood before its decision is not recorded. */
function undecided({ decided: _decided, stage: _stage, ...finding }: Finding): Finding {
  return finding;
}

function appealable({ final: _final, ...finding }: Finding): Finding {
  return finding;
}

function notYetEnded({ status: _status, statusOn: _statusOn, ...certificate }: Certificate): Certificate {
  return certificate;
}

const ORDER: readonly ContradictionOutcome[] = ['to_review', 'cannot_tell', 'not_applicable'];

function inOrder(a: Contradiction, b: Contradiction): number {
  const byOutcome = ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome);
  return byOutcome || (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b)));
}

/** Names one of them. */
export function keyOf({ subject, rule, against }: Contradiction): string {
  return [subject, rule ?? '', against.id].join(' ');
}
