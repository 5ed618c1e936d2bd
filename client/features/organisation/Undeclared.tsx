/** Signs of undeclared subcontracting: candidates to ask about, each with what it rests on and what it does not say. */
import { OrganisationUndeclaredDocument, type OrganisationUndeclaredQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { t } from '../../ui/words.ts';
import { byKind } from './by-kind.ts';
import { HoursByMonth } from './HoursByMonth.tsx';
import { UndeclaredTable } from './UndeclaredTable.tsx';

export type UndeclaredData = NonNullable<OrganisationUndeclaredQuery['organisation']>['undeclared'];
export type UndeclaredFinding = UndeclaredData['findings'][number];

function Found({ undeclared }: { readonly undeclared: UndeclaredData }) {
  const { findings, months, leftOut } = undeclared;
  const candidates = findings.filter(({ answer }) => answer === 'candidate').length;
  const isCut = leftOut.contracts + leftOut.workplaces + leftOut.firms > 0 || leftOut.addresses;
  return (
    <>
      <p>{t('page.undeclared.count', { n: candidates, all: findings.length })}</p>
      {byKind(findings).map(({ kind, found }) => (
        <UndeclaredTable key={kind} kind={found[0]?.kindText ?? kind} findings={found} />
      ))}
      <HoursByMonth months={months} />
      {isCut && (
        <p>
          {t('page.undeclared.left-out', {
            ...{ contracts: leftOut.contracts, workplaces: leftOut.workplaces, firms: leftOut.firms },
            addresses: String(leftOut.addresses),
          })}
        </p>
      )}
    </>
  );
}

export function Undeclared({ organisation }: { readonly organisation: string }) {
  const asOf = useAsOf();
  const query = useAnswer(OrganisationUndeclaredDocument, { id: organisation, asOf: asOf ?? null }, { keep: true });
  return (
    <section className="sheet sheet-pad stack">
      <h2>{t('page.undeclared')}</h2>
      <p className="hint">{t('page.undeclared.text')}</p>
      <Answered query={query} loading={t('page.undeclared.loading')}>
        {({ organisation: held }) => (held ? <Found undeclared={held.undeclared} /> : null)}
      </Answered>
    </section>
  );
}
