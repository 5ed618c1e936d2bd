/** When a firm ended and when another began, as far as status and contracts say so. */
import { type Day, previousDay } from '../dates.ts';
import type { Firm } from './successors.ts';

const ENDED = ['dissolved', 'insolvent', 'cannot_be_located'];

export interface End {
  readonly on: Day;
  readonly how: 'status' | 'contracts';
  readonly status?: string;
}

/** Each day that a status gives, of one that is not active again since, then the last day of its contracts, where all of them have one and all are over. */
export function endsOf({ status, supplied }: Firm, asOf: Day): readonly End[] {
  const stated = status.flatMap(({ value, from }): readonly End[] =>
    ENDED.includes(value) && from !== undefined && from <= asOf && !isActiveSince(from, status, asOf)
      ? [{ on: from, how: 'status', status: value }]
      : [],
  );
  const untils = supplied.flatMap(({ until }) => until ?? []);
  const last = [...untils].sort().at(-1);
  const isOver = last !== undefined && untils.length === supplied.length && last <= asOf;
  return [
    ...stated.sort((a, b) => (a.on < b.on ? -1 : 1)),
    ...(isOver ? [{ on: previousDay(last), how: 'contracts' as const }] : []),
  ];
}

function isActiveSince(ended: Day, status: Firm['status'], asOf: Day): boolean {
  return status.some(({ value, from }) => value === 'active' && from !== undefined && from > ended && from <= asOf);
}

export interface Beginning {
  /** The first day of the first contract that it supplies. */
  readonly on?: Day;
  readonly contract?: string;
  /** Contracts of no known day: any may have been earlier. */
  readonly undated: readonly string[];
}

/** A signature alone does not say when work began. */
export function beginningOf({ supplied }: Firm): Beginning {
  const started = supplied.flatMap(({ id, from }) => (from === undefined ? [] : [{ id, on: from }]));
  const [first] = started.sort((a, b) => (a.on < b.on ? -1 : 1));
  const undated = supplied.filter(({ from }) => from === undefined).map(({ id }) => id);
  return first === undefined ? { undated } : { on: first.on, contract: first.id, undated };
}
