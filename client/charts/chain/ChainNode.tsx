import { cut } from '../../ui/cut.ts';
import { priceText, roundedMoney } from '../../ui/value.tsx';
import { capital, said, t } from '../../ui/words.ts';
import type { ChainData } from './chain.ts';
import type { Names } from './describe.ts';
import { NODE, type PlacedNode } from './place.ts';
import { type StackSum, sumStack } from './stack.ts';

interface NodeProps {
  readonly node: PlacedNode;
  readonly chain: ChainData;
  readonly name: Names;
  readonly placeName: Names;
  readonly onPath: boolean;
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onSelect: () => void;
}

/** About the width of a letter of a name at 13 px. */
const LETTER = 6.25;
const ROOM = NODE.width - 18;
/** Names are squeezed a little, then cut; the whole stands in the label and in the twin. */
const SQUEEZE = 0.84;
const MOST_LETTERS = Math.floor(ROOM / (LETTER * SQUEEZE));

function squeezed(text: string): { readonly textLength?: number; readonly lengthAdjust?: 'spacingAndGlyphs' } {
  const width = text.length * LETTER;
  if (width <= ROOM) return {};
  return { textLength: Math.max(ROOM, width * SQUEEZE), lengthAdjust: 'spacingAndGlyphs' };
}

function stackLines(sum: StackSum): readonly [string, string] {
  return [
    t('page.chain.stack', { n: sum.parties }),
    sum.money ? roundedMoney(sum.money) : t('page.chain.stack-links', { n: sum.links }),
  ];
}

function partyLabel({ node, chain, name }: NodeProps): string {
  const links = chain.links.filter((link) => link.supplier === node.id);
  const paid = links.map((link) => {
    const price = link.unitPrice ?? link.price;
    return t('page.chain.paid-by', {
      buyer: name(link.buyer),
      price: price ? priceText(price, link.unitPrice ? link.unit : null) : t('page.price.not-held'),
      test: said(link.test),
      inferred: link.evidence,
    });
  });
  return t('page.chain.node', { tier: node.tier, claims: node.party?.claims ?? 0, paid: paid.join('; ') });
}

function details(props: NodeProps): string {
  const { node, name } = props;
  if (node.workplace) return t('page.chain.place-opens');
  if (!node.stack) return partyLabel(props);
  const sum = sumStack(node.stack);
  return t('page.chain.stack-label', {
    n: sum.parties,
    links: sum.links,
    flagged: sum.flagged,
    inferred: sum.inferred,
    under: name(node.stack.parent),
  });
}

/** Name as far as there is room, and second line. The label begins with both as they are seen; of a cut name the whole follows. */
function words(props: NodeProps): { readonly shown: string; readonly second: string; readonly label: string } {
  const { node, name, placeName } = props;
  const [first, second] = node.stack
    ? stackLines(sumStack(node.stack))
    : node.workplace
      ? [placeName(node.workplace), capital(t('page.kind.workplace'))]
      : [name(node.id), t('page.role', { role: node.party?.role ?? '' })];
  const shown = cut(first, MOST_LETTERS);
  const whole = shown === first ? [] : [first];
  return { shown, second, label: [shown, second, ...whole, details(props)].join(', ') };
}

function Shape({ node, onPath }: { readonly node: PlacedNode; readonly onPath: boolean }) {
  const { width, height } = NODE;
  const kind = `node-box${onPath ? ' node-path' : ''}`;
  if (node.kind === 'workplace')
    return <path className={kind} d={`M0 ${height}V14L${width / 2} 0 ${width} 14V${height}z`} />;
  if (node.kind === 'party') return <rect className={kind} width={width} height={height} rx="4" />;
  return (
    <>
      <rect className="node-box node-under" x="6" y="6" width={width - 12} height={height} rx="4" />
      <rect className="node-box node-stack" width={width} height={height} rx="4" />
      <path d={`M${width - 20} 13v10m-5-5h10`} className="node-plus" />
    </>
  );
}

function addressOf(node: PlacedNode): string {
  if (node.stack) return `#${encodeURIComponent(node.id)}`;
  return node.workplace
    ? `/workplaces/${encodeURIComponent(node.workplace)}`
    : `/organisations/${encodeURIComponent(node.id)}`;
}

/** A link, so that it opens with Enter, can be shared and is read as one. */
export function ChainNode(props: NodeProps) {
  const { node, onPath, current, onFocus, onOpen, onSelect } = props;
  const { shown, second, label } = words(props);
  const flagged = node.stack ? sumStack(node.stack).flagged : 0;
  const middle = node.kind === 'workplace';
  const anchor = middle && shown.length * LETTER * SQUEEZE <= ROOM ? 'middle' : 'start';
  const at = anchor === 'middle' ? ROOM / 2 : 0;
  return (
    <g transform={`translate(${node.x - NODE.width / 2} ${node.y})`}>
      <a
        href={addressOf(node)}
        data-node={node.id}
        className="node"
        tabIndex={current ? 0 : -1}
        aria-label={label}
        onFocus={onFocus}
        onClick={(event) => {
          event.preventDefault();
          if (event.detail === 0 || node.kind !== 'party') onOpen();
          else onSelect();
        }}
        onDoubleClick={onOpen}
      >
        <Shape node={node} onPath={onPath} />
        <g clipPath="url(#chain-node-room)" transform="translate(9 0)">
          <text x={at} y={middle ? 29 : 21} textAnchor={anchor} className="node-name" {...squeezed(shown)}>
            {shown}
          </text>
          {/* Keeps the two lines apart where they are read as one text. */ ' '}
          <text x={at} y={middle ? 44 : 39} textAnchor={anchor} className="node-role">
            {second}
          </text>
        </g>{' '}
        {flagged > 0 && (
          <g className="node-flags">
            <path d={`M${NODE.width - 34} 31v10m0-10h9l-3 3 3 3h-9`} className="edge-pennant" />
            <text x={NODE.width - 20} y="40" className="edge-label edge-label-flagged">
              {flagged}
            </text>
          </g>
        )}
      </a>
    </g>
  );
}
