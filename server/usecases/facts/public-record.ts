/** Stored certificates, public payments and findings as the domain sees them. */
import type { Against, Certificate, Finding, PublicPayment } from '../../domain/contradictions/facts.ts';
import type { StoredRecord } from '../../store/store.ts';
import { dayOf, known, priceOf } from './values.ts';

export function certificateOf({ id, values }: StoredRecord<'Certification'>): Certificate {
  return known<Certificate>({
    ...{ id, workplace: values.workplace, holder: values.holder, scheme: values.scheme, kind: values.kind },
    ...{ issuer: values.issuer, number: values.number, status: values.status, statusOn: dayOf(values.statusOn) },
    ...{ from: dayOf(values.from), until: dayOf(values.until) },
  });
}

export function paymentOf({ id, values }: StoredRecord<'Subsidy'>): PublicPayment {
  return known<PublicPayment>({
    ...{ id, number: values.number, recipient: values.recipient, payer: values.payer, programme: values.programme },
    ...{ fund: values.fund, farm: values.farm, amount: priceOf(values.amount), place: values.place },
    ...{ on: dayOf(values.on), from: dayOf(values.from), until: dayOf(values.until), source: values.source },
  });
}

export function findingOf({ id, values }: StoredRecord<'Finding'>, against: readonly Against[]): Finding {
  return known<Finding>({
    ...{ id, number: values.number, agency: values.agency, stage: values.stage, workplace: values.workplace },
    place: values.place,
    ...{
      opened: dayOf(values.opened),
      decided: dayOf(values.decided),
      final: dayOf(values.final),
      subjects: values.subjects,
      against,
    },
    ...{ from: dayOf(values.from), until: dayOf(values.until) },
  });
}
