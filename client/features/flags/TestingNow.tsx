/** How far the test has come that the page waits for, and Cancel. */
import { figureText } from '../../../schema/messages/format.ts';
import { TestingDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Loading } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';

interface Props {
  readonly test: string;
  readonly asOf: string | undefined;
  readonly onCancel: () => void;
}

export function TestingNow({ test, asOf, onCancel }: Props) {
  const asked = { test, asOf: asOf ?? null };
  const testing = useAnswer(TestingDocument, asked, { again: () => 1000, keep: true }).data?.testing;
  const text = t('page.flags.assessing');
  if (!testing || testing.of === 0 || testing.done === 0) return <Loading text={text} onCancel={onCancel} />;
  const share = Math.min(1, testing.done / testing.of);
  const said = `${text} ${t('page.flags.percent', { n: figureText(share * 100, 0) })}`;
  const left = testing.secondsLeft == null ? -1 : Math.ceil(testing.secondsLeft);
  return <Progress text={said} share={share} secondsLeft={left} onCancel={onCancel} />;
}
