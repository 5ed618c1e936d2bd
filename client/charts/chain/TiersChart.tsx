/** The map of a chain too large to draw: a bar a tier, and some links one by one. Every number comes from tiers.ts. */
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { t } from '../../ui/words.ts';
import { describeParts, type Names, namesOf } from './describe.ts';
import { MapFrame } from './MapFrame.tsx';
import type { Shows } from './measure.ts';
import { partKey } from './opened.ts';
import { TierBar, TierPatterns } from './TierBar.tsx';
import { TierLink, TierRoot } from './TierLink.tsx';
import type { TiersData, TiersLayout } from './tiers.ts';
import '../../ui/bar.css';
import { type Arrow, walkRows } from './walk.ts';

export interface TiersChartProps {
  readonly data: TiersData;
  readonly layout: TiersLayout;
  readonly shows: Shows;
  readonly room: number;
  readonly onSelect: (party: string) => void;
  readonly onOpenPart: (key: string) => void;
  readonly onDrawn: (svg: SVGSVGElement | null) => void;
}

const ROOT = 'root';

function Path({ layout }: { readonly layout: TiersLayout }) {
  return (
    <svg aria-hidden="true" focusable="false" overflow="visible">
      {layout.path.map(({ from, to, x, inferred }) => (
        <path key={from} d={`M${x} ${from}V${to}`} className={`edge edge-path${inferred ? ' edge-dashed' : ''}`} />
      ))}
    </svg>
  );
}

export function TiersChart({ data, layout, shows, room, onSelect, onOpenPart, onDrawn }: TiersChartProps) {
  const name: Names = namesOf(data.chain);
  const navigate = useNavigate();
  const [focus, setFocus] = useState(ROOT);
  const parts = layout.tiers.flatMap((tier) => tier.parts);
  const spots = [{ id: ROOT, ...layout.root }, ...parts, ...layout.links];
  const focused = spots.some((spot) => spot.id === focus) ? focus : ROOT;
  const onArrow = (key: Arrow) => {
    const next = walkRows(spots, focused, key);
    setFocus(next);
    return next;
  };
  const openParty = (id: string) => void navigate({ to: '/organisations/$id', params: { id } });
  const choose = () => onSelect(layout.links.find((one) => one.id === focused)?.link.supplier ?? data.root);
  const nodeProps = (id: string) => ({ current: id === focused, onFocus: () => setFocus(id) });
  return (
    <MapFrame
      width={layout.width}
      height={layout.height}
      label={t('page.chain.parts-map-label', { drawn: describeParts(layout) })}
      room={room}
      middle={0}
      onArrow={onArrow}
      onChoose={choose}
      onDrawn={onDrawn}
    >
      <defs>
        <TierPatterns />
      </defs>
      <Path layout={layout} />
      <TierRoot spot={layout.root} id={data.root} name={name(data.root)} onOpen={openParty} {...nodeProps(ROOT)} />
      {layout.tiers.map((tier) => (
        <g key={tier.tier}>
          <TierBar
            tier={tier}
            shows={shows}
            focused={focused}
            onFocus={setFocus}
            onOpen={({ tier: of, test }) => onOpenPart(partKey(of, test))}
          />
          {layout.links
            .filter((one) => one.y >= tier.bar.y && Math.min(one.link.tier, tier.tier) === tier.tier)
            .filter((one) => tier.isDeeper || one.link.tier === tier.tier)
            .map((one) => (
              <TierLink
                key={one.id}
                placed={one}
                shows={shows}
                name={name}
                onOpen={openParty}
                onSelect={onSelect}
                {...nodeProps(one.id)}
              />
            ))}
        </g>
      ))}
    </MapFrame>
  );
}

/** Tiers with how many links stand on each, before anything else is known or laid out. */
export function TiersFirst({
  tiers,
}: {
  readonly tiers: readonly { readonly tier: number; readonly links: number }[];
}) {
  const most = Math.max(1, ...tiers.map((one) => one.links));
  return (
    <ul className="tiers-first sheet-pad" aria-label={t('page.chain.tier')}>
      {tiers.map(({ tier, links }) => (
        <li key={tier}>
          <span>{t('page.chain.tier-parts', { tier, deeper: 'no' })}</span>
          <svg className="bar" width="100%" height="22" aria-hidden="true">
            <rect width={`${(100 * links) / most}%`} height="22" className="fill-outlined" />
          </svg>
          <strong>{t('page.chain.tier-links', { links })}</strong>
        </li>
      ))}
    </ul>
  );
}
