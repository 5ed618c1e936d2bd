import { useMemo } from 'react';
import { ChainChart } from '../../charts/chain/ChainChart.tsx';
import { type ChainData, mainLinks, pathUp } from '../../charts/chain/chain.ts';
import { describeDrawn, describeSize } from '../../charts/chain/describe.ts';
import { layoutChain } from '../../charts/chain/layout.ts';
import type { ChainPartsFragment } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { CutOff, Empty } from '../../ui/states.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { t } from '../../ui/words.ts';
import { ChainTwin } from './ChainTwin.tsx';
import { PathPanel } from './PathPanel.tsx';
import { roomFor } from './room.ts';
import { useWorkplaceNames } from './workplaceNames.ts';
import './chain-map.css';

export interface ChainSearch {
  readonly view?: string;
  readonly selection?: string;
  readonly open?: string;
  readonly limit?: string;
}

type Change = { readonly [Key in keyof ChainSearch]?: ChainSearch[Key] | undefined };

export interface ChainScreenProps {
  readonly chain: ChainPartsFragment;
  readonly title: string;
  readonly search: ChainSearch;
  readonly limit: number;
  readonly onSearch: (change: Change) => void;
}

/** Without a choice, the path leads to the deepest party with a claim, else with a flagged price. */
function firstChoice(chain: ChainData): string {
  const flagged = new Set(chain.links.filter((link) => link.test === 'flagged').map((link) => link.supplier));
  const rank = (party: ChainData['parties'][number]) => (party.claims > 0 ? 2 : flagged.has(party.id) ? 1 : 0);
  const sorted = [...chain.parties].sort((a, b) => rank(b) - rank(a) || b.tier - a.tier || (a.id < b.id ? -1 : 1));
  return sorted[0]?.id ?? chain.root;
}

function Views({ view, onSearch }: { readonly view: string; readonly onSearch: (change: Change) => void }) {
  return (
    <fieldset className="choices" aria-label={t('page.view')}>
      <button type="button" className="choice" aria-pressed={view === 'map'} onClick={() => onSearch({ view: 'map' })}>
        <Icon name="map" />
        {t('page.chain.map')}
      </button>
      <button
        type="button"
        className="choice"
        aria-pressed={view === 'table'}
        onClick={() => onSearch({ view: 'table' })}
      >
        <Icon name="table" />
        {t('page.chain.table')}
      </button>
    </fieldset>
  );
}

export function ChainScreen({ chain, title, search, limit, onSearch }: ChainScreenProps) {
  const view = search.view === 'table' ? 'table' : 'map';
  const selected =
    search.selection && chain.parties.some((party) => party.id === search.selection)
      ? search.selection
      : firstChoice(chain);
  const open = useMemo(() => (search.open ? search.open.split(',') : []), [search.open]);
  const { box, width } = useWidth<HTMLDivElement>();
  const placeName = useWorkplaceNames(chain);
  const main = useMemo(() => mainLinks(chain), [chain]);
  const path = useMemo(() => pathUp(main, selected), [main, selected]);
  const natural = useMemo(() => layoutChain(chain, { path, open }), [chain, path, open]);
  const { map: room, stacked } = roomFor(width, view === 'map' ? natural.width : 0);
  const layout = useMemo(() => layoutChain(chain, { path, open, room }), [chain, path, open, room]);
  const panel = <PathPanel chain={chain} selected={selected} layout={layout} />;
  const turn = () => onSearch({ view: view === 'map' ? 'table' : 'map' });
  return (
    <Page
      title={title}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
      second={describeSize(chain)}
      actions={<Views view={view} onSearch={onSearch} />}
    >
      <div className="stack">
        {chain.leftOutAtLeast ? (
          <CutOff shown={chain.links.length} leftOut={chain.leftOutAtLeast}>
            <button type="button" className="button" onClick={() => onSearch({ limit: String(limit * 2) })}>
              {t('page.state.go-on')}
            </button>
          </CutOff>
        ) : null}
        <div className={stacked ? 'chain-body chain-stacked' : 'chain-body'} ref={box}>
          {stacked && panel}
          <figure className="sheet chain-figure">
            <figcaption className="unseen">
              {title}. {describeSize(chain)}. {describeDrawn(layout)}
            </figcaption>
            {chain.links.length === 0 && <Empty text={t('page.chain.empty')} />}
            {view === 'map' ? (
              <ChainChart
                chain={chain}
                layout={layout}
                room={room}
                selected={selected}
                path={path}
                placeName={placeName}
                onSelect={(party) => onSearch({ selection: party })}
                onOpenStack={(parent) => onSearch({ open: [...new Set([...open, parent])].join(',') })}
                onTwin={turn}
              />
            ) : (
              <ChainTwin chain={chain} onTwin={turn} />
            )}
          </figure>
          {!stacked && panel}
        </div>
      </div>
    </Page>
  );
}
