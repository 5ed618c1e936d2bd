import { priceText, roundedMoney } from '../../ui/value.tsx';
import { heading, said, t } from '../../ui/words.ts';
import type { ChainData } from './chain.ts';
import type { Names } from './describe.ts';
import { NODE, type PlacedNode } from './place.ts';
import { type StackSum, sumStack } from './stack.ts';

interface NodeProps {
  readonly node: PlacedNode;
  readonly chain: ChainData;
  readonly name: Names;
  readonly onPath: boolean;
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onSelect: () => void;
}

/** Cut to the node's width at 13 px; the whole stands in the label and in the twin. */
function short(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
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
  return t('page.chain.node', {
    name: name(node.id),
    role: said(node.party?.role ?? ''),
    tier: node.tier,
    claims: node.party?.claims ?? 0,
    paid: paid.join('; '),
  });
}

function words(props: NodeProps): { readonly first: string; readonly second: string; readonly label: string } {
  const { node, name } = props;
  if (node.stack) {
    const sum = sumStack(node.stack);
    const [first, second] = stackLines(sum);
    return {
      first,
      second,
      label: t('page.chain.stack-label', {
        n: sum.parties,
        links: sum.links,
        flagged: sum.flagged,
        inferred: sum.inferred,
        under: name(node.stack.parent),
      }),
    };
  }
  if (node.workplace) {
    const text = node.workplace;
    return { first: text, second: t('page.kind.workplace'), label: t('page.chain.place-label', { name: text }) };
  }
  return { first: name(node.id), second: heading(node.party?.role ?? ''), label: partyLabel(props) };
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

/** A link, so that it opens with Enter, can be shared and is read as one. */
export function ChainNode(props: NodeProps) {
  const { node, onPath, current, onFocus, onOpen, onSelect } = props;
  const { first, second, label } = words(props);
  const flagged = node.stack ? sumStack(node.stack).flagged : 0;
  const middle = node.kind === 'workplace';
  const x = middle ? NODE.width / 2 : 11;
  return (
    <g transform={`translate(${node.x - NODE.width / 2} ${node.y})`}>
      <a
        href={`#${encodeURIComponent(node.id)}`}
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
        <title>{label}</title>
        <Shape node={node} onPath={onPath} />
        <text x={x} y={middle ? 29 : 21} textAnchor={middle ? 'middle' : 'start'} className="node-name">
          {short(first, node.stack ? 17 : 19)}
        </text>
        <text x={x} y={middle ? 44 : 39} textAnchor={middle ? 'middle' : 'start'} className="node-role">
          {short(second, 22)}
        </text>
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
