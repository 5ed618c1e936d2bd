import { comma } from '../../../schema/messages/format.ts';
import { lettersOf } from '../../ui/cut.ts';
import { t } from '../../ui/words.ts';
import type { MapLink } from './chain.ts';
import type { Edge } from './layout.ts';
import { type Shows, shortLinkText } from './measure.ts';

/** About the width of a label in 13 px, so that its ground can be drawn without measuring. */
const widthOf = (text: string): number => lettersOf(text) * 6.6 + 12;

/** What fits between two neighbours of a tier. */
const LETTERS = 24;
/** A label that reaches further than that has no room beside it. */
const BESIDE = 79;

const isFlagged = (links: readonly MapLink[], shows: Shows): boolean =>
  shows === 'prices' && links.some((link) => link.test === 'flagged');

/** "inferred", "later": what the dashes and the day tell of the line. */
function aboutLine(edge: Edge): string {
  const isLater = edge.links.length > 0 && edge.links.every((link) => link.later);
  return [edge.inferred && t('page.inferred'), isLater && t('page.later.short')].filter(Boolean).join(comma());
}

interface LabelProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly flagged: boolean;
  readonly onPath: boolean;
}

/** On a ground of its own, so that no line runs through it. */
function Label({ text, x, y, flagged, onPath }: LabelProps) {
  if (!text) return null;
  const width = widthOf(text) + (flagged ? 18 : 0);
  const kind = `edge-label${flagged ? ' edge-label-flagged' : ''}${onPath ? ' edge-label-path' : ''}`;
  const ground = flagged ? 'edge-ground edge-flagged' : 'edge-ground';
  return (
    <>
      <rect x={x - width / 2} y={y - 11} width={width} height="22" rx="3" className={ground} />
      {flagged && <path d={`M${x - width / 2 + 9} ${y - 5}v10m0-10h9l-3 3 3 3h-9`} className="edge-pennant" />}
      <text x={x + (flagged ? 9 : 0)} y={y + 5} textAnchor="middle" className={kind}>
        {text}
      </text>
    </>
  );
}

/** Above the supplier. Of a supplier with more buyers it tells how many contracts more come in by other lines. */
function PriceWords({ edge, shows }: { readonly edge: Edge; readonly shows: Shows }) {
  if (!edge.label) return null;
  const { x, y, others } = edge.label;
  const more = others.length > 0 ? comma() + t('page.chain.stack', { n: others.length, trade: 'none' }) : '';
  const text = `${shortLinkText(edge.links, shows, LETTERS - lettersOf(more))}${more}`;
  const flagged = isFlagged([...edge.links, ...others], shows);
  const words = aboutLine(edge);
  const half = widthOf(text) / 2 + (flagged ? 9 : 0);
  const isBeside = half + widthOf(words) - 6 <= BESIDE;
  return (
    <>
      <Label {...{ text, x, y, flagged }} onPath={edge.onPath} />
      {words && (
        <text
          x={isBeside ? x - half - 6 : x - 7}
          y={isBeside ? y + 5 : y - 15}
          textAnchor="end"
          className="edge-inferred"
        >
          {words}
        </text>
      )}
    </>
  );
}

/** Beside the line that closes a loop: how long the loop is, and what stands on the link. */
function LoopWords({ edge, shows }: { readonly edge: Edge; readonly shows: Shows }) {
  if (!edge.loop) return null;
  const { x, y, size } = edge.loop;
  const words = [t('page.chain.loop', { n: size }), aboutLine(edge)].filter(Boolean).join(comma());
  const flagged = isFlagged(edge.links, shows);
  return (
    <>
      <text x={x} y={y} className="edge-label">
        {words}
      </text>
      {flagged && <path d={`M${x + 2} ${y + 8}v10m0-10h9l-3 3 3 3h-9`} className="edge-pennant" />}
      <text x={x + (flagged ? 16 : 0)} y={y + 18} className={`edge-label${flagged ? ' edge-label-flagged' : ''}`}>
        {shortLinkText(edge.links, shows, LETTERS - 4)}
      </text>
    </>
  );
}

/** Lines are told in the nodes' words and in the twin; here they are only drawn. */
export function ChainEdge({ edge }: { readonly edge: Edge }) {
  const kind = `edge${edge.onPath ? ' edge-path' : ''}${edge.inferred ? ' edge-dashed' : ''}`;
  return (
    <svg aria-hidden="true" focusable="false" overflow="visible">
      <path d={edge.d} className={kind} />
    </svg>
  );
}

/** Drawn after all lines, so that none crosses a word. */
export function ChainEdgeWords({ edge, shows }: { readonly edge: Edge; readonly shows: Shows }) {
  if (!edge.label && !edge.loop) return null;
  return (
    <svg aria-hidden="true" focusable="false" overflow="visible">
      <PriceWords edge={edge} shows={shows} />
      <LoopWords edge={edge} shows={shows} />
    </svg>
  );
}
