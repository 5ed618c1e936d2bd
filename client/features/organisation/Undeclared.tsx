/** Signs of undeclared subcontracting: candidates to ask about, each with what it rests on and what it does not say. */

import { byKind } from '../../../schema/messages/undeclared-by-kind.ts';
import { OrganisationUndeclaredDocument, type OrganisationUndeclaredQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Downloads } from '../../ui/Downloads.tsx';
import { t } from '../../ui/words.ts';
import { describeUndeclared } from './describe.ts';
import { HoursByMonth } from './HoursByMonth.tsx';
import { UndeclaredTable } from './UndeclaredTable.tsx';

export type UndeclaredData = NonNullable<OrganisationUndeclaredQuery['organisation']>['undeclared'];
export type UndeclaredFinding = UndeclaredData['findings'][number];

interface Props {
  readonly organisation: string;
  readonly hasContracts: boolean;
}

function Found({ undeclared, organisation, hasContracts }: Props & { readonly undeclared: UndeclaredData }) {
  const asOf = useAsOf();
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
      {findings.length > 0 && <Downloads list="undeclared" id={organisation} asOf={asOf} what={t('page.undeclared')} />}
      <HoursByMonth months={months} organisation={organisation} />
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

export function Undeclared({ organisation, hasContracts }: Props) {
  const asOf = useAsOf();
  const query = useAnswer(OrganisationUndeclaredDocument, { id: organisation, asOf: asOf ?? null }, { keep: true });
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="undeclared">
      <h2 id="undeclared">{t('page.undeclared')}</h2>
      <p className="hint">{t('page.undeclared.text')}</p>
      <Answered query={query} loading={t('page.undeclared.loading')}>
        {({ organisation: held }) =>
          held ? <Found undeclared={held.undeclared} organisation={organisation} hasContracts={hasContracts} /> : null
        }
      </Answered>
    </section>
  );
}
