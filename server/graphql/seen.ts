/** A record together with the view that it was read in, so that what hangs on it is read for the same day. */
import type { Day } from '../domain/dates.ts';
import type { WhatWouldSettle } from '../domain/liability/settle/settle.ts';
import type { MissingFact } from '../domain/outcome.ts';
import type { ChainMap } from '../usecases/chain-map/read-chain-map.ts';
import type { Chain, ChainContract } from '../usecases/chains/read-chain.ts';
import type { Assessment, AssessRequest, FlagRow } from '../usecases/flags/assess-flags.ts';
import type { KeptFlags } from '../usecases/flags/kept-flags.ts';
import type { LetterPlan } from '../usecases/letters/read-letters.ts';
import type { BreakdownRow, PriceBreakdown } from '../usecases/prices/read-price-breakdown.ts';
import type { SupposedTest } from '../usecases/prices/read-what-if.ts';
import type {
  Certificate,
  Contradiction,
  Contradictions,
  PublicPayment,
} from '../usecases/public-record/read-contradictions.ts';
import type { ContractsBelow, LinkAbove } from '../usecases/records/read-contract.ts';
import type { StoredRecord, View } from '../usecases/records/read-records.ts';
import type { KnowledgeEvidence } from '../usecases/trace/gather-evidence.ts';
import type { TraceResult } from '../usecases/trace/trace-liability.ts';

export interface Seen<R> {
  readonly record: R;
  readonly view: View;
}

export type SeenOrganisation = Seen<StoredRecord<'Organisation'>>;
export type SeenWorkplace = Seen<StoredRecord<'Workplace'>>;
export type SeenContract = Seen<StoredRecord<'Contract'>>;
export type SeenClaim = Seen<StoredRecord<'Claim'>>;
export type SeenLine = Seen<StoredRecord<'ClaimLine'>>;
export type SeenEvent = Seen<StoredRecord<'Event'>>;
export type SeenLink = Seen<LinkAbove>;
export type SeenBelow = Seen<ContractsBelow['contracts'][number]>;
export type SeenChain = Seen<Chain>;
export type SeenChainContract = Seen<ChainContract>;
export type SeenChainMap = Seen<ChainMap>;
export type SeenChainPart = ChainMap['parts'][number];
export type SeenTrace = Seen<TraceResult>;

/** A fact that is missing, and for which claim, where it is for one. */
export type SeenMissing = MissingFact & { readonly claim?: string };

/** What a party could have seen, and of which claim. */
export type SeenEvidence = KnowledgeEvidence & { readonly claim: string };

/** A letter with the answer that it is written from: names stand there. */
export type SeenLetter = { readonly plan: LetterPlan; readonly trace: TraceResult };

/** Beside what is shown of one, everything it was read with: titles and names stand there. */
export interface SeenContradictions {
  readonly found: Contradictions;
  readonly view: View;
}
export type SeenContradiction = { readonly found: Contradictions; readonly item: Contradiction };
export type SeenCertificate = { readonly found: Contradictions; readonly certificate: Certificate };
export type SeenPayment = SeenContradictions & { readonly payment: PublicPayment };

/** What would settle an answer, with the names that its values are read by. */
export type SeenSettling = WhatWouldSettle & {
  readonly total: number;
  readonly claim: string;
  readonly names: TraceResult['names'];
};

/** A test of a contract under what is supposed of it. */
export type SeenSupposed = SupposedTest & { readonly contract: string };

/** An assessment with the question that it answers, so that rows of another outcome can be read for the same one. */
export type SeenAssessment = Assessment & {
  readonly request: AssessRequest;
  /** Where answers are kept: pages of them are read and no more. */
  readonly kept: KeptFlags | undefined;
  /** Rows of each outcome that was asked for, all or the first. */
  readonly rowsBy: Map<string, Promise<readonly FlagRow[]>>;
};

/** A code of the catalogue and how often it was met. */
export interface CodeCount {
  readonly code: string;
  readonly count: number;
}

/** A row with the whole that it is of: the scale and the currency stand there. */
export interface SeenBreakdownRow {
  readonly row: BreakdownRow;
  readonly of: PriceBreakdown;
}

/** The overview of a day: each of its parts is read when it is asked for. */
export interface SeenOverview {
  readonly asOf: Day;
  readonly view: View;
}

export function seen<R>(view: View, record: R): Seen<R> {
  return { record, view };
}
