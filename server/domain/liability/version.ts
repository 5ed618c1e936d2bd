/** Which version of a text governs a line: by the day that the law itself names, never pro rata. */
import { type Day, laterOf, nextDay } from '../dates.ts';
import type { CaseEvent, ClaimLine, Contract } from '../model.ts';
import { type MissingFact, param, type Step } from '../outcome.ts';
import { isUnderText } from './acts.ts';
import type { Known } from './known.ts';
import { workedWithin } from './known.ts';
import { once } from './memo.ts';
import { type HeadReading, passage, reachOf, type Way } from './reach.ts';
import type { RegimeVersion } from './regime.ts';
import { kindMissing } from './seat.ts';

export type Governs =
  | { readonly kind: 'governs' | 'not_governed'; readonly notes: readonly MissingFact[] }
  /** In force for a part of the line only, earlier than a start that nobody has verified, or later than such an end. */
  | {
      readonly kind: 'cannot_tell';
      readonly missing: MissingFact;
      /** The text that would govern was not read. */
      readonly isUnread: boolean;
      readonly notes: readonly MissingFact[];
      readonly step: Step;
    };

interface Judged {
  readonly from: Day;
  /** First day after. */
  readonly until: Day;
  readonly notes: readonly MissingFact[];
  /** What is not known and could make the day a later one. */
  readonly mayBeLater?: MissingFact;
  /** What is not known and could make the day an earlier one. */
  readonly mayBeEarlier?: MissingFact;
}

/** `party`: of goods bought by several, the text is that of the day of its own purchase. */
export function governs(
  regime: RegimeVersion,
  line: ClaimLine,
  contractId: string | undefined,
  known: Known,
  party?: string,
): Governs {
  const { anchor } = regime.version;
  const buyer = anchor === 'purchase' ? party : undefined;
  return once(known, ['governs', regime, line, contractId, buyer], () => {
    if (anchor === 'purchase') return judgePurchase(regime, line, contractId, known, buyer);
    if (anchor === 'head_contract' || anchor === 'amendment')
      return judgeHead(regime, line, contractId, known, (heads) => headAgreed(regime, line, known, heads));
    if (anchor === 'completion')
      return judgeHead(regime, line, contractId, known, (heads) => {
        const on = completionOf(regime, line, contractId, known, heads);
        return on === undefined ? withoutAnchor('liability.missing.event.completion', regime, line, known) : oneDay(on);
      });
    return judge(regime, line, daysThatCount(regime, anchor, line, contractId, known));
  });
}

const UNREAD = 'liability.missing.start_verified';

const STRONGEST: readonly Governs['kind'][] = ['governs', 'cannot_tell', 'not_governed'];

/**
 * By the buyer's own purchases; of who bought nothing, and of the line itself, the text is one of any purchase. Whether who
 * bought nothing stands below one may hang on the kind of a contract between: then it counts for the line alone.
 */
function judgePurchase(
  regime: RegimeVersion,
  line: ClaimLine,
  contractId: string | undefined,
  known: Known,
  buyer: string | undefined,
): Governs {
  const sales = contractsReached(regime, line, contractId, known).filter((c) => isPurchase(c, regime));
  const unknown = notDated('liability.missing.contract.signed', regime, line, known);
  const own = sales.filter((sale) => sale.buyer === buyer).map(({ signed }) => signed);
  if (own.length > 0) return judge(regime, line, spanOf(own) ?? unknown);
  const counted =
    buyer === undefined ? sales : sales.filter((sale) => isSurelyReached(sale, regime, line, known, contractId));
  const each = counted.map(({ signed }) => judge(regime, line, signed === undefined ? unknown : oneDay(signed)));
  const found = STRONGEST.map((kind) => each.find((one) => one.kind === kind)).find((one) => one !== undefined);
  return found ?? judge(regime, line, unknown);
}

const isPurchase = (contract: Contract, { walk }: RegimeVersion): boolean =>
  contract.kind === 'sale' && passage(contract, walk) === 'yes';

/** By a way on which the kind of each contract is known. */
function isSurelyReached(
  sale: Contract,
  regime: RegimeVersion,
  line: ClaimLine,
  known: Known,
  contractId: string | undefined,
): boolean {
  const { work, ways } = reachOf(known, line, contractId, regime.walk);
  const hangs = ({ kindUnknown, inferred, path }: Way): boolean =>
    kindUnknown || (inferred && path.some((below) => passage(below, regime.walk) === 'unknown'));
  return sale === work || (ways.get(sale.buyer) ?? []).some((way) => way.contract === sale && !hangs(way));
}

/** Which contract stands at the head may hang on the kind of one below it: the version is known where each says the same. */
function judgeHead(
  regime: RegimeVersion,
  line: ClaimLine,
  contractId: string | undefined,
  known: Known,
  daysOf: (heads: HeadReading) => Judged,
): Governs {
  const { heads } = reachOf(known, line, contractId, regime.walk);
  const [passed, ...others] = heads.documented.map((reading) => judge(regime, line, daysOf(reading))) as [
    Governs,
    ...Governs[],
  ];
  const [open] = heads.openKinds;
  if (open === undefined || others.every(({ kind }) => kind === passed.kind)) return passed;
  const unknown = cannotTell(regime, line, 'liability.missing.split', regime.version.from, passed.notes);
  return { ...unknown, missing: kindMissing(open) };
}

function judge(regime: RegimeVersion, line: ClaimLine, judged: Judged): Governs {
  const { from, until, start } = regime.version;
  const notes = judged.notes;
  if (until !== undefined && judged.from >= until)
    return regime.version.may_last === true
      ? cannotTell(regime, line, 'liability.missing.end_verified', until, notes)
      : { kind: 'not_governed', notes };
  if (judged.until <= from) {
    if (judged.mayBeLater !== undefined)
      return { ...cannotTell(regime, line, 'liability.missing.split', from, notes), missing: judged.mayBeLater };
    if (start !== 'unverified') return { kind: 'not_governed', notes };
    return cannotTell(regime, line, UNREAD, from, notes);
  }
  if (judged.mayBeEarlier !== undefined)
    return {
      ...cannotTell(regime, line, start === 'unverified' ? UNREAD : 'liability.missing.split', from, notes),
      missing: judged.mayBeEarlier,
    };
  if (judged.from < from) {
    const code = start === 'unverified' ? UNREAD : 'liability.missing.split';
    return cannotTell(regime, line, code, from, notes);
  }
  if (until !== undefined && judged.until > until)
    return cannotTell(regime, line, 'liability.missing.split', until, notes);
  return { kind: 'governs', notes };
}

function cannotTell(
  regime: RegimeVersion,
  line: ClaimLine,
  code: string,
  on: Day,
  notes: readonly MissingFact[],
): Extract<Governs, { kind: 'cannot_tell' }> {
  const params = { line: param.line(line.id), on: param.day(on), regime: param.citation(regime.id) };
  return {
    kind: 'cannot_tell',
    missing: { code, params },
    isUnread: code === UNREAD,
    notes,
    step: { code: 'liability.step.version', params, result: 'missing', citation: regime.id },
  };
}

function oneDay(on: Day, notes: readonly MissingFact[] = []): Judged {
  return { from: on, until: nextDay(on), notes };
}

type OtherAnchor = Exclude<
  RegimeVersion['version']['anchor'],
  'head_contract' | 'amendment' | 'completion' | 'purchase'
>;

function daysThatCount(
  regime: RegimeVersion,
  anchor: OtherAnchor,
  line: ClaimLine,
  contractId: string | undefined,
  known: Known,
): Judged {
  const fallback = (code: string): Judged => withoutAnchor(code, regime, line, known);
  switch (anchor) {
    case 'work':
      return workedDays(line, known);
    case 'due':
      return line.due === undefined ? fallback('liability.missing.line.due') : oneDay(line.due);
    case 'notice': {
      const notice = noticeOf(regime, line, contractId, known);
      // One notice is asked for, whatever the lines and texts that hang on it.
      return notice === undefined
        ? { ...workedDays(line, known), notes: [{ code: 'liability.missing.event.inspectorate_notice', params: {} }] }
        : oneDay(notice);
    }
    case 'contract': {
      const contract = contractId === undefined ? undefined : known.contract(contractId);
      return contract?.signed === undefined
        ? notDated('liability.missing.contract.signed', regime, line, known)
        : oneDay(contract.signed);
    }
  }
}

/** The days on which the head contracts were signed, or last amended where an amendment brings them under the text. */
function headAgreed(regime: RegimeVersion, line: ClaimLine, known: Known, heads: readonly Contract[]): Judged {
  const days = heads.map((head) => {
    const amended = regime.version.anchor === 'amendment' ? (head.amendments ?? []).map((a) => a.on) : [];
    return [head.signed, ...amended.filter((on) => on <= known.asOf)]
      .filter((on) => on !== undefined)
      .sort()
      .at(-1);
  });
  const agreed = spanOf(days) ?? notDated('liability.missing.head_contract.signed', regime, line, known);
  const silent =
    regime.version.anchor === 'amendment' ? heads.find((head) => head.amendments === undefined) : undefined;
  if (silent === undefined) return agreed;
  const params = { contract: param.contract(silent.id) };
  const mayBeLater = { code: 'liability.missing.contract.amendments', params, holder: silent.buyer };
  return { ...agreed, mayBeLater };
}

/** Where the day that the law names is not known, the days worked stand for it, and the day is named as missing. */
function withoutAnchor(code: string, regime: RegimeVersion, line: ClaimLine, known: Known): Judged {
  const params = { line: param.line(line.id), regime: param.citation(regime.id) };
  return { ...workedDays(line, known), notes: [{ code, params }] };
}

/** A contract is signed by the time that work is done under it, and how long before nobody knows. */
function notDated(code: string, regime: RegimeVersion, line: ClaimLine, known: Known): Judged {
  const worked = withoutAnchor(code, regime, line, known);
  const [missing] = worked.notes;
  return missing === undefined ? worked : { ...worked, mayBeEarlier: missing };
}

/** The period worked, or the days within which it lies; a line without a day follows its line; without any, the day of the question. */
function workedDays(line: ClaimLine, known: Known): Judged {
  const period = workedWithin(known, line);
  return period === undefined ? oneDay(known.asOf) : { ...period, notes: [] };
}

/** From the first to the last of the days; `undefined` where one is not known, or there is none. */
function spanOf(days: readonly (Day | undefined)[]): Judged | undefined {
  const known = days.filter((on) => on !== undefined).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < days.length) return undefined;
  return { from: first, until: nextDay(last), notes: [] };
}

/** The first notice about the line that falls under this text; where none does, the first under another. */
function noticeOf(
  regime: RegimeVersion,
  line: ClaimLine,
  contractId: string | undefined,
  known: Known,
): Day | undefined {
  const notices = known.events
    .filter(({ kind, occurred, on }) => kind === 'inspectorate_notice' && occurred && on !== undefined)
    .filter((event) => isAbout(event, [line.id, contractId]))
    .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
  return (notices.find((event) => isUnderText(event, regime)) ?? notices[0])?.on;
}

/** Silence about the subject covers all. */
function isAbout({ about }: CaseEvent, subjects: readonly (string | undefined)[]): boolean {
  return about.length === 0 || subjects.some((id) => id !== undefined && about.includes(id));
}

/**
 * The later of a valid notice of completion and of acceptance of the work (Cal. Lab. Code § 1741(a)): of the whole work,
 * so of the contract at the head where it is known. Both must be known, or one known not to have happened. Where two
 * notices differ in their day, or one is denied, nobody knows which is the valid one.
 */
export function completionOf(
  regime: RegimeVersion,
  line: ClaimLine,
  contractId: string | undefined,
  known: Known,
  heads: HeadReading,
): Day | undefined {
  const whole = heads.length > 0 ? heads : contractsReached(regime, line, contractId, known);
  const subjects = [line.id, ...whole.map(({ id }) => id)];
  const days: Day[] = [];
  for (const kind of ['completion_notice', 'acceptance']) {
    const events = known.events.filter((event) => event.kind === kind && isAbout(event, subjects));
    const happened = new Set(events.filter(({ occurred }) => occurred).map(({ on }) => on));
    const [on] = happened;
    const isDenied = happened.size > 0 && events.some(({ occurred }) => !occurred);
    if (happened.size > 1 || isDenied || (happened.size === 1 && on === undefined)) return undefined;
    if (on !== undefined) days.push(on);
    else if (events.length === 0) return undefined;
  }
  return days.length === 0 ? undefined : days.reduce(laterOf);
}

function contractsReached(
  regime: RegimeVersion,
  line: ClaimLine,
  contractId: string | undefined,
  known: Known,
): readonly Contract[] {
  const reach = reachOf(known, line, contractId, regime.walk);
  const ways = [...reach.ways.values()].flat().map((way) => way.contract);
  return reach.work === undefined ? ways : [reach.work, ...ways];
}
