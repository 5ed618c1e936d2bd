/** Certificates, payments and what stands against them, with the words of the catalogue. */
import { word } from '../../../schema/messages/index.ts';
import type { Contradiction } from '../../domain/contradictions/contradiction.ts';
import type { Certificate, Finding, PublicPayment } from '../../domain/contradictions/facts.ts';
import type { ConditionalityRule } from '../../domain/contradictions/rule.ts';
import { certificateTitle, paymentTitle, titlesOf, whatItDoes } from '../../domain/contradictions/titles.ts';
import { amountText } from '../../domain/money.ts';
import { type Names, shown, shownMissing } from './expected-shape.ts';

export interface HeldContradictions {
  readonly certificates: readonly Certificate[];
  readonly payments: readonly PublicPayment[];
  readonly findings: readonly Finding[];
  readonly items: readonly Contradiction[];
  readonly rules: readonly ConditionalityRule[];
  readonly names: Names;
}

export function contradictionsShape(held: HeldContradictions) {
  const { certificates, payments, items, names } = held;
  return {
    certificates: certificates.map((certificate) => ({
      ...certificate,
      text: shown(certificateTitle(certificate)).text,
    })),
    payments: payments.map(({ amount, ...payment }) => ({
      ...payment,
      text: shown(paymentTitle(payment)).text,
      amount:
        amount === undefined ? null : { bound: amount.bound, amount: amountText(amount), currency: amount.currency },
    })),
    contradictions: items.map((item) => shownItem(item, held, names)),
  };
}

function shownItem(item: Contradiction, held: HeldContradictions, names: Names) {
  const { kind, subject, against, rule, article, outcome, agrees, missing, open, reason } = item;
  const titles = titlesOf(item, held);
  const told = held.rules.find(({ id }) => id === rule);
  return {
    ...{ kind, subject, subject_text: shown(titles.subject).text },
    against: { ...against, text: shown(titles.against).text },
    outcome,
    outcome_text: word(outcome),
    rule:
      told === undefined ? null : { id: told.id, article, does: shown(whatItDoes(told)).text, read: told.verification },
    agrees: agrees.map((message) => shown(message, names)),
    missing: missing.map((fact) => shownMissing(fact, names)),
    to_look_up: open.map((message) => shown(message, names)),
    reason: reason === undefined ? null : shown(reason, names),
  };
}
