/** For rules that turn on knowledge: what each party could have seen on the day that counts, for and against. */
import { Table } from '../../ui/Table.tsx';
import { DayText, dayText } from '../../ui/value.tsx';
import { capital, said, sentence, t } from '../../ui/words.ts';
import { EnterLink } from '../entry/EnterLink.tsx';
import type { TraceData } from './trace.ts';

type Found = TraceData['evidence'][number];

const keyOf = ({ party, regime, of, contract }: Found): string => [party, regime, of, contract].join(' ');

function OfParty({ found }: { readonly found: Found }) {
  const title = t('page.trace.evidence.of', { name: found.name ?? found.party, of: said(found.of) });
  const rule = found.regimeName ?? found.regime;
  return (
    <div className="sheet sheet-pad stack">
      <h3>{title}</h3>
      <p className="hint">
        {found.on
          ? t('page.trace.evidence.on', { day: dayText(found.on), rule })
          : t('page.trace.evidence.on-unknown', { rule })}
      </p>
      {found.items.length > 0 && (
        <Table
          cards
          caption={title}
          rows={found.items}
          rowKey={(item) => `${item.on} ${item.said.code} ${item.said.text}`}
          columns={[
            {
              key: 'said',
              head: t('page.trace.evidence.said'),
              wide: true,
              row: true,
              cell: (item) => sentence(item.said),
            },
            {
              key: 'speaks',
              head: t('page.trace.evidence.speaks-head'),
              cell: (item) => capital(t('page.trace.evidence.speaks', { speaks: item.speaks })),
            },
            {
              key: 'on',
              head: t('page.trace.evidence.day'),
              sort: (item) => item.on,
              cell: (item) => <DayText day={item.on} />,
            },
            {
              key: 'source',
              head: t('page.trace.evidence.source'),
              cell: (item) => item.source ?? t('page.trace.evidence.source-none'),
            },
          ]}
        />
      )}
      {found.missing.map((missing) => (
        <p key={missing.text}>
          {sentence(missing)} <EnterLink at={missing.enter} asked={sentence(missing)} />
        </p>
      ))}
      <p>
        <EnterLink at={found.enter} asked={title} words={t('page.trace.evidence.enter')} />
      </p>
    </div>
  );
}

export function Evidence({ trace }: { readonly trace: TraceData }) {
  if (trace.evidence.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="evidence">
      <h2 id="evidence">{t('page.trace.evidence')}</h2>
      <p className="hint">{t('page.trace.evidence.text')}</p>
      {trace.evidence.map((found) => (
        <OfParty key={keyOf(found)} found={found} />
      ))}
    </section>
  );
}
