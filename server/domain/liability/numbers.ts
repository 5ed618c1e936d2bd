/** Tests on numbers: people at work, the price agreed, and whether a price covers lawful labour. */

import type { Contract } from '../model.ts';
import { Decimal, type Price } from '../money.ts';
import { type Param, param, type Step } from '../outcome.ts';
import { isDeniedAmong } from './acts.ts';
import { foreignIn } from './currency.ts';
import { attribute } from './known.ts';
import { amountPaid } from './payments.ts';
import type { Bounds, NumberTest, PriceBelowFloorTest } from './regime.ts';
import { contractAt, daysThatMayCount, partiesMeant, type Seat } from './seat.ts';
import { allOf, type State, type Verdict, verdict } from './verdict.ts';

/** What is known of a number: it lies between these, both included; an end that is not known is absent. */
interface Range {
  readonly least?: Decimal;
  readonly most?: Decimal;
}

const exactly = (value: Decimal): Range => ({ least: value, most: value });

type ContractNumber = Exclude<NumberTest['number'], 'head_count'>;

export function evaluateNumber(test: NumberTest, seat: Seat): Verdict {
  if (test.number === 'head_count') return headCount(test, seat);
  const contract = contractAt(seat, test.of ?? 'work');
  const foreign = contract === undefined ? undefined : foreignIn(contract, AMOUNTS[test.number], seat.known);
  const range = contract === undefined || foreign !== undefined ? {} : numberOf(test.number, contract, seat);
  const about = contract === undefined ? {} : { contract: param.contract(contract.id) };
  const missing = {
    code: `liability.missing.contract.${test.number}`,
    params: about,
    ...(contract === undefined ? {} : { holder: contract.buyer }),
  };
  return verdict(against(test, range), numberStep(test, range, seat), foreign ?? missing);
}

/** The amounts that a number is made of: in another currency they tell nothing of it. */
const AMOUNTS: Readonly<Record<ContractNumber, Parameters<typeof foreignIn>[1]>> = {
  price: ['price'],
  works_value: ['worksValue'],
  escrow_percent: ['price'],
  workers: [],
};

function numberOf(number: ContractNumber, contract: Contract, seat: Seat): Range {
  switch (number) {
    case 'price':
      return rangeOf(contract.price);
    case 'workers':
      return contract.workers === undefined ? {} : exactly(new Decimal(contract.workers));
    case 'works_value':
      return worksValue(contract, seat);
    case 'escrow_percent':
      return escrowPercent(contract, seat);
  }
}

/** All works ordered for a building are worth at least the dearest contract of the chain whose price is known. */
function worksValue({ worksValue, price }: Contract, { reach, known }: Seat): Range {
  if (worksValue !== undefined) return exactly(worksValue.amount);
  const chain = [...reach.ways.values()].flat().map(({ contract }) => contract.price);
  const held = [price, ...chain]
    .filter((one) => one?.currency === known.facts.claim.currency)
    .map((one) => rangeOf(one).least)
    .filter((least) => least !== undefined);
  return held.length === 0 ? {} : { least: Decimal.max(...held) };
}

function escrowPercent(contract: Contract, seat: Seat): Range {
  const { least } = rangeOf(contract.price);
  if (least === undefined || least.isZero()) return {};
  const told = seat.known.events
    .filter((event) => event.kind === 'escrow_payment' && event.from === seat.party)
    .filter((event) => event.about.length === 0 || event.about.includes(contract.id));
  const paid = told.filter(({ occurred }) => occurred);
  const sure = paid.filter((event) => !isDeniedAmong(told, event));
  const amounts = sure.map((event) => amountPaid(event, seat.known));
  const sum = amounts.reduce((total, one) => (one.known ? total.plus(one.amount.amount) : total), new Decimal(0));
  const percent = sum.dividedBy(least).times(100);
  // One that cannot be counted or is denied makes it more, by nobody knows how much.
  return sure.length === paid.length && amounts.every((one) => one.known) ? exactly(percent) : { least: percent };
}

function headCount(test: Extract<NumberTest, { number: 'head_count' }>, seat: Seat): Verdict {
  return allOf(
    partiesMeant(seat, test.of ?? 'self').map((party) => {
      const held = daysThatMayCount(seat).map((on) => attribute(seat.known, { party, fact: 'head_count', on }));
      const [count] = held;
      const isSure = typeof count === 'string' && /^\d+$/.test(count) && held.every((other) => other === count);
      const range = isSure ? exactly(new Decimal(count)) : {};
      return verdict(against(test, range), numberStep(test, range, seat), {
        code: 'liability.missing.fact.head_count',
        params: { party: param.party(party) },
        holder: party,
      });
    }),
  );
}

function rangeOf(price: Price | undefined): Range {
  if (price === undefined) return {};
  switch (price.bound) {
    case 'exact':
      return exactly(price.amount);
    case 'at_least':
      return { least: price.amount };
    case 'at_most':
      return { most: price.amount };
    case 'between':
      return { least: price.amount, ...(price.upper === undefined ? {} : { most: price.upper }) };
  }
}

/** Each bound: met if the whole range lies within it, unmet if none of it does. */
const BOUNDS: readonly {
  readonly name: keyof Bounds;
  readonly holds: (value: Decimal, bound: Decimal) => boolean;
  readonly rising: boolean;
}[] = [
  { name: 'at_least', holds: (value, bound) => value.greaterThanOrEqualTo(bound), rising: true },
  { name: 'over', holds: (value, bound) => value.greaterThan(bound), rising: true },
  { name: 'at_most', holds: (value, bound) => value.lessThanOrEqualTo(bound), rising: false },
  { name: 'under', holds: (value, bound) => value.lessThan(bound), rising: false },
];

function against(test: Bounds, range: Range): State {
  const states = BOUNDS.flatMap(({ name, holds, rising }): State[] => {
    const text = test[name];
    if (text === undefined) return [];
    const bound = new Decimal(text);
    const [sure, hope] = rising ? [range.least, range.most] : [range.most, range.least];
    if (sure !== undefined && holds(sure, bound)) return ['met'];
    return hope !== undefined && !holds(hope, bound) ? ['unmet'] : ['missing'];
  });
  return states.includes('unmet') ? 'unmet' : states.includes('missing') ? 'missing' : 'met';
}

function numberStep(test: NumberTest, range: Range, seat: Seat): Step {
  const bounds = BOUNDS.flatMap(({ name }) => {
    const text = test[name];
    return text === undefined ? [] : [param.code(name), param.decimal(text)];
  });
  const params = {
    party: param.party(seat.party),
    number: param.code(test.number),
    value: shownNumber(range.least ?? range.most),
    bounds: param.list(bounds),
  };
  return { code: 'liability.step.number', params, citation: seat.regime.id };
}

const shownNumber = (value: Decimal | undefined): Param =>
  value === undefined ? param.code('not_known') : param.decimal(value.toFixed());

/** The price of a unit against the lowest lawful labour cost of that unit: the test that US-CA § 2810 makes. */
export function evaluatePrice(test: PriceBelowFloorTest, seat: Seat): Verdict {
  const contract = contractAt(seat, test.price_below_floor);
  const foreign =
    contract === undefined ? undefined : foreignIn(contract, ['unitPrice', 'labourCostFloor'], seat.known);
  const price = foreign === undefined ? rangeOf(contract?.unitPrice) : {};
  const floor = contract?.labourCostFloor?.amount;
  const state: State =
    floor === undefined
      ? 'missing'
      : price.most?.lessThan(floor)
        ? 'met'
        : price.least?.greaterThanOrEqualTo(floor)
          ? 'unmet'
          : 'missing';
  const params = {
    party: param.party(seat.party),
    price: shownNumber(price.least ?? price.most),
    floor: shownNumber(floor),
  };
  return verdict(
    state,
    { code: 'liability.step.price', params, citation: seat.regime.id },
    foreign ?? {
      code: 'liability.missing.contract.labour_cost_floor',
      params: contract === undefined ? {} : { contract: param.contract(contract.id) },
      ...(contract === undefined ? {} : { holder: contract.buyer }),
    },
  );
}
