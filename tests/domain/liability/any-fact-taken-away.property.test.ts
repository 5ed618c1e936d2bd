/**
 * Whatever single fact is taken away, nobody owes or is free for certain who was not before. Each rule is asked with facts
 * that bear on it. What silence means by itself (docs/CASE-FORMAT.md) is left out, and so is what only frees once proved.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LiabilityRow } from '../../../server/domain/liability/answer.ts';
import { objectsIn } from '../../../server/domain/liability/objects-in.ts';
import type { RegimeVersion } from '../../../server/domain/liability/regime.ts';
import { CONTRACT_FIELDS } from '../../../server/domain/liability/test.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { TraceFacts } from '../../../server/domain/model.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { eachTakenAway, type Poorer, seeds, wideFacts } from './wide-facts.ts';

const regimes = loadRegimes();

const rowsOf = (facts: TraceFacts): ReadonlyMap<string, LiabilityRow> =>
  new Map(trace(facts, regimes).parties.map((row) => [`${row.party}/${row.regime}/${row.basis}`, row]));

/** What the rule reads for defences, exclusions, duties kept and switches of mode: it changes nothing until it is established. */
function helpsTheDebtor({ exclude, defences, debtors, relation, ladder }: RegimeVersion): ReadonlySet<string> {
  const clauses = debtors.flatMap(({ defences: own, switches, duty }) => [own, switches, duty]);
  const words = objectsIn([exclude, defences, clauses, ladder, relation]) as readonly Record<string, unknown>[];
  return new Set(
    words.flatMap(({ fact, event, contract, number, knew }) => [
      ...(typeof fact === 'string' ? [`fact.${fact}`] : []),
      ...(typeof event === 'string' ? [`event.${event}`, 'event.on'] : []),
      ...(typeof contract === 'string' ? [`contract.${CONTRACT_FIELDS[contract]}`] : []),
      ...(typeof number === 'string'
        ? [`contract.${number === 'works_value' ? 'worksValue' : number}`, `fact.${number}`]
        : []),
      ...(typeof knew === 'string' ? ['knowledge'] : []),
    ]),
  );
}

/** Acts that did not happen where nobody lists them. */
const SILENCE_DENIES =
  /^event\.(written_claim|complaint_filed|court_filing|evidence_produced|inspectorate_notice|assessment_served|judgment|payment_order|finding|certificate|enforcement_failed)$/;
const isProved = ({ status, reason }: LiabilityRow, { exclude }: RegimeVersion): boolean =>
  status === 'does_not_owe' &&
  ['defence_proved', ...exclude.map(({ code }) => code)].some((code) => reason.code === `liability.reason.${code}`);
/** A line without any day is asked about as of now, and one under a contract whose days it does not meet may be worked under it. */
const isWithoutDay = ({ claim }: TraceFacts): boolean =>
  claim.lines.some(({ from, until, due }) => from === undefined && until === undefined && due === undefined);
const TAKEN_AS_SAID: ReadonlySet<string> = new Set(['outside_days', 'partly_outside_days', 'not_due']);

/** Without the last day of the work it is not proved that an act which frees was done in time. */
function freesInTimeOnly({ defences, debtors }: RegimeVersion): boolean {
  return objectsIn([defences, debtors]).some((word) => 'done' in word);
}

/** A text may say itself that who is not known to have known is free. */
function deniesWhatIsNotEstablished({ exclude }: RegimeVersion, { reason }: LiabilityRow): boolean {
  const codes = exclude.filter((one) => objectsIn(one).some((word) => 'established' in word)).map(({ code }) => code);
  return codes.some((code) => reason.code === `liability.reason.${code}`);
}

function isByTheRules(was: LiabilityRow, is: LiabilityRow, { gone }: Poorer, rule: RegimeVersion): boolean {
  if (isProved(was, rule)) return true;
  if (is.status === 'owes' && helpsTheDebtor(rule).has(gone)) return true;
  if (gone === 'knowledge' && deniesWhatIsNotEstablished(rule, is)) return true;
  if (is.status === 'owes' && /^line\.(from|until)$/.test(gone) && freesInTimeOnly(rule)) return true;
  if (gone.startsWith('line.')) return TAKEN_AS_SAID.has(was.reason.code.replace('liability.reason.', ''));
  return false;
}

function surer(rule: RegimeVersion, seed: number): readonly string[] {
  const facts = wideFacts(rule, seed);
  const before = rowsOf(facts);
  return [...eachTakenAway(facts)]
    .filter(
      ({ gone, facts: poorer }) => !SILENCE_DENIES.test(gone) && !(gone.startsWith('line.') && isWithoutDay(poorer)),
    )
    .flatMap((poorer) =>
      [...rowsOf(poorer.facts)].flatMap(([key, is]) => {
        const was = before.get(key);
        const isFirm = is.status === 'owes' || is.status === 'does_not_owe';
        if (was === undefined || !isFirm || was.status === is.status || isByTheRules(was, is, poorer, rule)) return [];
        return [`${key} without ${poorer.gone}: ${was.status} ${was.reason.code} to ${is.status} ${is.reason.code}`];
      }),
    );
}

describe('without any one fact, nobody owes or is free who was not', () => {
  const rules = regimes.filter(({ no_debtor }) => no_debtor === undefined);
  test.each(rules.map(({ id }) => id))('%s', (id) => {
    const rule = rules.find((one) => one.id === id) as RegimeVersion;
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(surer(rule, seed)).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });
});
