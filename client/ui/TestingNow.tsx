/** How far the tests have come that the page waits for, and Cancel. */
import { type ReactNode, useEffect, useState } from 'react';
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
  /** Absent where the page does not wait for them. */
  readonly onCancel?: () => void;
  /** In place of a line that says that something is awaited, where nothing is tested. */
  readonly otherwise?: ReactNode;
}

export function TestingNow({ test, asOf, onCancel, otherwise }: Props) {
  const asked = { test: test ?? null, asOf: asOf ?? null };
  const { data } = useAnswer(TestingDocument, asked, { again: () => AGAIN_MS, keep: true });
  const testing = data?.testing;
  const [began, setBegan] = useState(false);
  useEffect(() => {
    if (testing) setBegan(true);
  }, [testing]);
  // Once they are tested, the answers are on their way.
  if (otherwise !== undefined && testing === null && !began) return otherwise;
  const text = t('page.flags.assessing');
  if (testing?.waitsForImport) return <Loading text={t('page.state.testing-waits')} onCancel={onCancel} />;
  if (testing?.compared) {
    const { read, of } = testing.compared;
    const said = t('page.state.compared-of', { read, of });
    return <Progress text={said} share={Math.min(1, read / of)} secondsLeft={-1} onCancel={onCancel} />;
  }
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
