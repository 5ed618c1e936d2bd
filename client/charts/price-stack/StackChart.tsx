import { Bar, type BarPart, type Fill, Swatch } from '../../ui/Bar.tsx';
import { amountOfPart, describeStack, namePart } from './describe.ts';
import type { StackPart } from './layout.ts';
import './stack.css';

const FILLS: Readonly<Record<string, Fill>> = {
  wage: 'debt',
  on_costs: 'ink',
  other_costs: 'outlined',
  tax: 'outlined',
  keeps: 'mid',
  seller_keeps: 'mid',
};

/** From left to right as in the legend beneath, which numbers and names each part. */
export function StackChart({ parts, currency }: { readonly parts: readonly StackPart[]; readonly currency: string }) {
  const bars = parts.map(
    (part): BarPart => ({
      key: part.key,
      fill: part.isKnown ? (FILLS[part.kind] ?? 'mid') : 'hatched',
      share: part.share,
      label: namePart(part),
      number: amountOfPart(part, currency),
    }),
  );
  return (
    <div className="price-stack">
      <Bar parts={bars} label={describeStack(parts, currency)} tall />
      <ol className="price-stack-parts">
        {bars.map((bar, at) => (
          <li key={bar.key}>
            <span className="price-stack-number">{at + 1}</span>
            <Swatch fill={bar.fill} />
            <span>{bar.label}</span>
            <strong className="number">{bar.number}</strong>
          </li>
        ))}
      </ol>
    </div>
  );
}
