/** What a rule turns on beyond what every letter says: read from its anchor, clocks, coverage and tests. */
import { groupOf } from '../liability/amounts.ts';
import type { Role } from '../liability/answer.ts';
import { attribute, knownOn, lastDayWorked } from '../liability/known.ts';
import { objectsIn } from '../liability/objects-in.ts';
import type { Clock, EventTest, RegimeVersion, RunsFrom, WhichContract } from '../liability/regime.ts';
import { CONTRACT_FIELDS } from '../liability/test.ts';
import type { ClaimLine, Contract, FactName } from '../model.ts';
import { type Message, message, type Param, param } from '../outcome.ts';
import { chainAbove, contractsOf, lastDayOf, ownContracts } from './general.ts';
import { every, type LetterFacts, one, type Particular } from './particular.ts';

/** `roles`: where the company stands under the rule; what the text asks of others is not asked of it. */
export function ruleParticulars(
  given: LetterFacts,
  whole: RegimeVersion,
  lines: readonly ClaimLine[],
  roles: readonly Role[] = [],
): readonly Particular[] {
  const regime = reaching(whole, roles);
  const work = contractsOf(given, lines);
  const own = ownContracts(given, lines);
  const contracts: Contracts = { work, own, head: headsOf(given, lines) };
  const held: Readonly<Record<string, () => Message | undefined>> = {
    due_day: () =>
      every(
        lines.map(({ due }) => due),
        param.day,
      ),
    contract_day: () =>
      every(
        contracts[CONTRACT_OF_ANCHOR[regime.version.anchor] ?? 'own'].map(({ signed }) => signed),
        param.day,
      ),
    work_end: () => every(work.map(lastDayOf), param.day),
    own_end: () => every(own.map(lastDayOf), param.day),
    completion: () =>
      daysOf(given, lines, ['completion_notice', 'acceptance']) ??
      (runsFrom(regime).includes('head_end') ? every(contracts.head.map(lastDayOf), param.day) : undefined),
    rate_basis: () =>
      every(
        lines.filter((line) => groupOf(line) === 'wages').map(({ rateBasis }) => rateBasis),
        param.code,
      ),
    net_share: () => one(given.facts.claim.netFactor && param.decimal(given.facts.claim.netFactor.toString())),
  };
  const found: Particular[] = [...keysOf(regime)].map((key) =>
    named(message(`letter.particular.${key}`), key, held[key]?.()),
  );
  return [
    ...found,
    ...fieldsOf(regime).map(([field, of]) =>
      named(
        message('letter.particular.field', { field: param.code(wordOf(field)) }),
        `field.${field}`,
        fieldValue(contracts[of], field),
      ),
    ),
    ...daysAsked(regime).map((event) =>
      named(
        message('letter.particular.event', { event: param.code(event) }),
        `event.${event}`,
        daysOf(given, lines, [event]),
      ),
    ),
    ...actsOfAuthorities(regime).flatMap((act) => {
      const day = daysOf(given, lines, [act.event], receiverOf(act, given));
      const name = message('letter.particular.event', { event: param.code(act.event) });
      return day === undefined ? [] : [named(name, `event.${act.event}`, day)];
    }),
    ...factsAsked(regime).map((fact) =>
      named(
        message('letter.particular.fact', { fact: param.code(fact) }),
        `fact.${fact}`,
        factValue(given, lines, fact),
      ),
    ),
  ].map((particular) => ({ ...particular, rule: regime.id }));
}

/** Without the clauses and exclusions that are for other places in the chain than these. */
function reaching(regime: RegimeVersion, roles: readonly Role[]): RegimeVersion {
  const isFor = (position: readonly string[] | undefined) =>
    position === undefined || roles.length === 0 || roles.some((role) => !PLACES.has(role) || position.includes(role));
  return {
    ...regime,
    debtors: regime.debtors.filter(({ who }) => isFor(who.position)),
    exclude: regime.exclude.filter(({ position }) => isFor(position)),
  };
}

const PLACES: ReadonlySet<Role> = new Set<Role>(['main_contractor', 'end_client', 'intermediate']);

type Contracts = Readonly<Record<WhichContract, readonly Partial<Contract>[]>>;

/** Whose day a rule means by that of the contract. */
const CONTRACT_OF_ANCHOR: Readonly<Record<string, WhichContract>> = {
  contract: 'work',
  head_contract: 'head',
  amendment: 'head',
};

/** Nothing that is held stands above them. */
function headsOf(given: LetterFacts, lines: readonly ClaimLine[]): readonly Contract[] {
  const chain = chainAbove(given, lines);
  return chain.filter(({ under }) => !under.some((link) => chain.some(({ id }) => id === link.contract)));
}

const named = (name: Message, key: string, value: Message | undefined): Particular => ({
  key,
  name,
  ...(value === undefined ? {} : { value }),
});

const OF_CLOCK: Readonly<Record<string, string>> = {
  due: 'due_day',
  year_end: 'due_day',
  work_end: 'work_end',
  own_end: 'own_end',
  head_end: 'completion',
  completion: 'completion',
  purchase: 'contract_day',
};
const OF_ANCHOR: Readonly<Record<string, string>> = {
  contract: 'contract_day',
  head_contract: 'contract_day',
  amendment: 'contract_day',
  purchase: 'contract_day',
  completion: 'completion',
  due: 'due_day',
};

const clocksOf = (regime: RegimeVersion): readonly Clock[] => [
  ...regime.clocks,
  ...regime.debtors.flatMap(({ clocks }) => clocks ?? []),
];

const runsFrom = (regime: RegimeVersion): readonly RunsFrom[] =>
  clocksOf(regime).flatMap(({ from }) =>
    typeof from === 'object' && 'earliest' in from ? [...from.earliest, ...(from.by_then ?? [])] : [from ?? 'due'],
  );

function keysOf(regime: RegimeVersion): ReadonlySet<string> {
  const keys = runsFrom(regime).flatMap((from) => (typeof from === 'string' && OF_CLOCK[from] ? [OF_CLOCK[from]] : []));
  const anchor = OF_ANCHOR[regime.version.anchor];
  const { wages } = regime.covers;
  return new Set([
    ...(anchor === undefined ? [] : [anchor]),
    ...keys,
    ...(wages?.rates === undefined ? [] : ['rate_basis']),
    ...(wages?.basis === 'net' ? ['net_share'] : []),
  ]);
}

/** Days of acts that a clock runs from: those of others, not the act that the letter itself is. */
function daysAsked(regime: RegimeVersion): readonly string[] {
  const events = clocksOf(regime).flatMap(({ from }) => objectsIn(from).filter((o): o is EventTest => 'event' in o));
  const kinds = events.filter(({ by }) => by !== 'creditor').map(({ event }) => event);
  return [...new Set(kinds)].filter((kind) => kind !== 'completion_notice' && kind !== 'acceptance');
}

/** Notices, reports and judgments that the debt hangs on: whoever answers it must be able to tell which. */
function actsOfAuthorities(regime: RegimeVersion): readonly EventTest[] {
  const clauses = regime.debtors.map(({ conditions, duty }) => [conditions, duty?.notice]);
  const acts = objectsIn([regime.conditions, clauses, clocksOf(regime).map(({ act }) => act)]);
  return acts
    .filter((one): one is EventTest => 'event' in one)
    .filter(({ by }) => by === 'authority' || by === 'court');
}

const receiverOf = ({ to }: EventTest, { party, facts }: LetterFacts): string | undefined =>
  to === 'self' ? party : to === 'employer' ? facts.claim.employer : undefined;

const wordOf = (field: string): string => (field === 'nace' ? 'sector' : field === 'kind' ? 'kind_of_contract' : field);

/** Fields that its scope and conditions test, and of which contract. */
function fieldsOf(regime: RegimeVersion): readonly (readonly [string, WhichContract])[] {
  const tests = objectsIn([regime.scope, regime.conditions, regime.debtors.map(({ conditions }) => conditions ?? [])]);
  const found = tests.flatMap((test) => {
    const { contract, of = 'work' } = test as { contract?: unknown; of?: WhichContract };
    return typeof contract === 'string' ? [[contract, of] as const] : [];
  });
  return [...new Map(found.reverse())].reverse();
}

function fieldValue(contracts: readonly Partial<Contract>[], field: string): Message | undefined {
  const key = CONTRACT_FIELDS[field];
  if (key === undefined) return undefined;
  const asParam = (value: unknown): Param => (key === 'nace' ? param.sector(String(value)) : param.code(String(value)));
  return every<unknown>(
    contracts.map((contract) => contract[key]),
    asParam,
  );
}

/** What is asked of the company itself. */
function factsAsked(regime: RegimeVersion): readonly string[] {
  const tests = objectsIn([regime.scope, regime.conditions, regime.exclude, regime.debtors]);
  const own = tests.flatMap((test) => {
    const { fact, of } = test as { fact?: unknown; of?: unknown };
    return typeof fact === 'string' && (of === undefined || of === 'self') ? [fact] : [];
  });
  return [...new Set(own)].filter((fact) => fact !== 'status');
}

/** As it stood on the last day worked, for the contracts by which the company stands above the lines. */
function factValue(given: LetterFacts, lines: readonly ClaimLine[], fact: string): Message | undefined {
  const { facts, party } = given;
  const known = knownOn(facts);
  const on =
    lines
      .map((line) => lastDayWorked(known, line))
      .sort()
      .at(-1) ?? facts.asOf;
  const own = ownContracts(given, lines).map(({ id }) => id);
  const held = (own.length === 0 ? [undefined] : own).map((contract) =>
    attribute(known, { party, fact: fact as FactName, on, contract }),
  );
  return every(held, (value) => param.code(String(value)));
}

/** Every day of such an act, by then, about the lines or a contract that they stand under. */
function daysOf(
  given: LetterFacts,
  lines: readonly ClaimLine[],
  kinds: readonly string[],
  receiver?: string,
): Message | undefined {
  const { asOf, events } = given.facts;
  const subjects = new Set([...lines, ...chainAbove(given, lines)].map(({ id }) => id));
  const days = events.flatMap(({ kind, on, occurred, about, to }) => {
    const isTo = receiver === undefined || to.includes(receiver);
    const isHere = isTo && (about.length === 0 || about.some((id) => subjects.has(id)));
    return kinds.includes(kind) && occurred && on !== undefined && on <= asOf && isHere ? [on] : [];
  });
  return every(days.sort(), param.day);
}
