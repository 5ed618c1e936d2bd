import { Link } from '@tanstack/react-router';
import { EnteredContractDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { partyName } from '../../ui/partyLink.tsx';
import { t } from '../../ui/words.ts';
import type { KeptChain } from './kept-chain.ts';
import { Saved } from './Saved.tsx';
import { SettleLinks } from './SettleLinks.tsx';

function OneContract({ id }: { readonly id: string }) {
  const query = useAnswer(EnteredContractDocument, { id }, { keep: true });
  const contract = query.data?.contract;
  if (!contract) return null;
  const name = t('page.contract.title', { buyer: partyName(contract.buyer), supplier: partyName(contract.supplier) });
  return (
    <li className="stack-tight">
      <Link to="/contracts/$id" params={{ id }}>
        {name}
      </Link>
      <SettleLinks
        contract={id}
        links={contract.under.map((link) => ({ under: link.contract.id, evidence: link.evidence, name }))}
      />
    </li>
  );
}

/** The chain as it was kept: each link is confirmed or refused where it stands. */
export function ChainSaved({
  contracts,
  import: importId,
  root,
  onAgain,
  onUndone,
}: KeptChain & {
  readonly onAgain: () => void;
  readonly onUndone: () => void;
}) {
  // Two names are one contract, with no link to confirm.
  const hasLinks = contracts.length > 1;
  return (
    <Saved
      title={t(hasLinks ? 'page.entry.chain.saved' : 'page.entry.chain.saved-one')}
      importId={importId}
      onUndone={onUndone}
    >
      {hasLinks && <p>{t('page.entry.chain.saved.text')}</p>}
      <ol className="lines">
        {contracts.map((id) => (
          <OneContract key={id} id={id} />
        ))}
      </ol>
      <div className="row">
        {root && (
          <Link className="button button-first" to="/chains/$root" params={{ root }}>
            {t('page.organisation.open-chain')}
          </Link>
        )}
        <button type="button" className="button" onClick={onAgain}>
          {t('page.entry.chain.another')}
        </button>
      </div>
    </Saved>
  );
}
