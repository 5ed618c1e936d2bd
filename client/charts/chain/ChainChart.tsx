/** The map, drawn thin: every number comes from layout.ts. */
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/words.ts';
import { ChainEdge } from './ChainEdge.tsx';
import { ChainNode } from './ChainNode.tsx';
import type { ChainData } from './chain.ts';
import { describeDrawn, type Names, namesOf } from './describe.ts';
import type { MapLayout } from './layout.ts';
import { NODE, type PlacedNode } from './place.ts';
import { isArrow, walk } from './walk.ts';
import { fittingZoom, scrollTo, within } from './zoom.ts';
import './chain.css';

export interface ChainChartProps {
  readonly chain: ChainData;
  readonly layout: MapLayout;
  /** Width that the map has. */
  readonly room: number;
  readonly selected: string;
  /** Party ids of the chosen path. */
  readonly path: readonly string[];
  readonly placeName: Names;
  readonly onSelect: (party: string) => void;
  readonly onOpenStack: (parent: string) => void;
  readonly onTwin: () => void;
}

/** Starts so that the whole width shows; where that is too small to read, the chosen company stands in the middle. */
function useFittingZoom(box: RefObject<HTMLDivElement | null>, room: number, layout: MapLayout, selected: string) {
  const [zoom, setZoom] = useState(1);
  const at = layout.nodes.find((node) => node.id === selected)?.x ?? 0;
  useLayoutEffect(() => {
    const fitting = fittingZoom(room, layout.width);
    setZoom(fitting);
    if (box.current) box.current.scrollLeft = scrollTo(at, fitting, room);
  }, [box, room, layout.width, at]);
  return [zoom, setZoom] as const;
}

function Zoom({ zoom, onZoom }: { readonly zoom: number; readonly onZoom: (zoom: number) => void }) {
  return (
    <fieldset className="choices chain-zoom no-print" aria-label={t('page.chain.zoom')}>
      <button
        type="button"
        className="choice"
        aria-label={t('page.chain.zoom-out')}
        onClick={() => onZoom(zoom / 1.25)}
      >
        <Icon name="minus" />
      </button>
      <button type="button" className="choice" aria-label={t('page.chain.zoom-in')} onClick={() => onZoom(zoom * 1.25)}>
        <Icon name="plus" />
      </button>
      <button type="button" className="choice" aria-label={t('page.chain.zoom-fit')} onClick={() => onZoom(1)}>
        <Icon name="fit" />
      </button>
    </fieldset>
  );
}

function TierLines({ layout }: { readonly layout: MapLayout }) {
  return (
    <svg aria-hidden="true" focusable="false" overflow="visible">
      {layout.rows.map((row, at) => (
        <g key={row.tier}>
          {at > 0 && <line x1="0" x2={layout.width} y1={row.y - 50} y2={row.y - 50} className="tier-line" />}
          <text x="16" y={row.y + 30} className="tier-label">
            {row.workplaces ? t('page.chain.workplaces') : t('page.chain.tier-label', { n: row.tier })}
          </text>
        </g>
      ))}
    </svg>
  );
}

export function ChainChart({
  chain,
  layout,
  room,
  selected,
  path,
  placeName,
  onSelect,
  onOpenStack,
  onTwin,
}: ChainChartProps) {
  const name = namesOf(chain);
  const navigate = useNavigate();
  const frame = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState(selected);
  const [zoom, setZoom] = useFittingZoom(box, room, layout, selected);
  const focused = layout.nodes.some((node) => node.id === focus) ? focus : (layout.nodes[0]?.id ?? '');
  const rescale = (next: number) => setZoom(within(next));

  const open = (node: PlacedNode) => {
    if (node.stack) onOpenStack(node.stack.parent);
    else if (node.workplace) void navigate({ to: '/workplaces/$id', params: { id: node.workplace } });
    else void navigate({ to: '/organisations/$id', params: { id: node.id } });
  };
  const step = (event: KeyboardEvent) => {
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = walk(layout.nodes, focused, event.key);
    setFocus(next);
    frame.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const node = layout.nodes.find((one) => one.id === focused);
    const keys: Record<string, () => void> = {
      t: onTwin,
      p: () => node?.kind === 'party' && onSelect(node.id),
      '+': () => rescale(zoom * 1.25),
      '-': () => rescale(zoom / 1.25),
      '0': () => rescale(1),
    };
    keys[event.key.toLowerCase()]?.();
    step(event);
  };
  return (
    <div className="chain-chart">
      <Zoom zoom={zoom} onZoom={rescale} />
      <div className="chain-scroll" ref={box}>
        <svg
          ref={frame}
          width={layout.width * zoom}
          height={layout.height * zoom}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          aria-label={t('page.chain.map-label', { drawn: describeDrawn(layout) })}
          {...{ role: 'group', onKeyDown }}
        >
          <defs>
            <clipPath id="chain-node-room">
              <rect width={NODE.width - 18} height={NODE.height} />
            </clipPath>
          </defs>
          <TierLines layout={layout} />
          {layout.edges.map((edge) => (
            <ChainEdge key={edge.key} edge={edge} />
          ))}
          {layout.nodes.map((node) => (
            <ChainNode
              key={node.id}
              node={node}
              chain={chain}
              name={name}
              placeName={placeName}
              onPath={path.includes(node.id)}
              current={node.id === focused}
              onFocus={() => setFocus(node.id)}
              onOpen={() => open(node)}
              onSelect={() => node.kind === 'party' && onSelect(node.id)}
            />
          ))}
        </svg>
      </div>
      <p className="hint sheet-pad no-print">{t('page.chain.keys')}</p>
    </div>
  );
}
