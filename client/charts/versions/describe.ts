import { dayBefore } from '../../ui/days.ts';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { DatedVersion } from './layout.ts';

/** How many versions there are, and from when to when the one on the screen is law. */
export function describeVersions(versions: readonly DatedVersion[], current: string): string {
  const shown = versions.find(({ id }) => id === current);
  return t('page.law.versions-picture', {
    n: versions.length,
    known: shown ? 'yes' : 'no',
    from: shown ? dayText(shown.from) : '',
    open: shown?.until == null ? 'yes' : 'no',
    to: shown?.until ? dayText(dayBefore(shown.until)) : '',
  });
}
