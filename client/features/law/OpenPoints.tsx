import type { RegimeRowFragment } from '../../generated/operations.ts';
import { sentence } from '../../ui/words.ts';

/** What is known to be missing of a rule or a place, point by point. */
export function OpenPoints({ points }: { readonly points: RegimeRowFragment['openPoints'] }) {
  return (
    <ul className="law-open">
      {points.map((point) => (
        <li key={point.text}>{sentence(point)}</li>
      ))}
    </ul>
  );
}
