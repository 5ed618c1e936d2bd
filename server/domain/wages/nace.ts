/** Sector codes: NACE Rev. 2.1 as `41`, `43.31`, a section letter `F`, a span `13-15`, or a list `01,10`. */

/** Sections whose divisions are the same in Rev. 2 and Rev. 2.1; of others nothing is concluded. */
const SECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  A: [1, 3],
  B: [5, 9],
  C: [10, 33],
  D: [35, 35],
  E: [36, 39],
  F: [41, 43],
  H: [49, 53],
  I: [55, 56],
};

export type SectorRelation = 'inside' | 'may_be_inside' | 'outside';

/** Whether work in sector `work` is inside the sector that a rule or benchmark is for. */
export function sectorRelation(work: string | undefined, scope: string | undefined): SectorRelation {
  if (scope === undefined || scope === '') return 'inside';
  if (work === undefined || work === '') return 'may_be_inside';
  const relations = spans(scope).flatMap((outer) => spans(work).map((inner) => relate(inner, outer)));
  if (relations.includes('inside')) return 'inside';
  return relations.includes('may_be_inside') ? 'may_be_inside' : 'outside';
}

/** A span of codes as the first and the last of their digits: `F` is 41 to 43, `43.31` is 4331 to 4331. */
interface Span {
  readonly first: string;
  readonly last: string;
}

/** Lists of codes already read: the same few stand in very many contracts, rules and benchmarks. */
const read = new Map<string, readonly (Span | undefined)[]>();
const MOST_READ = 1_000;

function spans(codes: string): readonly (Span | undefined)[] {
  const held = read.get(codes);
  if (held !== undefined) return held;
  if (read.size >= MOST_READ) read.clear();
  const found = codes
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map(span);
  read.set(codes, found);
  return found;
}

function span(code: string): Span | undefined {
  const section = SECTIONS[code.toUpperCase()];
  if (section !== undefined) return { first: division(section[0]), last: division(section[1]) };
  const ends = code.split('-').map((end) => end.replaceAll('.', ''));
  const [first, last = first] = ends;
  if (first === undefined || last === undefined || !/^\d+$/.test(first) || !/^\d+$/.test(last)) return undefined;
  return { first, last };
}

function relate(inner: Span | undefined, outer: Span | undefined): SectorRelation {
  if (inner === undefined || outer === undefined) return 'may_be_inside';
  const startsInside = !precedes(inner.first, outer.first);
  const endsInside = !precedes(outer.last, inner.last);
  const deeper = inner.first.length >= outer.first.length;
  if (startsInside && endsInside && deeper) return 'inside';
  return precedes(inner.last, outer.first) || precedes(outer.last, inner.first) ? 'outside' : 'may_be_inside';
}

/** Compares as far as the shorter code goes: 43.31 is neither before nor after 43. */
function precedes(a: string, b: string): boolean {
  const digits = Math.min(a.length, b.length);
  return a.slice(0, digits) < b.slice(0, digits);
}

function division(number: number): string {
  return String(number).padStart(2, '0');
}
