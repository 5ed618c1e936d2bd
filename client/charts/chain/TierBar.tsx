/** One tier: its bar, split by test result, and under it a chip for each part with count and sum. */
import { comma } from '../../../schema/messages/format.ts';
import { countText } from '../../ui/value.tsx';
import { saidOfTest, strongest, t } from '../../ui/words.ts';
import { type Shows, sumSentence, sumText } from './measure.ts';
import { fitted } from './NodeText.tsx';
import '../../ui/bar.css';
import { BAR, CHIP, type MapPart, type PlacedPart, type PlacedTier } from './tiers.ts';

const FILLS: Readonly<Record<string, string>> = {
  flagged: 'fill-ask',
  passed: 'fill-ink',
  cannot_tell: 'fill-dotted',
  not_applicable: 'fill-outlined',
  not_tested: 'fill-hatched',
};
const PATTERNS: Readonly<Record<string, string>> = {
  cannot_tell: 'url(#tier-dotted)',
  not_tested: 'url(#tier-hatched)',
};

export function TierPatterns() {
  return (
    <>
      <pattern id="tier-hatched" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v8" className="hatch-line" />
      </pattern>
      <pattern id="tier-dotted" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1" className="dot" />
      </pattern>
    </>
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function Filled({ test, box }: { readonly test: string; readonly box: Box }) {
  return (
    <>
      <rect {...box} className={FILLS[test] ?? 'fill-outlined'} />
      {PATTERNS[test] && <rect {...box} fill={PATTERNS[test]} />}
      {test === 'not_applicable' && <rect {...box} className="bar-outline" />}
    </>
  );
}

export function tierText({ tier, isDeeper }: Pick<PlacedTier, 'tier' | 'isDeeper'>): string {
  return t('page.chain.tier-parts', { tier, deeper: isDeeper ? 'yes' : 'no' });
}

export function partLabel(part: MapPart, tier: string, shows: Shows): string {
  return t('page.chain.part-label', {
    tier,
    test: strongest(part.test),
    links: part.links,
    parties: part.parties,
    inferred: part.inferred,
    drawn: part.drawn,
    left: part.links - part.drawn,
    sums: sumSentence({ ...part, flagged: 0 }, shows),
  });
}

interface PartProps {
  readonly placed: PlacedPart;
  readonly tier: PlacedTier;
  readonly shows: Shows;
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

function Part({ placed, tier, shows, current, onFocus, onOpen }: PartProps) {
  const { part, x, y } = placed;
  const count = t('page.chain.part', { n: countText(part.links), test: saidOfTest(part.test) });
  const first = fitted(count, CHIP.width - 45);
  const second = fitted(sumText({ ...part, flagged: 0 }, shows), CHIP.width - 18);
  return (
    <a
      href={`#${encodeURIComponent(placed.id)}`}
      data-node={placed.id}
      className="node"
      tabIndex={current ? 0 : -1}
      aria-label={`${first.shown}, ${second.shown}, ${partLabel(part, tierText(tier), shows)}`}
      onFocus={onFocus}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      <Filled
        test={part.test}
        box={{ x: placed.from, y: tier.bar.y, width: Math.max(1, placed.width - 2), height: BAR }}
      />
      <rect x={x} y={y} width={CHIP.width} height={CHIP.height} rx="4" className="node-box chip-box" />
      <Filled test={part.test} box={{ x: x + 9, y: y + 9, width: 10, height: 10 }} />
      <rect x={x + 9} y={y + 9} width="10" height="10" className="bar-outline" />
      <text x={x + 25} y={y + 18} className="node-name" {...first.squeeze}>
        {first.shown}
      </text>{' '}
      <text x={x + 9} y={y + 36} className="node-role" {...second.squeeze}>
        {second.shown}
      </text>
      {part.links > part.drawn && <path d={`M${x + CHIP.width - 16} ${y + 9}v10m-5-5h10`} className="node-plus" />}
    </a>
  );
}

export interface TierBarProps {
  readonly tier: PlacedTier;
  readonly shows: Shows;
  readonly focused: string;
  readonly onFocus: (id: string) => void;
  readonly onOpen: (part: MapPart) => void;
}

export function TierBar({ tier, shows, focused, onFocus, onOpen }: TierBarProps) {
  return (
    <>
      <text x={tier.bar.x} y={tier.y + 16} className="tier-label">
        {tierText(tier)}
        {comma()}
        {t('page.chain.tier-links', { links: tier.links })}
      </text>
      {tier.parts.map((placed) => (
        <Part
          key={placed.id}
          placed={placed}
          tier={tier}
          shows={shows}
          current={placed.id === focused}
          onFocus={() => onFocus(placed.id)}
          onOpen={() => placed.part.links > placed.part.drawn && onOpen(placed.part)}
        />
      ))}
    </>
  );
}
