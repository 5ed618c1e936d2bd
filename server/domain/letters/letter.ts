/** The letter that fits a party of an answer: its kind, under what, what it says, and what is missing. No sentence, no name. */
import type { Day } from '../dates.ts';
import type { LiabilityRow, TraceAnswer } from '../liability/answer.ts';
import type { RegimeVersion } from '../liability/regime.ts';
import { byStrength } from '../liability/strength.ts';
import type { CaseEvent, ClaimLine } from '../model.ts';
import { type MissingFact, messageKey, onlyOnce } from '../outcome.ts';
import { generalParticulars, linesOf } from './general.ts';
import { isOfLaw, type LetterKind, letterKind } from './kind.ts';
import { ruleParticulars } from './of-rule.ts';
import { isHeld, type LetterFacts, type Particular } from './particular.ts';

export interface LetterPlan {
  readonly party: string;
  readonly kind: LetterKind;
  /** Rows that the letter stands on, the strongest first; all are of this party. */
  readonly rows: readonly LiabilityRow[];
  readonly regimes: readonly RegimeVersion[];
  readonly lines: readonly ClaimLine[];
  readonly particulars: readonly Particular[];
  /** Facts that the answer lacks about this party. */
  readonly lacking: readonly MissingFact[];
  /** Earliest day on which a written claim reached it, where one is held. */
  readonly written?: Day;
}

/** One a party, in the order of the answer; a party under no rule that asks anything of it gets none. */
export function planLetters(
  answer: TraceAnswer,
  regimes: readonly RegimeVersion[],
  factsOf: (party: string) => LetterFacts,
): readonly LetterPlan[] {
  const parties = [...new Set(answer.parties.map(({ party }) => party))];
  return parties.flatMap((party) => {
    const plan = planLetter(
      answer.parties.filter((row) => row.party === party),
      regimes,
      factsOf(party),
    );
    return plan === undefined ? [] : [plan];
  });
}

export function planLetter(
  ofParty: readonly LiabilityRow[],
  regimes: readonly RegimeVersion[],
  given: LetterFacts,
): LetterPlan | undefined {
  const version = (row: LiabilityRow) => regimes.find(({ id }) => id === row.regime);
  const rows = ofParty.filter((row) => letterKind(row, version(row)) !== undefined).sort(byStrength);
  const [first] = rows;
  const kind = first && letterKind(first, version(first));
  if (first === undefined || kind === undefined) return undefined;
  const named = [...new Set(rows.map(version))].filter((regime) => regime !== undefined);
  const lines = linesOf(given, rows);
  return {
    ...{ party: given.party, kind, rows, regimes: named, lines },
    particulars: onceEach([
      ...generalParticulars(given, kind, rows),
      ...named.flatMap((regime) => {
        const own = rows.filter((row) => row.regime === regime.id);
        return ruleParticulars(
          given,
          regime,
          linesOf(given, own),
          own.map(({ role }) => role),
        );
      }),
    ]),
    lacking: onlyOnce(rows.flatMap(({ missing }) => missing)).filter((fact) => !isOfLaw(fact)),
    ...writtenOn(given),
  };
}

export function missingOf({ particulars }: Pick<LetterPlan, 'particulars'>): readonly Particular[] {
  return particulars.filter((one) => !isHeld(one));
}

/** What two rules ask for alike is said once, for the first; of other lines it is another day or rate. */
function onceEach(particulars: readonly Particular[]): readonly Particular[] {
  const held = new Map<string, Particular>();
  for (const one of particulars) {
    const key = `${one.key} ${one.value === undefined ? '' : messageKey(one.value)}`;
    if (!held.has(key)) held.set(key, one);
  }
  return [...held.values()];
}

function writtenOn({ facts, party }: LetterFacts): { readonly written?: Day } {
  const reached = ({ kind, occurred, to, on }: CaseEvent) =>
    kind === 'written_claim' && occurred && to.includes(party) && on !== undefined && on <= facts.asOf;
  const days = facts.events.filter(reached).map(({ on }) => on as Day);
  return days.length === 0 ? {} : { written: days.sort()[0] as Day };
}
