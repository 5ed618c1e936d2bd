/** While answers of tests are waited for: how far the server is with them. */
import { TestingDocument } from '../generated/operations.ts';
import { useAsOf } from './AsOf.tsx';
import { useAnswer } from './answered.tsx';
import { t } from './words.ts';
import './progress.css';

const AGAIN_MS = 1_000;

export function TestingProgress() {
  const asOf = useAsOf();
  const { data } = useAnswer(TestingDocument, { asOf: asOf ?? null }, { again: () => AGAIN_MS });
  const testing = data?.testing;
  if (!testing) return null;
  const { assessed, of, secondsLeft, waitsForImport } = testing;
  if (waitsForImport) return <p className="quiet">{t('page.state.testing-waits')}</p>;
  if (!of) return assessed === 0 ? null : <p className="quiet">{t('page.state.tested', { assessed })}</p>;
  const said = t('page.state.tested-of', { assessed, of });
  return (
    <div className="stack">
      <progress className="progress" max={of} value={assessed} aria-label={said} />
      <p className="quiet">
        {said} {secondsLeft != null && t('page.state.time-left', { minutes: Math.floor(secondsLeft / 60) })}
      </p>
    </div>
  );
}
