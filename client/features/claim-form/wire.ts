/** Between the form and the API: days half-open, empty as not known. */
import type { ClaimInput, ClaimToEditQuery } from '../../generated/operations.ts';
import {
  type ClaimForm,
  dayAfter,
  dayBefore,
  emptyEvent,
  emptyLine,
  type FormEvent,
  type FormLine,
  readNumber,
} from './form.ts';

const held = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const number = (text: string): string | null => held(readNumber(text));

function lineInput(line: FormLine): ClaimInput['lines'][number] {
  const known = line.contract !== 'unknown' && line.contract !== 'none';
  return {
    kind: line.kind,
    contract: known ? line.contract : null,
    contractUnknown: line.contract === 'unknown',
    from: held(line.from),
    until: line.to ? dayAfter(line.to) : null,
    due: held(line.due),
    hours: number(line.hours),
    rateDue: number(line.rateDue),
    rateBasis: held(line.rateBasis),
    paid: number(line.paid),
    amount: number(line.amount),
    workers: line.workers.trim() === '' ? null : Number.parseInt(line.workers, 10),
    what: null,
  };
}

function eventInput(event: FormEvent): NonNullable<ClaimInput['events']>[number] {
  return {
    kind: event.kind,
    on: held(event.on),
    occurred: event.occurred,
    from: event.from,
    to: event.to ? [event.to.id] : [],
    what: event.what ? [event.what] : [],
  };
}

export function toInput(form: ClaimForm): ClaimInput {
  return {
    id: form.id ?? null,
    title: form.title ?? null,
    employer: form.employer?.id ?? '',
    place: form.place.trim().toUpperCase(),
    creditor: form.creditor,
    currency: form.currency.trim().toUpperCase(),
    netFactor: number(form.netFactor),
    invokes: form.invokes,
    lines: form.lines.map(lineInput),
    events: form.events.filter((event) => event.kind !== '').map(eventInput),
  };
}

type Held = NonNullable<ClaimToEditQuery['claim']>;

export function fromClaim(claim: Held): ClaimForm {
  return {
    id: claim.id,
    ...(claim.title ? { title: claim.title } : {}),
    employer: claim.employer ? { id: claim.employer.id, label: claim.employer.name ?? claim.employer.id } : null,
    place: claim.place ?? '',
    creditor: claim.creditor ?? 'worker',
    currency: claim.currency ?? '',
    netFactor: claim.netFactor ?? '',
    invokes: claim.invokes,
    lines: claim.lines.map((line) => ({
      ...emptyLine(),
      kind: line.kind,
      contract: line.contractUnknown ? 'unknown' : (line.contract?.id ?? 'none'),
      from: line.from ?? '',
      to: line.until ? dayBefore(line.until) : '',
      due: line.due ?? '',
      hours: line.hours ?? '',
      rateDue: line.rateDue ?? '',
      rateBasis: line.rateBasis ?? '',
      paid: line.paid ?? '',
      // A line with hours has its amount computed: sending both would be refused.
      amount: line.hours ? '' : (line.amount ?? ''),
      workers: line.workers == null ? '' : String(line.workers),
    })),
    events: claim.events.map((event) => ({
      ...emptyEvent(),
      kind: event.kind,
      on: event.on ?? '',
      from: event.from ?? 'creditor',
      to: event.to[0] ? { id: event.to[0], label: event.to[0] } : null,
      what: event.what[0] ?? '',
      occurred: event.occurred,
    })),
  };
}
