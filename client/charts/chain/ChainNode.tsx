import { useOnSameDay } from '../../ui/useOnSameDay.ts';
import { countText } from '../../ui/value.tsx';
import { capital, strongest, t } from '../../ui/words.ts';
import type { ChainData } from './chain.ts';
import { type Names, tradeName } from './describe.ts';
import type { Stack } from './fold.ts';
import { linkPrice, linkText, type Shows, sumSentence, sumText } from './measure.ts';
import { type FittedText, fitted, NodeLines, ROOM, widthOf } from './NodeText.tsx';
import { NODE, type PlacedNode } from './place.ts';
import { sumLinks } from './sum.ts';

interface NodeProps {
  readonly node: PlacedNode;
  readonly chain: ChainData;
  readonly name: Names;
  readonly placeName: Names;
  readonly shows: Shows;
  readonly onPath: boolean;
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onSelect: () => void;
}

function stackLines(stack: Stack, shows: Shows): readonly [string, string] {
  const name = t('page.chain.stack', { n: stack.parties.length, trade: tradeName(stack) ?? 'none' });
  return [name, sumText(sumLinks(stack.links), shows)];
}

function partyLabel({ node, chain, name, shows }: NodeProps): string {
  const links = chain.links.filter((link) => link.supplier === node.id);
  const paid = links.map((link) =>
    t('page.chain.paid-by', {
      buyer: name(link.buyer),
      price: shows === 'prices' ? linkPrice(link) : linkText([link], shows),
      test: strongest(link.test),
      inferred: link.evidence,
      later: link.later ? 'yes' : 'no',
    }),
  );
  return t('page.chain.node', { tier: node.tier, claims: node.party?.claims ?? 0, paid: paid.join('; ') });
}

function details(props: NodeProps): string {
  const { node, name, shows } = props;
  if (node.morePlaces) return t('page.chain.places-open');
  if (node.workplace) return t('page.chain.place-opens');
  if (!node.stack) return partyLabel(props);
  const sum = sumLinks(node.stack.links);
  return t('page.chain.stack-label', {
    n: node.stack.parties.length,
    links: sum.links,
    flagged: sum.flagged,
    inferred: sum.inferred,
    under: name(node.stack.parent),
    sums: sumSentence(sum, shows),
  });
}

function linesOf({ node, name, placeName, shows }: NodeProps): readonly [string, string] {
  if (node.stack) return stackLines(node.stack, shows);
  if (node.morePlaces) return [t('page.chain.more-places', { n: node.morePlaces }), t('page.chain.more-places-where')];
  if (node.workplace) return [placeName(node.workplace), capital(t('page.kind.workplace'))];
  return [name(node.id), t('page.role', { role: node.party?.role ?? '' })];
}

/** Beside the first line of a stack, for the sign that it opens. */
const SIGN = 18;

interface Words {
  readonly first: FittedText;
  readonly second: FittedText;
  readonly label: string;
}

/** Name as far as there is room, and second line. The label begins with both as they are seen; of a cut name the whole follows. */
function words(props: NodeProps, flags: number): Words {
  const [name, line] = linesOf(props);
  const first = fitted(name, props.node.stack ? ROOM - SIGN : ROOM);
  const second = fitted(line, ROOM - flags);
  const whole = first.shown === name ? [] : [name];
  return { first, second, label: [first.shown, second.shown, ...whole, details(props)].join(', ') };
}

const PENNANT = 16;

/** How many of a stack are flagged, at the end of its second line. */
function Flags({ n }: { readonly n: number }) {
  const text = countText(n);
  const end = NODE.width - 8;
  return (
    <g className="node-flags">
      <path d={`M${end - widthOf(text) - PENNANT + 2} 31v10m0-10h9l-3 3 3 3h-9`} className="edge-pennant" />
      <text x={end} y="40" textAnchor="end" className="edge-label edge-label-flagged">
        {text}
      </text>
    </g>
  );
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
  if (node.stack || node.morePlaces) return `#${encodeURIComponent(node.id)}`;
  return node.workplace
    ? `/workplaces/${encodeURIComponent(node.workplace)}`
    : `/organisations/${encodeURIComponent(node.id)}`;
}

function useAddress(node: PlacedNode): string {
  const address = addressOf(node);
  const onSameDay = useOnSameDay(address);
  return address.startsWith('#') ? address : onSameDay;
}

/** A link, so that it opens with Enter, can be shared and is read as one. */
export function ChainNode(props: NodeProps) {
  const { node, onPath, current, onFocus, onOpen, onSelect } = props;
  const address = useAddress(node);
  const flagged = node.stack ? sumLinks(node.stack.links).flagged : 0;
  const { first, second, label } = words(props, flagged > 0 ? widthOf(countText(flagged)) + PENNANT : 0);
  return (
    <g transform={`translate(${node.x - NODE.width / 2} ${node.y})`}>
      <a
        href={address}
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
        <NodeLines first={first} second={second} middle={node.kind === 'workplace'} />{' '}
        {flagged > 0 && <Flags n={flagged} />}
      </a>
    </g>
  );
}
