/** Signs of undeclared subcontracting: candidates to ask about, each with what it rests on and what it does not say. */
import { OrganisationUndeclaredDocument, type OrganisationUndeclaredQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { t } from '../../ui/words.ts';
import { byKind } from './by-kind.ts';
import { describeUndeclared } from './describe.ts';
import { HoursByMonth } from './HoursByMonth.tsx';
import { UndeclaredTable } from './UndeclaredTable.tsx';

export type UndeclaredData = NonNullable<OrganisationUndeclaredQuery['organisation']>['undeclared'];
export type UndeclaredFinding = UndeclaredData['findings'][number];

function Found({ undeclared, hasContracts }: { readonly undeclared: UndeclaredData; readonly hasContracts: boolean }) {
  const { findings, months, leftOut } = undeclared;
  const isCut = leftOut.contracts + leftOut.workplaces + leftOut.firms > 0 || leftOut.addresses;
  return (
    <>
      <p>
        {describeUndeclared(
          findings.map(({ answer }) => answer),
          hasContracts,
        )}
      </p>
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

export function Undeclared({
  organisation,
  hasContracts,
}: {
  readonly organisation: string;
  readonly hasContracts: boolean;
}) {
  const asOf = useAsOf();
  const query = useAnswer(OrganisationUndeclaredDocument, { id: organisation, asOf: asOf ?? null }, { keep: true });
  return (
    <section className="sheet sheet-pad stack">
      <h2>{t('page.undeclared')}</h2>
      <p className="hint">{t('page.undeclared.text')}</p>
      <Answered query={query} loading={t('page.undeclared.loading')}>
        {({ organisation: held }) => (held ? <Found undeclared={held.undeclared} hasContracts={hasContracts} /> : null)}
      </Answered>
    </section>
  );
}
