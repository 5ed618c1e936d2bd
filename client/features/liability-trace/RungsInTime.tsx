/** Sequential rules: who can be claimed from since when, and what would open the next rung. */
import { LaddersDocument, type LaddersQuery } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { Said } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { DayText } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';

type Found = Extract<NonNullable<LaddersQuery['trace']>, { __typename: 'Trace' }>['ladders'][number];
type Rung = Found['rungs'][number];

function Since({ rung }: { readonly rung: Rung }) {
  if (!rung.isOpen) return t('page.trace.rungs.not-yet');
  return rung.from ? <DayText day={rung.from} /> : t('page.trace.rungs.open');
}

function Opens({ rung }: { readonly rung: Rung }) {
  if (rung.isOpen) return t('page.trace.rungs.nothing-more');
  return (
    <ul className="rungs-open">
      {rung.opensWhen.map((one) => (
        <li key={one.text}>{sentence(one)}</li>
      ))}
    </ul>
  );
}

function OneLadder({ ladder }: { readonly ladder: Found }) {
  const title = t('page.trace.rungs.of', { rule: ladder.regimeName ?? ladder.regime });
  return (
    <div className="sheet sheet-pad stack">
      <h3>{title}</h3>
      <Table
        caption={title}
        rows={ladder.rungs}
        rowKey={({ party }) => party}
        columns={[
          { key: 'order', head: t('page.trace.rungs.rung'), number: true, cell: ({ order }) => order },
          { key: 'party', head: t('page.trace.rungs.party'), row: true, cell: ({ name, party }) => name ?? party },
          { key: 'status', head: t('page.trace.rungs.status'), cell: ({ status }) => <Said code={status} /> },
          { key: 'since', head: t('page.trace.rungs.since'), cell: (rung) => <Since rung={rung} /> },
          { key: 'opens', head: t('page.trace.rungs.opens'), wide: true, cell: (rung) => <Opens rung={rung} /> },
        ]}
      />
      <p className="hint">{t('page.trace.rungs.record')}</p>
    </div>
  );
}

export function RungsInTime({
  claim,
  asOf,
  regimes,
}: {
  readonly claim: string;
  readonly asOf: string;
  readonly regimes: readonly string[] | null;
}) {
  const { data } = useAnswer(LaddersDocument, { claim, asOf, regimes: regimes === null ? null : [...regimes] });
  const ladders = data?.trace?.__typename === 'Trace' ? data.trace.ladders : [];
  if (ladders.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="rungs">
      <h2 id="rungs">{t('page.trace.rungs')}</h2>
      {ladders.map((ladder) => (
        <OneLadder key={ladder.regime} ladder={ladder} />
      ))}
    </section>
  );
}
