/** Every test of one contract or wage record, step by step. */
import type { Day } from '../../domain/dates.ts';
import type { FlagNeed } from '../../domain/flags/flag.ts';
import { type AnyFlag, FLAGS } from '../../domain/flags/index.ts';
import { parts } from '../../domain/parts.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import type { PaidWork } from '../../domain/wages/wage-record.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { placesOfFloors, readBenchmarks } from '../facts/benchmark.ts';
import { rowsWithRates } from '../facts/rates.ts';
import { contractsWith, worksWith } from '../facts/subjects.ts';
import {
  contextFor,
  type FlagRow,
  flagOrThrow,
  othersFor,
  rowOfContract,
  rowOfWork,
  thresholdFor,
  UNTOLD,
} from './flag-row.ts';

export interface SubjectRequest {
  readonly subject: string;
  readonly asOf?: Day;
  readonly view: View;
}

/** Undefined where no such contract or wage record is held. */
export async function flagOn(
  deps: Deps,
  request: SubjectRequest & { readonly test: string },
): Promise<FlagRow | undefined> {
  const [row] = await flagsOnSubject(deps, request, [flagOrThrow(request.test)]);
  return row;
}

/** In the order of the list of flags; empty where no such record is held. */
export function flagsOn(deps: Deps, request: SubjectRequest): Promise<readonly FlagRow[]> {
  return flagsOnSubject(deps, request, FLAGS);
}

async function flagsOnSubject(
  deps: Deps,
  request: SubjectRequest,
  flags: readonly AnyFlag[],
): Promise<readonly FlagRow[]> {
  const asOf = request.asOf ?? deps.today();
  const view: View = { ...request.view, asOf };
  const needs = [...new Set(flags.flatMap((flag) => flag.needs ?? []))];
  const contract = await contractAsked(deps, request.subject, needs, view);
  const work = contract === undefined ? await workAsked(deps, request.subject, needs, view) : undefined;
  const measures = [...new Set(flags.flatMap((flag) => flag.measures))];
  const places = placesOfFloors(contract ?? work ?? {});
  const benchmarks = await readBenchmarks(deps.store, view, measures, places);
  const rows: FlagRow[] = [];
  for (const flag of flags) {
    const others = contract === undefined ? {} : await othersFor(deps, flag, asOf, { of: [contract], view });
    const context = contextFor(deps, flag, asOf, { benchmarks, threshold: thresholdFor(deps, flag, asOf), others });
    const rowsOf = <S>(subject: S, rowOf: (subject: S) => FlagRow) =>
      rowsWithRates(deps, view, [subject], context, rowOf);
    if (flag.subject === 'contract' && contract !== undefined)
      rows.push(...(await rowsOf(contract, (one) => rowOfContract(flag, one, context))));
    if (flag.subject === 'wage_record' && work !== undefined)
      rows.push(...(await rowsOf(work, (one) => rowOfWork(flag, one, context))));
  }
  return rows;
}

const PAGE = 1000;

/** One test on many contracts or wage records of one kind, in the order asked for; those not held are left out. */
export async function flagsOnSubjects(
  deps: Deps,
  flag: AnyFlag,
  ids: readonly string[],
  view: View & { readonly asOf: Day },
  untold?: true,
): Promise<readonly FlagRow[]> {
  const { asOf } = view;
  const shown = untold === true ? UNTOLD : undefined;
  const benchmarks = await readBenchmarks(deps.store, view, ids.length === 0 ? [] : flag.measures);
  const threshold = thresholdFor(deps, flag, asOf);
  const rows: FlagRow[] = [];
  for (const some of parts(ids, PAGE)) {
    if (flag.subject === 'contract') {
      const held = await deps.store.records('Contract', some, view);
      const contracts = await contractsWith(deps.store, held, flag.needs ?? [], view);
      const others = await othersFor(deps, flag, asOf, { of: contracts, view });
      const context = contextFor(deps, flag, asOf, { benchmarks, threshold, others });
      const rowOf = (contract: PricedContract) => rowOfContract(flag, contract, context, shown);
      rows.push(...(await rowsWithRates(deps, view, contracts, context, rowOf)));
    } else {
      const held = await deps.store.records('WageRecord', some, view);
      const works = await worksWith(deps.store, held, flag.needs ?? [], view);
      const context = contextFor(deps, flag, asOf, { benchmarks, threshold });
      const rowOf = (work: PaidWork) => rowOfWork(flag, work, context, shown);
      rows.push(...(await rowsWithRates(deps, view, works, context, rowOf)));
    }
  }
  return rows;
}

async function contractAsked(deps: Deps, id: string, needs: readonly FlagNeed[], view: View) {
  const record = await deps.store.record('Contract', id, view);
  return record === undefined ? undefined : (await contractsWith(deps.store, [record], needs, view))[0];
}

async function workAsked(deps: Deps, id: string, needs: readonly FlagNeed[], view: View) {
  const record = await deps.store.record('WageRecord', id, view);
  return record === undefined ? undefined : (await worksWith(deps.store, [record], needs, view))[0];
}
