/** The letters that fit a claim, one a party; and one of them as a draft. Nothing is sent. */
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { type LetterPlan, planLetters } from '../../domain/letters/letter.ts';
import {
  type Narrowing,
  type NarrowingRule,
  type NarrowingWarning,
  narrowingOf,
  suggested,
  type WiderCount,
  type WiderWording,
  warningOf,
  widerWordings,
} from '../../domain/letters/narrowing.ts';
import { CLOSEST, type Wording, worded } from '../../domain/letters/wording.ts';
import { balancesOfFacts } from '../../domain/liability/facts-balances.ts';
import type { Balances } from '../../domain/liability/payments.ts';
import type { Message } from '../../domain/outcome.ts';
import type { AsKnown } from '../../exporters/answer/as-known.ts';
import { shown } from '../../exporters/answer/expected-shape.ts';
import { sheetHtml } from '../../exporters/dossier/html.ts';
import type { Sheet } from '../../exporters/dossier/sheet.ts';
import { type LetterText, letterSheet } from '../../exporters/letter/sheet.ts';
import { letterText } from '../../exporters/letter/text.ts';
import { narrowingRuleOn } from '../../regimes/thresholds.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { type TraceResult, traceLiability } from '../trace/trace-liability.ts';
import { asKnownOf } from '../wire.ts';
import { readPool } from './read-pool.ts';

export type { Particular } from '../../domain/letters/particular.ts';
export type { LetterPlan, Narrowing, NarrowingWarning, WiderCount, WiderWording, Wording };

export interface LetterQuestion {
  readonly claim: string;
  readonly asOf: Day;
  readonly view: View;
}

export interface ClaimLetters {
  readonly trace: TraceResult;
  readonly plans: readonly LetterPlan[];
  /** Parties of the answer that no rule asks anything of, on these facts. */
  readonly nobody: readonly NotWritten[];
}

export interface NotWritten {
  readonly party: string;
  /** Where it would be asked, if anything were left to pay: why nothing is. */
  readonly reason?: Message;
}

/** Whom the words fit, and what wider words would do: read before the draft is. */
export interface LetterPreview {
  readonly trace: TraceResult;
  readonly balances: Balances;
  readonly plan: LetterPlan;
  readonly wording: Wording;
  readonly narrowing: Narrowing;
  readonly warning: NarrowingWarning;
  readonly rule: NarrowingRule;
  readonly wider: readonly WiderWording[];
  /** Several parts together, where these words fit too few. */
  readonly suggested?: WiderCount;
  /** Where it is not read from all that is known. */
  readonly known?: AsKnown | undefined;
}

export interface WrittenLetter {
  readonly title: string;
  readonly blocks: Sheet['blocks'];
  readonly text: string;
  readonly html: string;
}

/** Throws `not-found` for a claim that is not held. */
export async function readLetters(deps: Deps, question: LetterQuestion): Promise<ClaimLetters> {
  const trace = await traceLiability(deps, question);
  const plans = await plansOf(deps, trace, question.view);
  const written = new Set(plans.map(({ party }) => party));
  const parties = [...new Set(trace.answer.parties.map(({ party }) => party))];
  return {
    trace,
    plans,
    nobody: parties.filter((party) => !written.has(party)).map((party) => notWritten(party, trace)),
  };
}

function notWritten(party: string, { answer }: TraceResult): NotWritten {
  const asked = answer.parties.find((row) => row.party === party && !row.model && row.status !== 'does_not_owe');
  return { party, ...(asked === undefined ? {} : { reason: asked.reason }) };
}

async function plansOf(deps: Deps, trace: TraceResult, view: View): Promise<readonly LetterPlan[]> {
  const { answer, facts, file } = trace;
  const balances = balancesOfFacts(facts, deps.regimes);
  const { workplacesOf } = await readPool(deps, trace, facts.claim.lines, view);
  const ids = [...new Set(answer.parties.map(({ party }) => party))];
  const organisations = await deps.store.records('Organisation', ids, view);
  const addresses = new Map(organisations.map(({ id, values }) => [id, values.address]));
  const { number } = file.claim.values;
  return planLetters(answer, deps.regimes, (party) => {
    const address = addresses.get(party);
    return {
      ...{ facts, party, workplacesOf, balances },
      ...(address === undefined ? {} : { address }),
      ...(number === undefined ? {} : { reference: number }),
    };
  });
}

/** Throws `not-found` for a claim that is not held and for a party that no letter fits. */
export async function previewLetter(
  deps: Deps,
  question: LetterQuestion & { readonly party: string; readonly wording?: Wording },
): Promise<LetterPreview> {
  const { trace, plans, nobody } = await readLetters(deps, question);
  const plan = plans.find(({ party }) => party === question.party);
  if (plan === undefined) throw noLetter(question.party, nobody, trace);
  const wording = question.wording ?? CLOSEST;
  const { pool } = await readPool(deps, trace, plan.lines, question.view);
  const narrowing = narrowingOf(pool, wording);
  const rule = narrowingRuleOn(deps.thresholds.narrowing, question.asOf) ?? STRICTEST;
  const warning = warningOf(narrowing, rule);
  const wider = widerWordings(pool, wording);
  const better = suggested(pool, wording, rule);
  const known = asKnownOf(question.view.knownAt);
  const balances = balancesOfFacts(trace.facts, deps.regimes);
  const found = { trace, balances, plan, wording, narrowing, warning, rule, wider, known };
  return better === undefined ? found : { ...found, suggested: better };
}

function noLetter(party: string, nobody: readonly NotWritten[], { names }: TraceResult): SolidaryError {
  const reason = nobody.find((one) => one.party === party)?.reason;
  if (reason === undefined) return new SolidaryError('not-found', { what: 'letter to', id: party });
  return new SolidaryError('no-letter', { party: names(party) ?? party, reason: shown(reason, names).text });
}

/** On a day before any policy: every count is a warning. */
const STRICTEST: NarrowingRule = { least: Number.MAX_SAFE_INTEGER, cite: '' };

/** To be called only for a preview that its reader has acknowledged: throws `not-acknowledged` otherwise. */
export function writeLetter(preview: LetterPreview, acknowledged: boolean): WrittenLetter {
  const { plan, wording, trace, balances, narrowing, known } = preview;
  if (!acknowledged) {
    const count = (n: number | undefined) => n ?? 'unknown';
    throw new SolidaryError('not-acknowledged', { fit: count(narrowing.fit), of: count(narrowing.of) });
  }
  const letter: LetterText = { plan, wording, facts: trace.facts, balances, names: trace.names, known };
  const sheet = letterSheet(letter);
  return { ...sheet, text: letterText(sheet), html: sheetHtml(sheet) };
}

/** `period=year,amount=sum`: the closest wording, widened. Undefined where a part or wording is none. */
export function readWording(text: string | null | undefined): Wording | undefined {
  let wording: Wording | undefined = CLOSEST;
  for (const pair of (text ?? '').split(',').filter((one) => one.trim() !== '')) {
    const [part = '', as = ''] = pair.split('=').map((one) => one.trim());
    wording = wording && worded(wording, part, as);
  }
  return wording;
}

/** The inverse: what is wider than the closest, in the order of the parts. */
export function wordingText(wording: Wording): string {
  const closest: Readonly<Record<string, string>> = CLOSEST;
  return Object.entries(wording)
    .filter(([part, as]) => closest[part] !== as)
    .map(([part, as]) => `${part}=${as}`)
    .join(',');
}
