/** What keeps an answer open as a whole, so that nobody takes what it does not say for nothing. */

interface Answer {
  readonly missing: readonly { readonly code: string; readonly text: string }[];
}

/** No law of the place that covers the work is encoded: what others than the employer owe is not known, and no amount of nothing. */
export function isWithoutLaw({ missing }: Answer): boolean {
  return missing.some(({ code }) => code === 'liability.missing.no_law');
}

/** No law of the time of one line, or several, is encoded. */
const NO_LAW_OF_LINE = 'liability.missing.no_law_of_line';

/** Why others may be liable though no row says so. */
export function whyOpen({ missing }: Answer): readonly string[] {
  const open = ['liability.missing.no_law', NO_LAW_OF_LINE, 'liability.missing.line.contract'];
  return missing.filter(({ code }) => open.includes(code)).map(({ text }) => text);
}

interface Row {
  readonly status: string;
  readonly model?: boolean;
  readonly missing: readonly { readonly code: string }[];
}

/** Somebody of whom it cannot be told, or of whose time no law is held, may owe, and nothing of that is in what can come in: no "at most" can be said of it. */
export function isMoreOpen({
  parties,
  missing,
}: Pick<Answer, 'missing'> & { readonly parties: readonly Row[] }): boolean {
  if (missing.some(({ code }) => code === NO_LAW_OF_LINE)) return true;
  const isCounted = (row: Row) => row.missing.some(({ code }) => code === 'liability.missing.payment.lines');
  return parties.some((row) => row.status === 'cannot_tell' && row.model !== true && !isCounted(row));
}
