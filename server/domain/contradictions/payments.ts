/** Public money paid to a firm, set against findings under a rule that ties the one to the other. */
import { holdsOn } from '../dates.ts';
import { message } from '../outcome.ts';
import { placeOf } from '../places.ts';
import { type Contradiction, codes, Gathered } from './contradiction.ts';
import type { Finding, FlaggedRecord, PublicPayment } from './facts.ts';
import { type ConditionalityRule, FINDING_SUBJECTS, FUNDS } from './rule.ts';
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
  coversPlace(gathered, rule, payment, finding);
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
  for (const code of rule.asks) gathered.lack(code);
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
  const country = countryOf(place);
  if (country === undefined) gathered.lack('payment-place');
  else if (!rule.places.includes(country)) gathered.apart();
  if (rule.pays.funds !== undefined) {
    if (!FUNDS.some((one) => one === fund)) gathered.lack('payment-fund');
    else if (!rule.pays.funds.some((one) => one === fund)) gathered.apart();
  }
  if (rule.pays.farm !== undefined) {
    if (farm === undefined) gathered.lack('payment-farm');
    else if (farm !== rule.pays.farm) gathered.apart();
  }
}

/** A case of another country is none of those that the rule names, nor one about the holding that is paid here. */
function coversPlace(gathered: Gathered, rule: ConditionalityRule, payment: PublicPayment, finding: Finding): void {
  const country = countryOf(finding.place);
  if (country === undefined) gathered.lack('finding-place');
  else if (!rule.places.includes(country) || country !== (countryOf(payment.place) ?? country)) gathered.apart();
}

/** Undefined where what stands there is no code of a place: it is not known, rather than elsewhere. */
function countryOf(place: string | undefined): string | undefined {
  return placeOf(place ?? '')?.slice(0, 2);
}

/** `left_out`: the rule is known not to cover it, which is said; `ask`: what the case is about is not known. */
type Named = 'named' | 'not_named' | 'left_out' | 'ask';

function coversFinding(gathered: Gathered, rule: ConditionalityRule, { subjects }: Finding): Named {
  const known = (subjects ?? []).filter((subject) => FINDING_SUBJECTS.some((one) => one === subject));
  const named = known.filter((subject) => rule.subjects.includes(subject));
  // A word that nobody knows may mean what the rule names.
  if (known.length === 0 || (named.length === 0 && known.length < (subjects ?? []).length)) {
    gathered.lack('finding-subject', { subjects: codes(rule.subjects) });
    return 'ask';
  }
  if (named.length === 0) return known.some((one) => rule.notSubjects.includes(one)) ? 'left_out' : 'not_named';
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
