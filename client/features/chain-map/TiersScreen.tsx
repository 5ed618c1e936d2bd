/** A chain too large to draw: tiers with counts and sums from the server, and some links one by one. */
import { useCallback, useMemo, useRef } from 'react';
import { countParts, describeParts, describeSize } from '../../charts/chain/describe.ts';
import { shownTiers } from '../../charts/chain/export/shown.ts';
import type { TiersAsk } from '../../charts/chain/layouts.ts';
import { openedText, openMore, readOpened } from '../../charts/chain/opened.ts';
import { TiersChart, TiersFirst } from '../../charts/chain/TiersChart.tsx';
import type { TiersData } from '../../charts/chain/tiers.ts';
import { useLayout } from '../../charts/chain/useLayout.ts';
import type { ChainMapQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { useRoom } from '../../ui/Drawing.tsx';
import { LaterSome } from '../../ui/Later.tsx';
import { Page } from '../../ui/Page.tsx';
import { CutOff, Notice, Stopped } from '../../ui/states.tsx';
import { TestingNow } from '../../ui/TestingNow.tsx';
import { t } from '../../ui/words.ts';
import { MapBody } from './MapBody.tsx';
import { MapExports } from './MapExports.tsx';
import { type ChainSearch, MapTools, type SearchChange, seenBy } from './MapTools.tsx';
import { PathAnswer, PathPanel } from './PathPanel.tsx';
import { type Root, RootPicker } from './RootPicker.tsx';
import { TiersTwin } from './TiersTwin.tsx';

type LargeMap = NonNullable<ChainMapQuery['chainMap']>;

export interface TiersScreenProps {
  readonly map: LargeMap;
  readonly title: string;
  readonly root: Root;
  readonly search: ChainSearch;
  readonly onSearch: (change: SearchChange) => void;
  readonly tests: AwaitedTests;
}

/** The map is asked for again until its prices are tested, unless the reader stopped that. */
export interface AwaitedTests {
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly goOn: () => void;
}

function Notices({ map, tests }: Pick<TiersScreenProps, 'map' | 'tests'>) {
  const asOf = useAsOf();
  const { leftOutAtLeast } = map.chain;
  return (
    <>
      {leftOutAtLeast ? (
        <CutOff shown={map.parts.reduce((all, part) => all + part.links, 0)} leftOut={leftOutAtLeast} />
      ) : null}
      <LaterSome
        later={map.parts.reduce((all, part) => all + part.later, 0)}
        all={map.parts.reduce((all, part) => all + part.links, 0)}
      />
      {map.tested === 'not_tested' && (
        <Notice asks>
          {tests.isStopped ? (
            <Stopped retry={tests.goOn} />
          ) : (
            <TestingNow asOf={asOf} onCancel={tests.stop} otherwise={<p>{t('page.chain.parts-none-tested')}</p>} />
          )}
        </Notice>
      )}
    </>
  );
}

export function TiersScreen({ map, title, root, search, onSearch, tests }: TiersScreenProps) {
  const { view, shows } = seenBy(search);
  const { box, width } = useRoom<HTMLDivElement>();
  const data: TiersData = map;
  const ask = useMemo((): TiersAsk => ({ kind: 'tiers', data: map, total: width }), [map, width]);
  const laidOut = useLayout(ask);
  const svg = useRef<SVGSVGElement | null>(null);
  const onDrawn = useCallback((drawn: SVGSVGElement | null) => {
    svg.current = drawn;
  }, []);
  const counts = countParts(map.parts);
  const drawn = laidOut ? describeParts(laidOut.layout) : '';
  const turn = () => onSearch({ view: view === 'map' ? 'table' : 'map' });
  const open = (key: string) => onSearch({ open: openedText(openMore(readOpened(search.open), key)) });
  return (
    <Page
      title={title}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
      second={describeSize(counts)}
      actions={
        <>
          <RootPicker root={root} search={search} />
          <MapTools view={view} shows={shows} hasAll onSearch={onSearch} />
        </>
      }
    >
      <div className="stack">
        <Notices map={map} tests={tests} />
        <MapBody
          box={box}
          stacked={laidOut?.room.stacked}
          onTwin={turn}
          caption={`${title}. ${describeSize(counts)}. ${drawn}`}
          answer={<PathAnswer chain={map.chain} selected={map.selection} />}
          panel={<PathPanel chain={map.chain} selected={map.selection} counts={counts} drawn={drawn} />}
          foot={
            laidOut && (
              <MapExports
                title={title}
                drawn={drawn}
                svg={view === 'map' ? svg : undefined}
                shown={() => shownTiers(data, laidOut.layout)}
              />
            )
          }
        >
          {view === 'table' ? (
            <TiersTwin data={data} onOpen={open} />
          ) : laidOut ? (
            <TiersChart
              data={data}
              layout={laidOut.layout}
              shows={shows}
              room={laidOut.room.map}
              onSelect={(party) => onSearch({ selection: party })}
              onOpenPart={open}
              onDrawn={onDrawn}
            />
          ) : (
            <TiersFirst tiers={tiersOf(map)} />
          )}
        </MapBody>
      </div>
    </Page>
  );
}

function tiersOf({ parts }: LargeMap) {
  const tiers = [...new Set(parts.map((part) => part.tier))];
  return tiers.map((tier) => ({
    tier,
    links: parts.filter((part) => part.tier === tier).reduce((all, part) => all + part.links, 0),
  }));
}
