/**
 * Amounts of contracts of which some are performed under others. The hours of a contract include those that it passed on,
 * so that wages for one hour of work stand in every contract above it, and are owed once.
 *
 * The least over some work is the larger of what a contract itself lacks and what those directly below it lack together:
 * works that share no contract share no hour. Of several contracts above the same work the largest alone counts, and of
 * contracts that stand under one another in a loop too.
 */
import { type Decimal, decimal } from '../money.ts';
import { greater, lesser } from '../range.ts';

/** Of a contract: those that it is performed under. */
export interface Under {
  readonly documented: readonly string[];
  /** Nobody documented it: it may be the same work, and it may be other work. */
  readonly inferred: readonly string[];
}

export interface OwnAmount {
  readonly least?: Decimal;
  /** Absent: not known. */
  readonly most?: Decimal;
  /** Of this debt if nothing at all of the lawful pay was paid. Absent: not known. */
  readonly lawful?: Decimal;
}

export interface Once {
  readonly least?: Decimal;
  readonly most?: Decimal;
}

type Amounts = ReadonlyMap<string, OwnAmount>;
type Links = ReadonlyMap<string, Under>;
/** By contract those above it that are looked at. */
type Up = ReadonlyMap<string, readonly string[]>;

const NOTHING = decimal('0');

/** What is owed for all of these together. A link that is only inferred may be one: the least takes it, the most does not. */
export function owedOnce(amounts: Amounts, links: Links): Once {
  const most = mostOwed(
    amounts,
    upFrom(amounts, links, ({ documented }) => documented),
  );
  const isKnown = [...amounts.values()].some(({ least }) => least !== undefined);
  const least = isKnown ? leastOwed(amounts, upFrom(amounts, links, everyLink)) : undefined;
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

/** Those of the contracts that are of one work, or may be, with another of them. */
export function nestedAmong(contracts: ReadonlySet<string>, links: Links): ReadonlySet<string> {
  const parts = partsOf(upFrom(contracts, links, everyLink));
  return new Set(parts.map((part) => within(part, contracts)).flatMap((ids) => (ids.length > 1 ? ids : [])));
}

const everyLink = ({ documented, inferred }: Under) => [...documented, ...inferred];

function leastOwed(amounts: Amounts, up: Up): Decimal {
  return overWorks(up, (tops, below) =>
    [...tops.flat().map((id) => amounts.get(id)?.least ?? NOTHING), below].reduce(greater),
  );
}

/**
 * Never less than may be owed. If each firm pays all that its price allows, a work lacks what those below it lack, and of
 * what its own price lacks whatever is not theirs: together no more than what each lacks by itself, added. That fails where a
 * contract below is not short: it may be paid more than its labour needs, which the others of that price then lack. Then
 * only all lawful pay of the work is certain, and in any case no more than that can be owed for it.
 */
function mostOwed(amounts: Amounts, up: Up): Decimal | undefined {
  const mosts = partsOf(up).map((part) => {
    const own = within(part, amounts);
    const sum = added(own.map((id) => amounts.get(id)?.most));
    if (own.length === 1) return sum;
    const isAll = own.every((id) => amounts.get(id)?.lawful !== undefined);
    const lawful = isAll ? lawfulPay(amounts, part) : undefined;
    const isShared = [...part].some(([id, above]) => !amounts.has(id) && above.some((upper) => amounts.has(upper)));
    return isShared ? lawful : sum && lawful ? lesser(sum, lawful) : (sum ?? lawful);
  });
  return added(mosts);
}

/** Hours of a contract hold those of the contracts below it, unless these say more. */
function lawfulPay(amounts: Amounts, up: Up): Decimal {
  const of = (id: string) => amounts.get(id)?.lawful ?? NOTHING;
  return overWorks(up, (tops, below) => {
    const whole = tops.map((loop) => loop.map(of).reduce(greater)).reduce((sum, one) => sum.plus(one));
    return greater(whole, below);
  });
}

function added(amounts: readonly (Decimal | undefined)[]): Decimal | undefined {
  return amounts.reduce<Decimal | undefined>((sum, one) => sum && one && sum.plus(one), NOTHING);
}

function within(part: Up, of: { has(id: string): boolean }): readonly string[] {
  return [...part.keys()].filter((id) => of.has(id));
}

/** Works that share no contract, added; `join` makes one of its highest contracts and of what is below them. */
function overWorks(up: Up, join: (tops: readonly (readonly string[])[], below: Decimal) => Decimal): Decimal {
  return partsOf(up).reduce((sum, part) => {
    const tops = topsOf(part);
    const highest = new Set(tops.flat());
    return sum.plus(
      join(
        tops,
        overWorks(
          among(
            [...part.keys()].filter((id) => !highest.has(id)),
            up,
          ),
          join,
        ),
      ),
    );
  }, NOTHING);
}

/** These contracts and all that stand below them: what is above them is no work of theirs alone. */
function upFrom(of: { keys(): Iterable<string> }, links: Links, linksOf: (under: Under) => readonly string[]): Up {
  const below = new Map<string, string[]>();
  for (const [id, under] of links)
    for (const upper of linksOf(under)) below.set(upper, [...(below.get(upper) ?? []), id]);
  const found = [...of.keys()];
  const seen = new Set(found);
  for (const id of found) {
    const next = (below.get(id) ?? []).filter((lower) => !seen.has(lower));
    for (const lower of next) seen.add(lower);
    found.push(...next);
  }
  return among(found, new Map(found.map((id) => [id, linksOf(links.get(id) ?? NO_LINKS)])));
}

const NO_LINKS: Under = { documented: [], inferred: [] };

function among(ids: readonly string[], up: Up): Up {
  const kept = new Set(ids);
  return new Map(ids.map((id) => [id, (up.get(id) ?? []).filter((upper) => upper !== id && kept.has(upper))]));
}

/** Contracts that hang together by links, whichever way. */
function partsOf(up: Up): readonly Up[] {
  const beside = new Map([...up.keys()].map((id) => [id, [] as string[]]));
  for (const [id, above] of up)
    for (const upper of above) {
      beside.get(id)?.push(upper);
      beside.get(upper)?.push(id);
    }
  const seen = new Set<string>();
  return [...up.keys()].flatMap((id) => {
    if (seen.has(id)) return [];
    const part = reached(id, beside);
    for (const one of part) seen.add(one);
    return [among([...part], up)];
  });
}

/** Those that nothing stands above but, in a loop, contracts that stand below them as well: one group a loop. */
function topsOf(up: Up): readonly (readonly string[])[] {
  const above = new Map([...up.keys()].map((id) => [id, reached(id, up)]));
  const isTop = (id: string) => [...(above.get(id) ?? [])].every((upper) => above.get(upper)?.has(id));
  const tops = [...up.keys()].filter(isTop);
  return tops.flatMap((id) => {
    const loop = [...(above.get(id) ?? [])];
    return tops.find((one) => loop.includes(one)) === id ? [loop] : [];
  });
}

/** With itself. */
function reached(from: string, steps: Up): ReadonlySet<string> {
  const found = new Set([from]);
  for (const id of found) for (const next of steps.get(id) ?? []) found.add(next);
  return found;
}
