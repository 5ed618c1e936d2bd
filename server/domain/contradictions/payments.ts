/** Public money paid to a firm, set against findings under a rule that ties the one to the other. */
import { holdsOn } from '../dates.ts';
import { message } from '../outcome.ts';
import { type Contradiction, codes, Gathered } from './contradiction.ts';
import type { Finding, FlaggedRecord, PublicPayment } from './facts.ts';
import type { ConditionalityRule } from './rule.ts';
import { lookAt } from './window.ts';
import { linkTo, sayLink, sayStage } from './words.ts';

export function underRule(
  rule: ConditionalityRule,
  payment: PublicPayment,
  finding: Finding,
): readonly Contradiction[] {
  const gathered = new Gathered();
  const link = linkTo(finding, [payment.recipient]);
  if (payment.recipient === undefined || link === undefined) return [];
  sayLink(gathered, link);
  coversPayment(gathered, rule, payment);
  lookAt(gathered, rule, payment.on, finding);
  if (gathered.isApart) return [];
  const against = { kind: 'finding', id: finding.id } as const;
  const named = coversFinding(gathered, rule, finding);
  if (named === 'not_named') return [];
  if (named === 'left_out') {
    const reason = message('contradiction.reason.other-subject', { subjects: codes(finding.subjects ?? []) });
    return [notCovered(rule, payment, against, reason)];
  }
  sayStage(gathered, finding, true);
  const { outcome, agrees, missing } = gathered;
  const open = rule.open.map((code) => message(`contradiction.open.${code}`));
  return [{ ...headOf(rule, payment), against, outcome, agrees, missing, open }];
}

/** Pay that a test flags, where the rule is known to leave pay out: said once for a payment, lest it be looked for. */
export function paidBelow(
  rule: ConditionalityRule,
  payment: PublicPayment,
  flagged: readonly FlaggedRecord[],
): readonly Contradiction[] {
  const gathered = new Gathered();
  coversPayment(gathered, rule, payment);
  const held = payment.on !== undefined && holdsOn(rule, payment.on);
  const [first] = flagged.filter(({ kind, party }) => kind === 'wage_record' && party === payment.recipient);
  if (gathered.isApart || !held || first === undefined || !rule.notSubjects.includes('wages')) return [];
  const against = { kind: 'wage_record', id: first.id } as const;
  return [notCovered(rule, payment, against, message('contradiction.reason.not-pay'))];
}

function coversPayment(gathered: Gathered, rule: ConditionalityRule, payment: PublicPayment): void {
  const { place, fund, farm } = payment;
  if (place === undefined) gathered.lack('payment-place');
  else if (!rule.places.includes(place.slice(0, 2))) gathered.apart();
  if (rule.pays.funds !== undefined) {
    if (fund === undefined) gathered.lack('payment-fund');
    else if (!rule.pays.funds.some((one) => one === fund)) gathered.apart();
  }
  if (rule.pays.farm !== undefined) {
    if (farm === undefined) gathered.lack('payment-farm');
    else if (farm !== rule.pays.farm) gathered.apart();
  }
  if (rule.whereChosen) gathered.lack('rule-chosen');
}

/** `left_out`: the rule is known not to cover it, which is said; `ask`: what the case is about is not known. */
type Named = 'named' | 'not_named' | 'left_out' | 'ask';

function coversFinding(gathered: Gathered, rule: ConditionalityRule, { subjects }: Finding): Named {
  if (subjects === undefined || subjects.length === 0) {
    gathered.lack('finding-subject', { subjects: codes(rule.subjects) });
    return 'ask';
  }
  const named = subjects.filter((subject) => rule.subjects.includes(subject));
  if (named.length === 0) return subjects.some((one) => rule.notSubjects.includes(one)) ? 'left_out' : 'not_named';
  gathered.agree('subject', { subjects: codes(named) });
  return 'named';
}

function notCovered(
  rule: ConditionalityRule,
  payment: PublicPayment,
  against: Contradiction['against'],
  reason: NonNullable<Contradiction['reason']>,
): Contradiction {
  const head = headOf(rule, payment);
  return { ...head, against, outcome: 'not_applicable', agrees: [], missing: [], open: [], reason };
}

const headOf = (rule: ConditionalityRule, { id: subject }: PublicPayment) =>
  ({ kind: 'payment', subject, rule: rule.id, article: rule.cite }) as const;
