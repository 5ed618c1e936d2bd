/** The checks that a buyer could rely on: held, lapsing, or what to ask whom for. */
import { Table } from '../../ui/Table.tsx';
import { articleText, dayText } from '../../ui/value.tsx';
import { capital, sentence, t } from '../../ui/words.ts';
import type { OrganisationData } from './OrganisationPage.tsx';

type Diligence = OrganisationData['diligence'];
type Check = Diligence['checks'][number];

function State({ check }: { readonly check: Check }) {
  return (
    <>
      <span className={check.state === 'held' ? undefined : 'asks'}>{capital(check.stateText)}</span>
      {check.lapses && (
        <span className="second">{t('page.organisation.checks.lapses', { day: dayText(check.lapses) })}</span>
      )}
    </>
  );
}

export function Checks({ diligence }: { readonly diligence: Diligence }) {
  const { checks, placeUnknown, leftOut } = diligence;
  if (checks.length + placeUnknown + leftOut === 0) return null;
  return (
    <section className="sheet sheet-pad stack">
      <h2>{t('page.organisation.checks')}</h2>
      <p className="hint">{t('page.organisation.checks.text')}</p>
      {checks.length > 0 && (
        <Table
          cards
          caption={t('page.organisation.checks')}
          rows={checks}
          rowKey={(check) => [check.regime, check.contract, check.defence.code].join(' ')}
          columns={[
            {
              key: 'check',
              head: t('page.organisation.checks.check'),
              row: true,
              cell: (check) => (
                <>
                  {sentence(check.defence)}
                  <span className="second">{articleText(check.article)}</span>
                </>
              ),
            },
            {
              key: 'supplier',
              head: t('page.organisation.checks.supplier'),
              sort: (check) => check.supplierName,
              cell: (check) => (
                <>
                  {check.supplierName ?? check.supplier}
                  <span className="second">{check.contractName ?? check.contract}</span>
                </>
              ),
            },
            {
              key: 'state',
              head: t('page.organisation.checks.state'),
              sort: (check) => check.lapses ?? check.state,
              cell: (check) => <State check={check} />,
            },
            {
              key: 'ask',
              head: t('page.organisation.checks.ask'),
              wide: true,
              cell: (check) => check.missing.map(sentence).join(' ') || t('page.organisation.checks.ask-nothing'),
            },
          ]}
        />
      )}
      {placeUnknown > 0 && <p>{t('page.organisation.checks.place', { n: placeUnknown })}</p>}
      {leftOut > 0 && <p>{t('page.organisation.checks.left-out', { n: leftOut })}</p>}
    </section>
  );
}
