/** How far the tests have come that the page waits for, and Cancel. */
import { TestingDocument } from '../generated/operations.ts';
import { useAnswer } from './answered.tsx';
import { Progress } from './Progress.tsx';
import { Loading } from './states.tsx';
import { t } from './words.ts';

const AGAIN_MS = 1_000;

interface Props {
  /** Absent: all of them. */
  readonly test?: string;
  readonly asOf: string | undefined;
  readonly onCancel: () => void;
}

export function TestingNow({ test, asOf, onCancel }: Props) {
  const asked = { test: test ?? null, asOf: asOf ?? null };
  const testing = useAnswer(TestingDocument, asked, { again: () => AGAIN_MS, keep: true }).data?.testing;
  const text = t('page.flags.assessing');
  if (testing?.waitsForImport) return <Loading text={t('page.state.testing-waits')} onCancel={onCancel} />;
  if (!testing || testing.assessed === 0) return <Loading text={text} onCancel={onCancel} />;
  const { assessed, of, secondsLeft } = testing;
  if (!of) return <Loading text={t('page.state.tested', { assessed })} onCancel={onCancel} />;
  return (
    <Progress
      text={t('page.state.tested-of', { assessed, of })}
      share={Math.min(1, assessed / of)}
      secondsLeft={secondsLeft == null ? -1 : Math.ceil(secondsLeft)}
      onCancel={onCancel}
    />
  );
}
