import { EmployerContractsDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { contractName } from '../../ui/ContractTable.tsx';
import type { Picked } from '../../ui/PartyPicker.tsx';
import { partyName } from '../../ui/partyLink.tsx';
import { t } from '../../ui/words.ts';

/** Contracts that the buyer itself performs: one of them is what this contract helps to perform. A number is not needed. */
export function UnderChoices({
  buyer,
  picked,
  onPick,
}: {
  readonly buyer: Picked | undefined;
  readonly picked: readonly Picked[];
  readonly onPick: (picked: readonly Picked[]) => void;
}) {
  const query = useAnswer(EmployerContractsDocument, { id: buyer?.id ?? '' }, { enabled: buyer !== undefined });
  const supplied = query.data?.organisation?.supplies.edges.map(({ node }) => node) ?? [];
  const open = supplied.filter(({ id }) => !picked.some((one) => one.id === id));
  if (buyer === undefined || open.length === 0) return null;
  return (
    <details>
      <summary>{t('page.entry.under', { n: open.length, buyer: buyer.label })}</summary>
      <ul className="picked entry-more">
        {open.map((contract) => {
          const label = t('page.entry.under.one', {
            buyer: partyName(contract.buyer),
            supplier: buyer.label,
            name: contractName(contract),
          });
          return (
            <li key={contract.id}>
              <bdi>{label}</bdi>
              <button
                type="button"
                className="text-button"
                aria-label={t('page.entry.pick', { label })}
                onClick={() => onPick([...picked, { id: contract.id, label }])}
              >
                {t('page.entry.pick-short')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
