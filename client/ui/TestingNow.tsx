/** How far the tests have come that the page waits for, and Cancel. */
import { type ReactNode, useEffect, useState } from 'react';
import { formatDay } from '../../schema/messages/format.ts';
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
  if (!testing) return <Loading text={text} onCancel={onCancel} />;
  const { assessed, of, first, compared, secondsLeft } = testing;
  const say = (told: string) => (first == null ? told : t('page.state.first-day', { told, day: formatDay(first) }));
  if (compared) {
    const told = say(t('page.state.compared-of', { read: compared.read, of: compared.of }));
    const share = Math.min(1, compared.read / compared.of);
    return <Progress text={told} share={share} secondsLeft={-1} onCancel={onCancel} />;
  }
  if (assessed === 0) return <Loading text={text} onCancel={onCancel} />;
  if (!of) return <Loading text={say(t('page.state.tested', { assessed }))} onCancel={onCancel} />;
  return (
    <Progress
      text={say(t('page.state.tested-of', { assessed, of }))}
      share={Math.min(1, assessed / of)}
      secondsLeft={secondsLeft == null ? -1 : Math.ceil(secondsLeft)}
      onCancel={onCancel}
    />
  );
}
