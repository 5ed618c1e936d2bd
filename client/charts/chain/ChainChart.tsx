/** The map, drawn thin: every number comes from layout.ts. */
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { t } from '../../ui/words.ts';
import { ChainEdge, ChainEdgeWords } from './ChainEdge.tsx';
import { ChainNode } from './ChainNode.tsx';
import type { ChainData } from './chain.ts';
import { describeDrawn, type Names, namesOf } from './describe.ts';
import type { MapLayout } from './layout.ts';
import { MapFrame } from './MapFrame.tsx';
import type { Shows } from './measure.ts';
import type { PlacedNode } from './place.ts';
import { type Arrow, walk } from './walk.ts';

export interface ChainChartProps {
  readonly chain: ChainData;
  readonly layout: MapLayout;
  readonly shows: Shows;
  /** Width that the map has. */
  readonly room: number;
  readonly selected: string;
  /** Party ids of the chosen path. */
  readonly path: readonly string[];
  readonly placeName: Names;
  readonly onSelect: (party: string) => void;
  readonly onOpenStack: (key: string) => void;
  /** Places that are not drawn one by one stand in the table. */
  readonly onPlaces: () => void;
  readonly onDrawn: (svg: SVGSVGElement | null) => void;
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

export function ChainChart(props: ChainChartProps) {
  const { chain, layout, shows, room, selected, path, placeName, onSelect, onOpenStack, onPlaces, onDrawn } = props;
  const name = namesOf(chain);
  const navigate = useNavigate();
  const [focus, setFocus] = useState(selected);
  const focused = layout.nodes.find((node) => node.id === focus) ?? layout.nodes[0];

  const open = (node: PlacedNode) => {
    if (node.stack) onOpenStack(node.stack.key);
    else if (node.morePlaces) onPlaces();
    else if (node.workplace) void navigate({ to: '/workplaces/$id', params: { id: node.workplace } });
    else void navigate({ to: '/organisations/$id', params: { id: node.id } });
  };
  const choose = (node: PlacedNode | undefined) => node?.kind === 'party' && onSelect(node.id);
  const onArrow = (key: Arrow) => {
    const next = walk(layout.nodes, focused?.id ?? '', key);
    setFocus(next);
    return next;
  };
  return (
    <MapFrame
      width={layout.width}
      height={layout.height}
      label={t('page.chain.map-label', { drawn: describeDrawn(layout) })}
      room={room}
      middle={layout.nodes.find((node) => node.id === selected)?.x ?? 0}
      onArrow={onArrow}
      onChoose={() => choose(focused)}
      onDrawn={onDrawn}
    >
      <TierLines layout={layout} />
      {layout.edges.map((edge) => (
        <ChainEdge key={edge.key} edge={edge} />
      ))}
      {layout.edges.map((edge) => (
        <ChainEdgeWords key={edge.key} edge={edge} shows={shows} />
      ))}
      {layout.nodes.map((node) => (
        <ChainNode
          key={node.id}
          node={node}
          chain={chain}
          name={name}
          placeName={placeName}
          shows={shows}
          onPath={path.includes(node.id)}
          current={node === focused}
          onFocus={() => setFocus(node.id)}
          onOpen={() => open(node)}
          onSelect={() => choose(node)}
        />
      ))}
    </MapFrame>
  );
}
