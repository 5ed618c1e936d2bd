/** How long long work still takes. */
import { t } from './words.ts';

/** From here on told in minutes: nobody counts two thousand seconds. */
const IN_MINUTES = 120;

export function leftText(seconds: number): string {
  if (seconds < IN_MINUTES) return t('page.state.left', { seconds });
  return t('page.state.left-minutes', { minutes: Math.round(seconds / 60) });
}
