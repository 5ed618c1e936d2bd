import { t } from '../../ui/words.ts';
import type { Edge } from './layout.ts';
import { linkText, type Shows } from './measure.ts';

/** About the width of a label in 13 px, so that its ground can be drawn without measuring. */
const widthOf = (text: string): number => text.length * 6.6 + 12;

interface EdgeProps {
  readonly edge: Edge;
  readonly shows: Shows;
}

function Label({ edge, shows }: EdgeProps) {
  if (!edge.label) return null;
  const { x, y } = edge.label;
  const flagged = shows === 'prices' && edge.links.some((link) => link.test === 'flagged');
  const text = linkText(edge.links, shows);
  const width = widthOf(text) + (flagged ? 18 : 0);
  const isLater = edge.links.every((link) => link.later);
  const words = [edge.inferred && t('page.inferred'), isLater && t('page.later.short')].filter(Boolean).join(', ');
  return (
    <>
      {text && (
        <rect
          x={x - width / 2}
          y={y - 11}
          width={width}
          height="22"
          rx="3"
          className={flagged ? 'edge-ground edge-flagged' : 'edge-ground'}
        />
      )}
      {flagged && <path d={`M${x - width / 2 + 9} ${y - 5}v10m0-10h9l-3 3 3 3h-9`} className="edge-pennant" />}
      <text
        x={x + (flagged ? 9 : 0)}
        y={y + 5}
        textAnchor="middle"
        className={`edge-label${flagged ? ' edge-label-flagged' : ''}${edge.onPath ? ' edge-label-path' : ''}`}
      >
        {text}
      </text>
      {words && (
        <text x={x - width / 2 - 6} y={y + 5} textAnchor="end" className="edge-inferred">
          {words}
        </text>
      )}
    </>
  );
}

/** Lines are told in the nodes' words and in the twin; here they are only drawn. */
export function ChainEdge({ edge, shows }: EdgeProps) {
  const kind = `edge${edge.onPath ? ' edge-path' : ''}${edge.inferred ? ' edge-dashed' : ''}`;
  return (
    <svg aria-hidden="true" focusable="false" overflow="visible">
      <path d={edge.d} className={kind} />
      <Label edge={edge} shows={shows} />
      {edge.loop && (
        <text x={edge.loop.x} y={edge.loop.y} className="edge-label">
          {t('page.chain.loop', { n: edge.loop.size })}
        </text>
      )}
    </svg>
  );
}
