/** Which version of a text governs a line: by the day that the law itself names, never pro rata. */
import { type Day, earliest, laterOf, nextDay } from '../dates.ts';
import type { ClaimLine, Contract } from '../model.ts';
import { type MissingFact, param, type Step } from '../outcome.ts';
import type { Known } from './known.ts';
import { periodOf } from './known.ts';
import { once } from './memo.ts';
import { passage, reachOf } from './reach.ts';
import type { RegimeVersion } from './regime.ts';
import { kindMissing } from './seat.ts';

export type Governs =
  | { readonly kind: 'governs' | 'not_governed'; readonly notes: readonly MissingFact[] }
  /** In force for a part of the line only, or earlier than a start that nobody has verified. */
  | {
      readonly kind: 'cannot_tell';
      readonly missing: MissingFact;
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
}

export function governs(regime: RegimeVersion, line: ClaimLine, contractId: string | undefined, known: Known): Governs {
  return once(known, ['governs', regime, line, contractId], () => judgeDays(regime, line, contractId, known));
}

function judgeDays(regime: RegimeVersion, line: ClaimLine, contractId: string | undefined, known: Known): Governs {
  const { anchor } = regime.version;
  return anchor === 'head_contract' || anchor === 'amendment'
    ? judgeHead(regime, line, contractId, known)
    : judge(regime, line, daysThatCount(regime, anchor, line, contractId, known));
}

/** Which contract stands at the head may hang on the kind of one below it: the version is known where either says the same. */
function judgeHead(regime: RegimeVersion, line: ClaimLine, contractId: string | undefined, known: Known): Governs {
  const { heads } = reachOf(known, line, contractId, regime.walk);
  const [passed, cut] = [heads.documented, heads.strict].map((head) =>
    judge(regime, line, headAgreed(regime, line, known, head)),
  ) as [Governs, Governs];
  const [open] = heads.openKinds;
  if (passed.kind === cut.kind || open === undefined) return passed;
  const unknown = cannotTell(regime, line, 'liability.missing.split', regime.version.from, passed.notes);
  return { ...unknown, missing: kindMissing(open) };
}

function judge(regime: RegimeVersion, line: ClaimLine, judged: Judged): Governs {
  const { from, until, start } = regime.version;
  const notes = judged.notes;
  if (until !== undefined && judged.from >= until) return { kind: 'not_governed', notes };
  if (judged.until <= from) {
    if (judged.mayBeLater !== undefined)
      return { ...cannotTell(regime, line, 'liability.missing.split', from, notes), missing: judged.mayBeLater };
    if (start !== 'unverified') return { kind: 'not_governed', notes };
    return cannotTell(regime, line, 'liability.missing.start_verified', from, notes);
  }
  if (judged.from < from) {
    const code = start === 'unverified' ? 'liability.missing.start_verified' : 'liability.missing.split';
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
    notes,
    step: { code: 'liability.step.version', params, result: 'missing', citation: regime.id },
  };
}

function oneDay(on: Day, notes: readonly MissingFact[] = []): Judged {
  return { from: on, until: nextDay(on), notes };
}

type OtherAnchor = Exclude<RegimeVersion['version']['anchor'], 'head_contract' | 'amendment'>;

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
    case 'completion': {
      const completed = completionOf(regime, line, contractId, known);
      return completed === undefined ? fallback('liability.missing.event.completion') : oneDay(completed);
    }
    case 'notice': {
      const notice = firstDay(known, ['inspectorate_notice']);
      return notice === undefined ? fallback('liability.missing.event.inspectorate_notice') : oneDay(notice);
    }
    case 'purchase': {
      const bought = purchaseOf(regime, line, contractId, known)?.signed;
      return bought === undefined ? fallback('liability.missing.contract.signed') : oneDay(bought);
    }
    case 'contract': {
      const signed = contractId === undefined ? undefined : known.contract(contractId)?.signed;
      return signed === undefined ? fallback('liability.missing.contract.signed') : oneDay(signed);
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
  const agreed = days.filter((on) => on !== undefined).sort();
  const [first, last] = [agreed[0], agreed.at(-1)];
  if (first === undefined || last === undefined || agreed.length < days.length)
    return withoutAnchor('liability.missing.head_contract.signed', regime, line, known);
  const silent =
    regime.version.anchor === 'amendment' ? heads.find((head) => head.amendments === undefined) : undefined;
  if (silent === undefined) return { from: first, until: nextDay(last), notes: [] };
  const params = { contract: param.contract(silent.id) };
  const mayBeLater = { code: 'liability.missing.contract.amendments', params, holder: silent.buyer };
  return { from: first, until: nextDay(last), notes: [], mayBeLater };
}

/** Where the day that the law names is not known, the days worked stand for it, and the day is named as missing. */
function withoutAnchor(code: string, regime: RegimeVersion, line: ClaimLine, known: Known): Judged {
  const params = { line: param.line(line.id), regime: param.citation(regime.id) };
  return { ...workedDays(line, known), notes: [{ code, params }] };
}

/** The period worked; a line without one follows its line; without any, the day of the question. */
function workedDays(line: ClaimLine, known: Known): Judged {
  const period = periodOf(known, line);
  return period === undefined ? oneDay(known.asOf) : { ...period, notes: [] };
}

function firstDay(known: Known, kinds: readonly string[]): Day | undefined {
  const days = known.events.filter((e) => kinds.includes(e.kind) && e.occurred).map((e) => e.on);
  return earliest(days);
}

/**
 * The later of a valid notice of completion and of acceptance of the work (Cal. Lab. Code § 1741(a)),
 * about a contract that the line's work stands under. Both must be known, or one known not to have happened.
 */
export function completionOf(
  regime: RegimeVersion,
  line: ClaimLine,
  contractId: string | undefined,
  known: Known,
): Day | undefined {
  const reached = contractsReached(regime, line, contractId, known);
  const about = (kind: string) =>
    known.events.filter(
      (e) => e.kind === kind && (e.about.length === 0 || e.about.some((id) => reached.some((c) => c.id === id))),
    );
  const days: Day[] = [];
  for (const kind of ['completion_notice', 'acceptance']) {
    const events = about(kind);
    const happened = events.find((e) => e.occurred && e.on !== undefined);
    if (happened?.on !== undefined) days.push(happened.on);
    else if (!events.some((e) => !e.occurred)) return undefined;
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

function purchaseOf(
  regime: RegimeVersion,
  line: ClaimLine,
  contractId: string | undefined,
  known: Known,
): Contract | undefined {
  const sales = contractsReached(regime, line, contractId, known).filter(
    (c) => c.kind === 'sale' && passage(c, regime.walk) === 'yes',
  );
  return sales[0];
}
