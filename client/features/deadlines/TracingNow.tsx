/** How far the days of all claims are that the page waits for, and Cancel. */
import { TracingDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { useAnswer } from '../../ui/answered.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Loading } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';

const AGAIN_MS = 1_000;

export function TracingNow({ onCancel }: { readonly onCancel: () => void }) {
  const { data } = useAnswer(TracingDocument, { asOf: useAsOf() ?? null }, { again: () => AGAIN_MS, keep: true });
  const { assessed = 0, of, secondsLeft } = data?.tracing ?? {};
  if (assessed === 0 || !of) return <Loading text={t('page.days.loading')} onCancel={onCancel} />;
  return (
    <Progress
      text={t('page.days.traced', { traced: assessed, of })}
      share={Math.min(1, assessed / of)}
      secondsLeft={secondsLeft ?? -1}
      onCancel={onCancel}
    />
  );
}
