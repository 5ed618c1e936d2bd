/** How a claim is called by words: its title, else whose wages of which months. Never by a worker's name. */
import { comma, formatMonths, isolated } from './format.ts';
import { currentLocale } from './locale.ts';
import { render } from './render.ts';

export interface NamedLine {
  readonly kind?: string | undefined;
  readonly contract?: string | null | undefined;
  /** The first day, and the first that is no longer covered. */
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly workers?: number | null | undefined;
}

export interface NamedClaim {
  readonly title?: string | null | undefined;
  readonly number?: string | null | undefined;
  /** Absent: not held. */
  readonly employer?: string | undefined;
  readonly lines: readonly NamedLine[];
}

/** Two lines for the same work on the same days: of the same workers or of others, which only the writer knows. */
const maySumUp = (one: NamedLine, other: NamedLine): boolean =>
  one.kind === other.kind &&
  one.contract === other.contract &&
  (one.from == null || other.until == null || one.from < other.until) &&
  (other.from == null || one.until == null || other.from < one.until);

/** As many as the line of the most; 0 where lines may be of others beside them. */
function workersOf(lines: readonly NamedLine[]): number {
  if (lines.some((line, at) => lines.slice(at + 1).some((other) => maySumUp(line, other)))) return 0;
  return Math.max(0, ...lines.map((line) => line.workers ?? 0));
}

const DAY_MS = 86_400_000;

/** From the first month to the last; nothing where a line does not say its days. */
function monthsOf(lines: readonly NamedLine[]): string | undefined {
  const days = lines.map(({ from, until }) => [Date.parse(from ?? ''), Date.parse(until ?? '') - DAY_MS] as const);
  if (days.length === 0 || days.flat().some(Number.isNaN)) return undefined;
  const first = Math.min(...days.map(([from]) => from));
  const last = Math.max(...days.map(([, to]) => to));
  return last < first ? undefined : formatMonths(new Date(first), new Date(last));
}

/** "Unpaid wages of six workers, Mirova Montage, Mar–May 2025 (3)": its number tells it from others of the same. */
export function claimName({ title, number, employer, lines }: NamedClaim): string {
  if (title) return title;
  const workers = workersOf(lines);
  const whose = render('page.trace.title', {
    workers,
    words: render('page.number', { n: workers }),
    employer: employer ?? render('page.not-held'),
  });
  const months = monthsOf(lines);
  const name = months === undefined ? whose : `${whose}${comma()}${months}`;
  return number ? `${name} (${isolated(number, currentLocale())})` : name;
}

/** Where there is room for few words: its number, unless that is a bare one as any list has, which names nothing. */
export const shortClaimName = (number: string | null | undefined, name: string): string =>
  number && /\p{L}/u.test(number) ? number : name;
