/** in = accepted + duplicate + rejected + held, as figures and as a bar. Pure. */
import type { BarPart, Fill } from '../../ui/Bar.tsx';
import { countText, dayText } from '../../ui/value.tsx';
import { capital, t } from '../../ui/words.ts';

export interface Ledger {
  readonly in: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly held: number;
}

const PARTS = [
  ['accepted', 'ink', 'page.imports.accepted'],
  ['duplicate', 'outlined', 'page.imports.duplicate'],
  ['rejected', 'mend', 'page.imports.rejected'],
  ['held', 'dotted', 'page.imports.held'],
] as const satisfies readonly (readonly [keyof Ledger, Fill, string])[];

/** All four stand in the sum, also those that are zero; only those above zero take room in the bar. */
export function ledgerParts(ledger: Ledger): readonly BarPart[] {
  return PARTS.map(([key, fill, code]) => ({
    key,
    fill,
    share: ledger.in === 0 ? 0 : ledger[key] / ledger.in,
    label: t(code),
    number: countText(ledger[key]),
  }));
}

/** `mended`: rejected rows that were sent again since, and taken: nobody need mend them once more. */
export function describeLedger(ledger: Ledger, dryRun: boolean, mended = 0): string {
  const params = {
    in: ledger.in,
    accepted: ledger.accepted,
    duplicate: ledger.duplicate,
    rejected: ledger.rejected - mended,
    held: ledger.held,
  };
  return t(dryRun ? 'page.imports.answer-dry' : 'page.imports.answer-done', params);
}

/** Rows that this import rejected, and that one after it took once they were mended. */
export function mendedSince({ sentAgain }: { readonly sentAgain: readonly { readonly taken: number }[] }): number {
  return sentAgain.reduce((sum, { taken }) => sum + taken, 0);
}

interface Named {
  readonly files: readonly string[];
  readonly publisher: string;
  readonly entered?: { readonly label: string } | null;
  readonly ledger: Pick<Ledger, 'in'>;
}

/** Who publishes what somebody enters on the page. */
const BY_HAND = 'entered';

export const publisherText = (publisher: string): string =>
  publisher === BY_HAND ? t('page.imports.by-hand') : publisher;

/** "organisations.csv and 11 more"; of what was entered by hand the first record: "Contract 25-031 and one more". */
export function importText({ files, publisher, entered, ledger }: Named, otherwise: string): string {
  if (entered) return t('page.imports.entered', { what: entered.label, n: ledger.in - 1 });
  const [first, ...rest] = files;
  if (first === undefined) return publisher === BY_HAND ? capital(publisherText(publisher)) : otherwise;
  return rest.length === 0 ? first : t('page.imports.files-more', { first, n: rest.length });
}

/** The document or the words, with their day. */
export function enteredFrom({ document, on }: { readonly document: string; readonly on?: string | null }): string {
  return on ? t('page.imports.entered-from', { document, day: dayText(on) }) : document;
}

interface Run {
  readonly state: string;
  readonly isElsewhere: boolean;
}

/** That one which this server does not run goes on, nobody here can say. */
export const stateWord = ({ state, isElsewhere }: Run): string =>
  t('page.imports.state-word', { state: isElsewhere ? 'elsewhere' : state });
