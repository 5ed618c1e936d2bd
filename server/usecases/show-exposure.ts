/** What a buyer may have to answer for, in JSON, with the names of records and the words of the catalogue. */
import { word } from '../../schema/messages/index.ts';
import { shown, shownMissing } from '../exporters/answer/expected-shape.ts';
import type { View } from '../store/store.ts';
import type { Deps } from './deps.ts';
import type { Exposure, ExposureState } from './read-exposure.ts';
import { readLabels } from './read-labels.ts';
import { idsNamedIn, wireMoney } from './wire.ts';

const STATE_WORDS: Readonly<Record<ExposureState, string>> = {
  owes: 'exposure_owes',
  may_owe: 'exposure_may_owe',
  cannot_tell: 'exposure_cannot_tell',
  no_debtor: 'exposure_no_debtor',
  law_not_held: 'exposure_law_not_held',
};

export const exposureWord = (state: ExposureState): string => word(STATE_WORDS[state]);

export async function showExposure(deps: Deps, exposure: Exposure, view: View) {
  const { organisation, asOf, sums, contracts, lookedAt, leftOut } = exposure;
  const said = contracts.flatMap(({ rows }) => rows.flatMap(({ reason, missing }) => [reason, ...missing]));
  const ids = [
    organisation,
    ...contracts.flatMap(({ contract, supplier }) => [contract, ...(supplier === undefined ? [] : [supplier])]),
    ...said.flatMap(({ params }) => idsNamedIn(params)),
  ];
  const labels = await readLabels(deps, { ids: [...new Set(ids)], view: { ...view, asOf } });
  const names = (id: string) => labels.get(id);
  return {
    ...{ organisation, name: names(organisation) ?? organisation, as_of: asOf },
    ...{ supposed: true as const, looked_at: lookedAt, left_out: leftOut },
    sums: sums.map(({ state, amount, contracts: n }) => ({ state, amount: wireMoney(amount), contracts: n })),
    contracts: contracts.map(({ contract, supplier, place, shortfall, state, rows }) => ({
      ...{ contract, number: names(contract) ?? contract },
      supplier: supplier === undefined ? null : { id: supplier, name: names(supplier) ?? supplier },
      place: place ?? null,
      shortfall_at_least: shortfall === undefined ? null : wireMoney(shortfall),
      ...{ state, state_text: exposureWord(state) },
      rows: rows.map(({ regime, article, status, amount, reason, missing }) => ({
        ...{ regime, article, status },
        amount_at_most: amount === null ? null : wireMoney(amount),
        reason: shown(reason, names),
        missing: missing.map((fact) => shownMissing(fact, names)),
      })),
    })),
  };
}

export type ShownExposure = Awaited<ReturnType<typeof showExposure>>;
