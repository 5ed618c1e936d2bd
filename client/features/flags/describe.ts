import type { Coverage } from '../../charts/coverage/layout.ts';
import { capital, spell, t } from '../../ui/words.ts';

/** "Nine of 36 prices tested are flagged; of 41 we cannot tell." */
export function describeCoverage(counts: Coverage, subject: string): string {
  const tested = counts.flagged + counts.passed;
  if (tested === 0)
    return t('page.flags.answer-none', { cannotTell: counts.cannotTell, open: spell(counts.cannotTell), subject });
  return capital(
    t('page.flags.answer', {
      flagged: counts.flagged,
      words: spell(counts.flagged),
      tested: spell(tested),
      testedCount: tested,
      cannotTell: counts.cannotTell,
      open: spell(counts.cannotTell),
      subject,
    }),
  );
}
