/** Dated figures that prices and pay are held against: what it measures, for whom, from when, by which source. */
import { type Day, type Interval, nextDay } from '../dates.ts';
import type { Decimal, Price } from '../money.ts';
import { placesAround } from '../places.ts';
import { unique } from '../unique.ts';
import { type Raise, raisedBy } from './raise.ts';
import { RateBook } from './rate-book.ts';

export type Measure =
  | 'statutory_minimum'
  | 'collective_agreement'
  | 'going_rate'
  | 'living_wage'
  | 'on_costs'
  | 'working_week'
  | 'market_price'
  /** Lines of a labour supplier's charge, as shares of pay; a value is the weekly pay from which the line is owed. */
  | 'holiday_pay'
  | 'employer_insurance'
  | 'pension'
  | 'payroll_levy'
  | (string & {});

export type PayUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

export interface Benchmark extends Interval {
  readonly id: string;
  readonly measures: Measure;
  /** ISO 3166-1 alpha-2 or 3166-2. */
  readonly place: string;
  readonly sector?: string;
  /** Absent or `all`: for every class of work. */
  readonly workClass?: string;
  /** Of classes that the list does not name: there are none; all are due less than this, or all more. Absent: not said. */
  readonly otherClasses?: 'none' | 'lower' | 'higher';
  readonly product?: string;
  readonly value?: Price;
  readonly unit?: string;
  /** A share: on-costs of 38 % of wages are 0.38. */
  readonly rate?: Decimal;
  /** True: the source says that there is none, as where no law sets a floor. */
  readonly none?: boolean;
  readonly paymentsPerYear?: number;
  readonly hoursPerWeek?: Decimal;
  /** Last day on which an entry without a known end was read to hold: after it, it is not known. */
  readonly checked?: Day;
  readonly verification?: string;
  readonly cite?: string;
}

/** What one asks a benchmark about. */
export interface WorkScope {
  readonly place?: string | undefined;
  readonly sector?: string | undefined;
  readonly workClass?: string | undefined;
}

export interface ProductScope {
  readonly product: string;
  readonly unit: string;
  readonly place: string;
}

/** Benchmarks by what they measure and where, so that a contract looks only at those of its own place. */
export class BenchmarkBook {
  private readonly shelves = new Map<string, Benchmark[]>();
  private readonly answers = new Map<string, unknown>();
  /** What is supposed, by measure and place. */
  private readonly raises = new Map<string, Raise>();
  private readonly around = new Map<string, readonly Benchmark[]>();
  private readonly turns = new Map<string, readonly Day[]>();
  private readonly spells = new Map<string, Spells>();
  private spellsHeld = 0;
  /** Rates are looked up by currencies and days when they are needed: there are too many to hold all. */
  readonly rates: RateBook;

  constructor(benchmarks: Iterable<Benchmark>, rates: RateBook = new RateBook()) {
    this.rates = rates;
    for (const benchmark of benchmarks) {
      const key = shelf(benchmark.measures, benchmark.place);
      const held = this.shelves.get(key);
      if (held === undefined) this.shelves.set(key, [benchmark]);
      else held.push(benchmark);
    }
  }

  /** The same, but for one measure of one place and of the regions in it, which is raised. */
  supposing(measures: Measure, place: string, raise: Raise): BenchmarkBook {
    const supposed = new BenchmarkBook([], this.rates);
    for (const [key, held] of this.shelves) supposed.shelves.set(key, held);
    for (const [key, earlier] of this.raises) supposed.raises.set(key, earlier);
    supposed.raises.set(shelf(measures, place), raise);
    return supposed;
  }

  /** As it is supposed in a place and in that which it lies in. */
  raisesOf(measures: Measure, place: string): readonly Raise[] {
    if (this.raises.size === 0) return [];
    return placesAround(place).flatMap((wider) => this.raises.get(shelf(measures, wider)) ?? []);
  }

  /** Of one product by one unit: the narrowest place of which any is held on any day decides. */
  ofProduct(measures: Measure, { product, unit, place }: ProductScope): readonly Benchmark[] {
    for (const wider of placesAround(place)) {
      const held = this.at(measures, wider).filter((entry) => entry.product === product && entry.unit === unit);
      if (held.length > 0) return held;
    }
    return [];
  }

  /** What the country holds for all work, where a region has a general figure of its own. */
  beyond(measures: Measure, place: string): readonly Benchmark[] {
    const [own, ...wider] = placesAround(place);
    if (own === undefined || !this.at(measures, own).some(isGeneral)) return [];
    const raises = this.raisesOf(measures, place);
    return wider.flatMap((one) => this.at(measures, one).filter(isGeneral)).map((entry) => raisedBy(entry, raises));
  }

  at(measures: Measure, place: string): readonly Benchmark[] {
    return this.shelves.get(shelf(measures, place)) ?? [];
  }

  /**
   * Region before country: the narrowest place of which anything is held for all work, on any day, decides. What a region
   * holds for some work only stands beside what its country holds.
   */
  nearest(measures: Measure, place: string): readonly Benchmark[] {
    const key = shelf(measures, place);
    const known = this.around.get(key);
    if (known !== undefined) return known;
    const found: Benchmark[] = [];
    for (const wider of placesAround(place)) {
      const held = this.at(measures, wider);
      const scopes = new Set(found.map(scopeOf));
      found.push(...held.filter((entry) => !scopes.has(scopeOf(entry))));
      if (held.some(isGeneral)) break;
    }
    const raises = this.raisesOf(measures, place);
    const raised = raises.length === 0 ? found : found.map((entry) => raisedBy(entry, raises));
    if (this.around.size >= MOST_REMEMBERED) this.around.clear();
    this.around.set(key, raised);
    return raised;
  }

  /** All that an answer for a place may rest on, on whatever day: its own figures, and those of its country beside them. */
  deciding(measures: Measure, place: string): readonly Benchmark[] {
    return [...this.nearest(measures, place), ...this.beyond(measures, place)];
  }

  /**
   * The answer to a question of a place on a day: worked out once for all days between which nothing of these measures begins,
   * ends or stops being known there. `asked` and what is not kept: as in `remember`.
   */
  rememberSpell<T extends object>(
    asked: string,
    measures: readonly Measure[],
    place: string,
    on: Day,
    answer: () => T,
  ): T {
    const key = `${place}\n${asked}`;
    const spells = this.spells.get(key) ?? { turns: this.turnsOf(measures, place), answers: [] };
    const nth = turnsUpTo(spells.turns, on);
    const held = spells.answers[nth] as T | undefined;
    if (held !== undefined) return held;
    const { misses } = this.rates;
    const found = answer();
    if (this.rates.misses > misses) return found;
    if (this.spellsHeld >= MOST_REMEMBERED) {
      this.spells.clear();
      this.spellsHeld = 0;
    }
    spells.answers[nth] = found;
    this.spellsHeld += 1;
    this.spells.set(key, spells);
    return found;
  }

  /** Days on which anything of these measures begins, ends or stops being known, in order. */
  private turnsOf(measures: readonly Measure[], place: string): readonly Day[] {
    const key = shelf(measures.join(), place);
    const held = this.turns.get(key);
    if (held !== undefined) return held;
    const entries = measures.flatMap((one) => this.deciding(one, place));
    const days = entries.flatMap(({ from, until, checked }) => [from, until, checked && nextDay(checked)]);
    const turns = unique(days.filter((day) => day !== undefined)).sort();
    this.turns.set(key, turns);
    return turns;
  }

  /**
   * The answer to a question that was asked before. `key` must hold everything that the answer depends on but the
   * book, which never changes: contracts of one sector, place and day share one answer. One for which a rate was
   * wanting is not kept: the rate may be read next.
   */
  remember<T>(key: string, answer: () => T): T {
    if (this.answers.has(key)) return this.answers.get(key) as T;
    if (this.answers.size >= MOST_REMEMBERED) this.answers.clear();
    const { misses } = this.rates;
    const found = answer();
    if (this.rates.misses > misses) return found;
    this.answers.set(key, found);
    return found;
  }
}

/** Keeps memory flat over any number of contracts. */
const MOST_REMEMBERED = 20_000;

/** Answers by how many of the days of change have come. */
interface Spells {
  readonly turns: readonly Day[];
  readonly answers: object[];
}

function turnsUpTo(turns: readonly Day[], on: Day): number {
  let low = 0;
  for (let high = turns.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((turns[middle] as Day) <= on) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shelf(measures: Measure, place: string): string {
  return `${measures} ${place}`;
}

export function isKnownOn(benchmark: Benchmark, on: Day): boolean {
  if (benchmark.from !== undefined && on < benchmark.from) return false;
  if (benchmark.until !== undefined) return on < benchmark.until;
  return benchmark.checked === undefined || on <= benchmark.checked;
}

export type NamedClass = Pick<Benchmark, 'workClass'>;

/** `all`, or `all, by the day`: the unit in which one floor is told is no class of work. */
export function isForAllClasses({ workClass, otherClasses }: Benchmark): boolean {
  return (
    otherClasses === 'none' ||
    workClass === undefined ||
    /^all(, by the (hour|day|week|month))?$/.test(plain(workClass))
  );
}

/** For every sector and every class of work, and of no product. */
export function isGeneral(entry: Benchmark): boolean {
  return entry.sector === undefined && entry.product === undefined && isForAllClasses(entry);
}

const scopeOf = ({ sector = '', workClass = '', product = '', unit = '' }: Benchmark): string =>
  [sector, plain(workClass), product, product === '' ? '' : unit].join('\n');

export function isClass(benchmark: Benchmark, workClass: string | undefined): boolean {
  return (
    workClass !== undefined && benchmark.workClass !== undefined && plain(benchmark.workClass) === plain(workClass)
  );
}

/** As names of classes are compared. */
export function plain(text: string): string {
  return text.trim().toLowerCase();
}
