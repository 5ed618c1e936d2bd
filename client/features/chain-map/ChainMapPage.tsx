import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { DRAW_ALL } from '../../charts/chain/fold.ts';
import { readOpened } from '../../charts/chain/opened.ts';
import { TiersFirst } from '../../charts/chain/TiersChart.tsx';
import {
  ChainMapDocument,
  type ChainMapQuery,
  ChainSizeDocument,
  type ChainSizeQuery,
} from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { Loading } from '../../ui/states.tsx';
import { capital, t } from '../../ui/words.ts';
import { ChainScreen } from './ChainScreen.tsx';
import { type ChainSearch, isTurned, type SearchChange } from './MapTools.tsx';
import { TiersScreen } from './TiersScreen.tsx';

const route = getRouteApi('/chains/$root');
/** Up to this many links the server sends all of them. */
const MOST_SENT = 1_500;
const AGAIN_MS = 5_000;
const PART_TESTS = ['flagged', 'passed', 'cannot_tell', 'not_applicable', 'not_tested'];

/** Parts of tiers that were opened; groups of siblings, which stand there of a smaller chain, are left out. */
function partsOpened(text: string | undefined) {
  return [...readOpened(text)].flatMap(([key, first]) => {
    const [tier = '', test = ''] = key.split('|');
    return /^\d{1,4}$/.test(tier) && PART_TESTS.includes(test) ? [{ tier: Number(tier), test, first }] : [];
  });
}

/** What is there first, and then everything. Of a small chain all is sent at once: choosing a path asks nothing more. */
function useMap(root: string, search: ChainSearch, asOf: string | null) {
  const size = useAnswer(ChainSizeDocument, { root, asOf });
  const [wasLarge, setLarge] = useState(false);
  const isLarge = wasLarge || sizeOf(size.data) > MOST_SENT;
  const asked = { selection: isLarge ? (search.selection ?? null) : null, open: partsOpened(search.open) };
  const [isStopped, setStopped] = useState(false);
  // Shown before its prices are tested, and again once they are.
  const again = (data: ChainMapQuery | undefined) => !isStopped && data?.chainMap?.tested === 'not_tested' && AGAIN_MS;
  const map = useAnswer(ChainMapDocument, { root, asOf, ...asked }, { keep: true, again });
  // Links that are inferred are not in its size.
  const isNotWhole = map.data?.chainMap?.isWhole === false;
  useEffect(() => {
    if (isNotWhole) setLarge(true);
  }, [isNotWhole]);
  const tests = { isStopped, stop: () => setStopped(true), goOn: () => setStopped(false) };
  return { size, map, tests };
}

/** Everyone below a buyer. */
export function ChainMapPage() {
  const { root } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { size, map, tests } = useMap(root, search, useAsOf() ?? null);
  const title = (name: string | null | undefined) => t('page.chain.below', { name: name ?? root });
  const onSearch = (change: SearchChange) =>
    void navigate({ search: (old) => changed(old, change), replace: !isTurned(change), resetScroll: false });
  const state = {
    loading: t('page.chain.loading'),
    title: capital(t('page.kind.chain')),
    crumbs: [{ to: '/chains', text: t('page.nav.chains') }],
  };
  if (sizeOf(size.data) > DRAW_ALL && size.data && map.data === undefined && map.fetchStatus === 'fetching')
    return <SizeScreen size={size.data} title={title(size.data.chainSize?.name)} onCancel={map.cancel} />;
  return (
    <Answered query={size} {...state}>
      {() => (
        <Answered query={map} {...state}>
          {({ chainMap }) => {
            if (!chainMap) return <NotHeldPage what={t('page.kind.organisation')} id={root} once />;
            const of = { id: root, name: chainMap.name ?? root };
            const shared = { title: title(chainMap.name), root: of, search, onSearch };
            if (!chainMap.isWhole) return <TiersScreen map={chainMap} tests={tests} {...shared} />;
            return <ChainScreen chain={chainMap.chain} hasAll {...shared} />;
          }}
        </Answered>
      )}
    </Answered>
  );
}

const sizeOf = (data: ChainSizeQuery | undefined): number =>
  (data?.chainSize?.tiers ?? []).reduce((all, one) => all + one.links, 0);

/** What is known first of a large chain: its tiers. */
function SizeScreen({
  size,
  title,
  onCancel,
}: {
  readonly size: ChainSizeQuery;
  readonly title: string;
  readonly onCancel: () => void;
}) {
  return (
    <Page
      title={title}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
      second={t('page.chain.tier-links', { links: sizeOf(size) })}
    >
      <div className="sheet">
        <Loading text={t('page.chain.parts-first')} onCancel={onCancel} />
        <TiersFirst tiers={size.chainSize?.tiers ?? []} />
      </div>
    </Page>
  );
}
