/** Between the form and the API: days half-open, empty as not known. */

import { writeTypedNumber } from '../../../schema/messages/typed-number.ts';
import type { ClaimInput, ClaimToEditQuery } from '../../generated/operations.ts';
import { dayAfter, dayBefore } from '../../ui/days.ts';
import { readNumber } from '../../ui/read-number.ts';
import { sourceInput } from '../entry/form.ts';
import { BY_PARTY, type ClaimForm, emptyEvent, emptyLine, type FormEvent, type FormLine, type Picked } from './form.ts';
import { gatherSources } from './sources.ts';

const held = (text: string): string | null => (text.trim() === '' ? null : text.trim());
/** What cannot be read is said at its field before anything is sent. */
const number = (text: string): string | null => readNumber(text) ?? null;
const count = (text: string): number | null => (text.trim() === '' ? null : Number(readNumber(text)));
const counted = (number: number | null | undefined): string => (number == null ? '' : String(number));
/** As it is held, so that it reads back in one way only. */
const typed = (number: string | null | undefined): string => (number ? writeTypedNumber(number) : '');

/** Where in `sources` a key stands. */
type Place = (key: string) => number | null;

function lineInput(line: FormLine, place: Place): ClaimInput['lines'][number] {
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
    workers: count(line.workers),
    payMethod: held(line.payMethod),
    payPeriods: count(line.payPeriods),
    source: place(line.source),
    ...line.kept,
  };
}

/** Lines are named by their place in the claim; a line that was removed is no longer one that the event is about. */
function eventInput(
  event: FormEvent,
  lines: readonly FormLine[],
  place: Place,
): NonNullable<ClaimInput['events']>[number] {
  return {
    kind: event.kind,
    on: held(event.on),
    occurred: event.occurred,
    from: event.from === BY_PARTY ? (event.byParty?.id ?? '') : event.from,
    to: [...(event.to ? [event.to.id] : []), ...event.kept.to],
    what: [...(event.what ? [event.what] : []), ...event.kept.what],
    aboutLines: lines.flatMap((line, at) => (event.about.includes(line.key) ? [at] : [])),
    aboutContracts: event.kept.aboutContracts,
    amount: number(event.amount),
    currency: event.kept.currency,
    worth: event.kept.worth,
    text: event.kept.text,
    source: place(event.source),
  };
}

export function toInput(form: ClaimForm): ClaimInput {
  const place: Place = (key) => {
    const at = form.sources.findIndex((source) => source.key === key);
    return at < 0 ? null : at;
  };
  return {
    id: form.id ?? null,
    // A draft from before versions were kept cannot say what it corrects: never the same as what is held.
    version: form.id === undefined ? null : (form.version ?? ''),
    title: form.title ?? null,
    employer: form.employer?.id ?? '',
    place: form.place.trim().toUpperCase(),
    creditor: form.creditor,
    currency: form.currency.trim().toUpperCase(),
    netFactor: number(form.netFactor),
    invokes: form.invokes,
    lines: form.lines.map((line) => lineInput(line, place)),
    events: form.events.filter((event) => event.kind !== '').map((event) => eventInput(event, form.lines, place)),
    sources: form.sources.map(sourceInput),
    source: place(form.source),
  };
}

type Held = NonNullable<ClaimToEditQuery['claim']>;
export type Names = (id: string) => string | undefined;
export const ROLES: readonly string[] = ['creditor', 'authority', 'court'];

function lineForm(line: Held['lines'][number], source: string): FormLine {
  return {
    ...emptyLine(undefined, source),
    kind: line.kind,
    contract: line.contractUnknown ? 'unknown' : (line.contract?.id ?? 'none'),
    from: line.from ?? '',
    to: line.until ? dayBefore(line.until) : '',
    due: line.due ?? '',
    hours: typed(line.hours),
    rateDue: typed(line.rateDue),
    rateBasis: line.rateBasis ?? '',
    paid: typed(line.paid),
    // A line with hours has its amount computed: sending both would be refused.
    amount: line.hours ? '' : typed(line.amount),
    workers: counted(line.workers),
    payMethod: line.payMethod ?? '',
    payPeriods: counted(line.payPeriods),
    kept: { creditor: line.creditor ?? null, what: line.what ?? null, withdrawn: line.withdrawn ?? null },
  };
}

function eventForm(event: Held['events'][number], lines: readonly FormLine[], names: Names, source: string): FormEvent {
  const picked = (id: string | undefined): Picked | null => (id === undefined ? null : { id, label: names(id) ?? id });
  const [to, ...otherTo] = event.to;
  const [what = '', ...otherWhat] = event.what;
  const isRole = event.from == null || ROLES.includes(event.from);
  return {
    ...emptyEvent(source),
    kind: event.kind,
    on: event.on ?? '',
    from: isRole ? (event.from ?? 'creditor') : BY_PARTY,
    byParty: isRole ? null : picked(event.from ?? undefined),
    to: picked(to),
    what,
    occurred: event.occurred,
    about: event.aboutLines.flatMap((at) => lines[at]?.key ?? []),
    amount: typed(event.amount),
    kept: {
      to: otherTo,
      what: otherWhat,
      aboutContracts: event.aboutContracts,
      text: event.text ?? null,
      currency: event.currency ?? null,
      worth: event.worth ?? null,
    },
  };
}

/** Only another currency than the claim's is kept: with the claim's own the amount follows the claim. */
function ofClaim(event: Held['events'][number], currency: string | null | undefined): Held['events'][number] {
  return event.currency === currency ? { ...event, currency: null } : event;
}

/** Parties that the events name by id: their names are read before the form is shown. */
export function partiesIn(claim: {
  readonly events: readonly Pick<Held['events'][number], 'from' | 'to'>[];
}): readonly string[] {
  const named = claim.events.flatMap((event) => [event.from ?? 'creditor', ...event.to]);
  return [...new Set(named)].filter((id) => !ROLES.includes(id));
}

export function fromClaim(claim: Held, names: Names): ClaimForm {
  const { sources, keyOf } = gatherSources([claim, ...claim.lines, ...claim.events].map(({ source }) => source));
  const lines = claim.lines.map((line) => lineForm(line, keyOf(line.source)));
  return {
    id: claim.id,
    version: claim.version,
    ...(claim.title ? { title: claim.title } : {}),
    employer: claim.employer ? { id: claim.employer.id, label: claim.employer.name ?? claim.employer.id } : null,
    place: claim.place ?? '',
    creditor: claim.creditor ?? 'worker',
    currency: claim.currency ?? '',
    netFactor: typed(claim.netFactor),
    invokes: claim.invokes,
    lines,
    events: claim.events.map((event) => eventForm(ofClaim(event, claim.currency), lines, names, keyOf(event.source))),
    ...{ sources, source: keyOf(claim.source), shown: sources[0]?.key ?? '' },
  };
}
