/** A chain of which every link is here: drawn one by one, or folded where they are many. */
import { useCallback, useMemo, useRef } from 'react';
import { ChainChart } from '../../charts/chain/ChainChart.tsx';
import { type ChainData, mainLinks, pathUp } from '../../charts/chain/chain.ts';
import { countChain, describeDrawn, describeSize } from '../../charts/chain/describe.ts';
import { shownLinks, shownMap } from '../../charts/chain/export/shown.ts';
import type { ChainAsk } from '../../charts/chain/layouts.ts';
import { openedText, openMore, readOpened } from '../../charts/chain/opened.ts';
import { TiersFirst } from '../../charts/chain/TiersChart.tsx';
import { useLayout } from '../../charts/chain/useLayout.ts';
import type { ChainPartsFragment } from '../../generated/operations.ts';
import { useRoom } from '../../ui/Drawing.tsx';
import { LaterSome } from '../../ui/Later.tsx';
import { Page } from '../../ui/Page.tsx';
import { CutOff, Empty } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { ChainTwin } from './ChainTwin.tsx';
import { MapBody } from './MapBody.tsx';
import { MapExports } from './MapExports.tsx';
import { type ChainSearch, MapTools, type SearchChange, seenBy } from './MapTools.tsx';
import { PathAnswer, PathPanel } from './PathPanel.tsx';
import { type Root, RootPicker } from './RootPicker.tsx';
import { useWorkplaceNames } from './workplaceNames.ts';

export interface ChainScreenProps {
  readonly chain: ChainPartsFragment;
  readonly title: string;
  /** Below whom it is drawn; absent where it is all that stands above a workplace. */
  readonly root?: Root;
  readonly search: ChainSearch;
  /** Hours and debts were read too. */
  readonly hasAll: boolean;
  /** Asks for more where the answer was cut off. */
  readonly onMore?: () => void;
  readonly onSearch: (change: SearchChange) => void;
}

/** Without a choice, the path leads to the deepest party with a claim, else with a flagged price. */
function firstChoice(chain: ChainData): string {
  const flagged = new Set(chain.links.filter((link) => link.test === 'flagged').map((link) => link.supplier));
  const rank = (party: ChainData['parties'][number]) => (party.claims > 0 ? 2 : flagged.has(party.id) ? 1 : 0);
  const sorted = [...chain.parties].sort((a, b) => rank(b) - rank(a) || b.tier - a.tier || (a.id < b.id ? -1 : 1));
  return sorted[0]?.id ?? chain.root;
}

function tiersOf(chain: ChainData) {
  const counts = new Map<number, number>();
  for (const { tier } of chain.links) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  return [...counts].map(([tier, links]) => ({ tier, links })).sort((a, b) => a.tier - b.tier);
}

/** The layout of the map as it is asked for by the address. */
function useChain(chain: ChainData, search: ChainSearch, total: number) {
  const selected =
    search.selection && chain.parties.some((party) => party.id === search.selection)
      ? search.selection
      : firstChoice(chain);
  const open = useMemo(() => readOpened(search.open), [search.open]);
  const path = useMemo(() => pathUp(mainLinks(chain), selected), [chain, selected]);
  const ask = useMemo(
    (): ChainAsk => ({ kind: 'chain', chain, options: { path, open }, total }),
    [chain, path, open, total],
  );
  return { selected, open, path, laidOut: useLayout(ask) };
}

export function ChainScreen({ chain, title, root, search, hasAll, onMore, onSearch }: ChainScreenProps) {
  const { view, shows } = seenBy(search);
  const { box, width } = useRoom<HTMLDivElement>();
  const { selected, open, path, laidOut } = useChain(chain, search, width);
  const placeName = useWorkplaceNames(laidOut?.layout.nodes.flatMap((node) => node.workplace ?? []) ?? []);
  const svg = useRef<SVGSVGElement | null>(null);
  const onDrawn = useCallback((drawn: SVGSVGElement | null) => {
    svg.current = drawn;
  }, []);
  const counts = countChain(chain);
  const drawn = laidOut ? describeDrawn(laidOut.layout) : '';
  const turn = () => onSearch({ view: view === 'map' ? 'table' : 'map' });
  return (
    <Page
      title={title}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
      second={describeSize(counts)}
      actions={
        <>
          {root && <RootPicker root={root} search={search} />}
          <MapTools view={view} shows={shows} hasAll={hasAll} onSearch={onSearch} />
        </>
      }
    >
      <div className="stack">
        {chain.leftOutAtLeast ? (
          <CutOff shown={chain.links.length} leftOut={chain.leftOutAtLeast}>
            {onMore && (
              <button type="button" className="button" onClick={onMore}>
                {t('page.state.go-on')}
              </button>
            )}
          </CutOff>
        ) : null}
        <LaterSome later={chain.links.filter(({ later }) => later).length} all={chain.links.length} />
        <MapBody
          box={box}
          stacked={laidOut?.room.stacked}
          onTwin={turn}
          caption={`${title}. ${describeSize(counts)}. ${drawn}`}
          answer={<PathAnswer chain={chain} selected={selected} />}
          panel={<PathPanel chain={chain} selected={selected} counts={counts} drawn={drawn} />}
          foot={
            laidOut && (
              <MapExports
                title={title}
                drawn={drawn}
                svg={view === 'map' ? svg : undefined}
                shown={() => (view === 'map' ? shownMap(chain, laidOut.layout, placeName) : shownLinks(chain))}
              />
            )
          }
        >
          {chain.links.length === 0 && <Empty text={t('page.chain.empty')} />}
          {view === 'table' ? (
            <ChainTwin chain={chain} hasAll={hasAll} />
          ) : laidOut ? (
            <ChainChart
              chain={chain}
              layout={laidOut.layout}
              shows={hasAll ? shows : 'prices'}
              room={laidOut.room.map}
              selected={selected}
              path={path}
              placeName={placeName}
              onSelect={(party) => onSearch({ selection: party })}
              onOpenStack={(key) => onSearch({ open: openedText(openMore(open, key)) })}
              onPlaces={turn}
              onDrawn={onDrawn}
            />
          ) : (
            <TiersFirst tiers={tiersOf(chain)} />
          )}
        </MapBody>
      </div>
    </Page>
  );
}
