/** How the text of each rule of an answer is known: whoever reads that somebody owes must see where it is from memory. */
import { isLawRead } from '../../domain/liability/how-read.ts';
import type { RegimeVersion } from '../../domain/liability/regime.ts';

export interface HowKnown {
  readonly regime: string;
  readonly cite: string;
  readonly verification: RegimeVersion['law']['verification'];
  readonly confidence: RegimeVersion['law']['confidence'];
  readonly checked: string;
  readonly read: boolean;
}

/** Of the rules named, in their order. */
export function howKnownShape(ids: readonly string[], regimes: readonly RegimeVersion[]): readonly HowKnown[] {
  return ids.flatMap((id) =>
    regimes
      .filter((regime) => regime.id === id)
      .map(({ law }) => {
        const { cite, verification, confidence, checked } = law;
        return { regime: id, cite, verification, confidence, checked, read: isLawRead(law) };
      }),
  );
}
