/** Whether two lines of claims are of the same work, and whether they come to the same. */
import type { LineEntry } from './claim-entry.ts';

/** The same work and the same figures, read as numbers, so that 14 and 14.00 are one. */
export function sameFigures(a: LineEntry, b: LineEntry): boolean {
  const days = a.from === b.from && a.until === b.until && (a.due ?? '') === (b.due ?? '');
  return days && a.kind === b.kind && mayBeOneContract(a, b) && figuresOf(a) === figuresOf(b);
}

/**
 * The same kind of pay for some of the same days. A record that was split is the same work as before; so is one whose contract
 * was not known when it was claimed.
 */
export function isOfSameWork(a: LineEntry, b: LineEntry): boolean {
  const isOneKind = a.kind === b.kind || isPayInAll(a) || isPayInAll(b);
  if (!isOneKind || !mayBeOneContract(a, b)) return false;
  if (!a.from || !a.until || !b.from || !b.until) return a.from === b.from && a.until === b.until;
  return a.from < b.until && b.from < a.until;
}

/** As a word of its own: worker-1 is not worker-10. */
export function namesWorker(words: string, worker: string): boolean {
  const parts = words.split(worker);
  return parts.some((before, at) => {
    const after = parts[at + 1];
    return after !== undefined && !ENDS_IN_WORD.test(before) && !BEGINS_WITH_WORD.test(after);
  });
}

const ENDS_IN_WORD = /[\p{L}\p{N}_-]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}_-]/u;

/** A sum without hours is what was due in all, overtime too. */
function isPayInAll({ kind, amount, hours }: LineEntry): boolean {
  return kind === 'wages' && amount != null && hours == null;
}

function mayBeOneContract(a: LineEntry, b: LineEntry): boolean {
  return a.contract == null || b.contract == null || a.contract === b.contract;
}

function figuresOf({ hours, rateDue, paid, amount }: LineEntry): string {
  return [hours, rateDue, paid, amount].map((text) => (text == null ? '' : String(Number(text)))).join(' ');
}
