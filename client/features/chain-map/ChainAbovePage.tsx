import { getRouteApi } from '@tanstack/react-router';
import { ChainAboveDocument, MapWorkplaceDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { capital, t } from '../../ui/words.ts';
import { ChainScreen } from './ChainScreen.tsx';
import { isTurned } from './MapTools.tsx';

const route = getRouteApi('/workplaces/$id/chain');
const LIMIT = 2000;

/** Everyone above a workplace, drawn by the same map: the top buyer on top, the workplace at the foot. */
export function ChainAbovePage() {
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asOf = useAsOf();
  const limit = Number(search.limit ?? LIMIT) || LIMIT;
  const place = useAnswer(MapWorkplaceDocument, { id, asOf: asOf ?? null });
  const query = useAnswer(
    ChainAboveDocument,
    { workplace: id, contract: null, asOf: asOf ?? null, maxContracts: limit },
    { keep: true },
  );
  return (
    <Answered
      query={query}
      loading={t('page.chain.loading')}
      title={capital(t('page.kind.chain'))}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
    >
      {({ chainAbove }) =>
        chainAbove ? (
          <ChainScreen
            chain={chainAbove}
            title={t('page.chain.above', { name: place.data?.workplace?.name ?? id })}
            search={search}
            hasAll={false}
            onMore={() =>
              void navigate({
                search: (old) => changed(old, { limit: String(limit * 2) }),
                replace: true,
                resetScroll: false,
              })
            }
            onSearch={(change) =>
              void navigate({ search: (old) => changed(old, change), replace: !isTurned(change), resetScroll: false })
            }
          />
        ) : (
          <NotHeldPage what={t('page.kind.workplace')} id={id} />
        )
      }
    </Answered>
  );
}
