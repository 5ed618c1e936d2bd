/** A link drawn one by one among the parts of a tier: its supplier, and what stands on it. */
import { useOnSameDay } from '../../ui/useOnSameDay.ts';
import { strongest, t } from '../../ui/words.ts';
import type { Names } from './describe.ts';
import { linkText, type Shows, shortLinkText } from './measure.ts';
import { fitted, NodeLines, ROOM } from './NodeText.tsx';
import { NODE } from './place.ts';
import type { PlacedLink } from './tiers.ts';

interface Focusable {
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (party: string) => void;
}

/** Longer amounts are rounded. */
const LETTERS = 20;
/** Of the second line, for the pennant. */
const PENNANT = 14;

const useAddress = (party: string): string => useOnSameDay(`/organisations/${encodeURIComponent(party)}`);

interface TierLinkProps extends Focusable {
  readonly placed: PlacedLink;
  readonly shows: Shows;
  readonly name: Names;
  readonly onSelect: (party: string) => void;
}

export function TierLink({ placed, shows, name, current, onFocus, onOpen, onSelect }: TierLinkProps) {
  const { link, onPath, x, y, id } = placed;
  const address = useAddress(link.supplier);
  const first = fitted(name(link.supplier));
  const whole = linkText([link], shows);
  const second = fitted(shortLinkText([link], shows, LETTERS), link.test === 'flagged' ? ROOM - PENNANT : ROOM);
  const paid = t('page.chain.paid-by', {
    buyer: name(link.buyer),
    price: whole,
    test: strongest(link.test),
    inferred: link.evidence,
    later: link.later ? 'yes' : 'no',
  });
  const inferred = link.evidence === 'inferred' ? ' node-inferred' : '';
  return (
    <g transform={`translate(${x} ${y})`}>
      <a
        href={address}
        data-node={id}
        className="node"
        tabIndex={current ? 0 : -1}
        aria-label={[
          first.shown,
          second.shown,
          name(link.supplier),
          t('page.chain.node', { tier: link.tier, claims: 0, paid }),
        ].join(', ')}
        onFocus={onFocus}
        onClick={(event) => {
          event.preventDefault();
          if (event.detail === 0) onOpen(link.supplier);
          else onSelect(link.supplier);
        }}
        onDoubleClick={() => onOpen(link.supplier)}
      >
        <rect
          className={`node-box${onPath ? ' node-path' : ''}${inferred}`}
          width={NODE.width}
          height={NODE.height}
          rx="4"
        />
        <NodeLines first={first} second={second} />
        {link.test === 'flagged' && (
          <path d={`M${NODE.width - 16} 31v10m0-10h9l-3 3 3 3h-9`} className="edge-pennant" />
        )}
      </a>
    </g>
  );
}

interface TierRootProps extends Focusable {
  readonly spot: { readonly x: number; readonly y: number };
  readonly id: string;
  readonly name: string;
}

export function TierRoot({ spot, id, name, current, onFocus, onOpen }: TierRootProps) {
  const address = useAddress(id);
  const role = t('page.role', { role: 'root' });
  return (
    <g transform={`translate(${spot.x} ${spot.y})`}>
      <a
        href={address}
        data-node="root"
        className="node"
        tabIndex={current ? 0 : -1}
        aria-label={`${fitted(name).shown}, ${role}, ${name}`}
        onFocus={onFocus}
        onClick={(event) => {
          event.preventDefault();
          onOpen(id);
        }}
      >
        <rect className="node-box node-path" width={NODE.width} height={NODE.height} rx="4" />
        <NodeLines first={fitted(name)} second={fitted(role)} />
      </a>
    </g>
  );
}
