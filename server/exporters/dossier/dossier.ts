/**
 * The answer sheet of a claim: facts with their sources, law with its versions, the answer with every step, what is
 * missing, and that it is no legal advice. Made from its own facts alone, so that anybody who has the file can make it again.
 */
import { inLocale, type Locale, render } from '../../../schema/messages/index.ts';
import { sayLaw } from '../../../schema/messages/say.ts';
import { type DebtClock, debtDeadlines } from '../../domain/liability/debt-clocks.ts';
import { balancesOfFacts } from '../../domain/liability/facts-balances.ts';
import { firstDay } from '../../domain/liability/first-day.ts';
import type { RegimeVersion } from '../../domain/liability/regime.ts';
import { whatWouldSettle } from '../../domain/liability/settle/settle.ts';
import { regimesAsked, trace } from '../../domain/liability/trace.ts';
import { claimLinesShape } from '../answer/claim-lines.ts';
import { debtShape } from '../answer/debt.ts';
import { toldShape } from '../answer/expected-shape.ts';
import { settlingShape } from '../answer/settling.ts';
import { decodeFacts, type Json } from './facts.ts';
import type { DossierFile } from './files.ts';

export const DOSSIER_FORMAT = 'solidary-dossier/1';

/** Where one record was stated: who said it, in which document and line, in which import, and when we learned it. */
export interface DossierSource {
  readonly record: string;
  readonly publisher: string;
  readonly document: string;
  readonly sheet?: string;
  readonly line?: number;
  /** SHA-256 of the document, where it came as a file, a photo or a scan. */
  readonly hash?: string;
  readonly import: string;
  readonly recorded: string;
}

/** What a dossier is made from: all that is not computed. */
export interface DossierHead {
  readonly format: typeof DOSSIER_FORMAT;
  /** In which its sentences are; absent = English. */
  readonly language?: Locale | undefined;
  /** The instant up to which its facts had been learnt, where it was not made of all that was known. */
  readonly as_known?: string | undefined;
  /** The day at whose end that was, on the clock of the machine that made it. */
  readonly as_known_day?: string | undefined;
  readonly file_number: string;
  readonly author: string;
  readonly claim: { readonly id: string; readonly title: string | null };
  readonly names: { readonly [id: string]: string };
  readonly facts: Json;
  readonly sources: readonly DossierSource[];
  /** Photos and scans among the sources; absent where there are none. */
  readonly files?: readonly DossierFile[];
}

export type Dossier = ReturnType<typeof completeDossier>;

export const languageOfDossier = ({ language }: Pick<DossierHead, 'language'>): Locale => language ?? 'en';

/** Same head, same law: the same dossier. */
export function completeDossier(head: DossierHead, regimes: readonly RegimeVersion[], clocks: readonly DebtClock[]) {
  return inLocale(languageOfDossier(head), () => complete(head, regimes, clocks));
}

function complete(head: DossierHead, regimes: readonly RegimeVersion[], clocks: readonly DebtClock[]) {
  const facts = decodeFacts(head.facts);
  const names = (id: string): string | undefined => head.names[id];
  const answer = trace(facts, regimes);
  const debts = debtDeadlines(facts, clocks);
  return {
    ...head,
    as_of: facts.asOf,
    currency: facts.claim.currency,
    law: regimesAsked(facts, regimes).map(lawOf),
    claim_lines: claimLinesShape(facts, balancesOfFacts(facts, regimes)),
    first_day: firstDay(answer, debts) ?? null,
    answer: toldShape(answer, names),
    debt: debtShape(debts, names),
    would_settle: settlingShape(whatWouldSettle(facts, regimes, answer), names),
    not_legal_advice: render('dossier.not-legal-advice'),
  };
}

function lawOf({ id, name, law, version, kind }: RegimeVersion) {
  return {
    id,
    name: sayLaw(name.en),
    official: name.official,
    kind,
    cite: law.cite,
    from: version.from,
    until: version.until ?? null,
    start: version.start,
    verification: law.verification,
    confidence: law.confidence,
    text_read: law.text ?? null,
    checked: law.checked,
    sources: law.sources,
  };
}

/** The bytes of the file. */
export function dossierJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
