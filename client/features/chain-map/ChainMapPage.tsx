import { getRouteApi } from '@tanstack/react-router';
import { NetworkDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { capital, t } from '../../ui/words.ts';
import { ChainScreen } from './ChainScreen.tsx';

const route = getRouteApi('/chains/$root');
const LIMIT = 2000;

/** Everyone below a buyer. */
export function ChainMapPage() {
  const { root } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asOf = useAsOf();
  const limit = Number(search.limit ?? LIMIT) || LIMIT;
  const query = useAnswer(NetworkDocument, { root, asOf: asOf ?? null, maxContracts: limit }, { keep: true });
  return (
    <Answered
      query={query}
      loading={t('page.chain.loading')}
      title={capital(t('page.kind.chain'))}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
    >
      {({ network }) =>
        network ? (
          <ChainScreen
            chain={network}
            title={t('page.chain.below', { name: network.parties.find((party) => party.id === root)?.name ?? root })}
            search={search}
            limit={limit}
            onSearch={(change) => void navigate({ search: (old) => changed(old, change), replace: true })}
          />
        ) : (
          <NotHeldPage what={t('page.kind.organisation')} id={root} />
        )
      }
    </Answered>
  );
}
